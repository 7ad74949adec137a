package io.graphwright.generator.plan;

import io.graphwright.generator.edm.Member;
import io.graphwright.generator.edm.QualifiedName;
import io.graphwright.generator.edm.SchemaType;
import io.graphwright.generator.edm.StructuredType;
import io.graphwright.generator.edm.TypeGraph;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Who extends whom among the types that have a class. Where a base has none, its members pass to those that extend it. */
final class Hierarchy {
    private final TypeGraph graph;
    private final SortedMap<QualifiedName, JavaType.Declared> names;
    private final SortedMap<QualifiedName, SortedSet<QualifiedName>> children = new TreeMap<>();

    Hierarchy(TypeGraph graph, SortedMap<QualifiedName, JavaType.Declared> names) {
        this.graph = graph;
        this.names = names;
        for (SchemaType type : graph.types().values()) {
            if (type instanceof StructuredType structured && names.containsKey(type.name())) {
                parent(structured)
                        .ifPresent(parent -> children.computeIfAbsent(parent.name(), key -> new TreeSet<>())
                                .add(type.name()));
            }
        }
    }

    /** The nearest ancestor that has a class. */
    Optional<StructuredType> parent(StructuredType type) {
        Optional<StructuredType> base = base(type);
        while (base.isPresent() && !names.containsKey(base.get().name())) {
            base = base(base.get());
        }
        return base;
    }

    /** Direct children, in name order. */
    SortedSet<QualifiedName> children(QualifiedName name) {
        return children.getOrDefault(name, Collections.emptySortedSet());
    }

    /** The type and the ancestors that have a class, the farthest first. */
    List<StructuredType> lineage(StructuredType type) {
        List<StructuredType> lineage = new ArrayList<>();
        for (Optional<StructuredType> level = Optional.of(type); level.isPresent(); level = parent(level.get())) {
            lineage.add(level.get());
        }
        Collections.reverse(lineage);
        return lineage;
    }

    /** What a type declares, with what ancestors without a class declare, in wire-name order. */
    List<Member> members(StructuredType type) {
        List<Member> members = new ArrayList<>(declared(type).toList());
        for (Optional<StructuredType> base = base(type);
                base.isPresent() && !names.containsKey(base.get().name());
                base = base(base.get())) {
            members.addAll(declared(base.get()).toList());
        }
        members.sort(Comparator.comparing(Member::name));
        return members;
    }

    private static Stream<Member> declared(StructuredType type) {
        return Stream.concat(type.properties().stream(), type.navigationProperties().stream());
    }

    private Optional<StructuredType> base(StructuredType type) {
        return type.baseType()
                .flatMap(graph::find)
                .filter(StructuredType.class::isInstance)
                .map(StructuredType.class::cast);
    }
}
