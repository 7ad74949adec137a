package io.graphwright.generator.plan;

import static io.graphwright.generator.source.DiagnosticCode.BASE_TOO_HEAVY;

import io.graphwright.generator.edm.Member;
import io.graphwright.generator.edm.QualifiedName;
import io.graphwright.generator.edm.SchemaType;
import io.graphwright.generator.edm.StructuredType;
import io.graphwright.generator.edm.TypeGraph;
import io.graphwright.generator.source.DiagnosticSink;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Who extends whom among the types that have a class. Where a base has none, its members pass to those that extend it. */
final class Hierarchy {
    /** A class repeats what it inherits, in its builder and among its names: this is how many properties all classes together may repeat. */
    private static final int MOST_REPEATED = 100_000;

    private final TypeGraph graph;
    private final SortedMap<QualifiedName, JavaType.Declared> names;
    private final SortedMap<QualifiedName, SortedSet<QualifiedName>> children = new TreeMap<>();
    private final SortedSet<QualifiedName> tooHeavy = new TreeSet<>();

    Hierarchy(TypeGraph graph, SortedMap<QualifiedName, JavaType.Declared> names, DiagnosticSink sink) {
        this.graph = graph;
        this.names = names;
        addTooHeavy(sink);
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
        return base.filter(above -> !tooHeavy.contains(above.name()));
    }

    private void addTooHeavy(DiagnosticSink sink) {
        SortedMap<QualifiedName, Long> repeated = new TreeMap<>();
        List<StructuredType> types = graph.types().values().stream()
                .filter(type -> names.containsKey(type.name()))
                .filter(StructuredType.class::isInstance)
                .map(StructuredType.class::cast)
                .toList();
        for (StructuredType type : types) {
            for (Optional<StructuredType> above = parent(type); above.isPresent(); above = parent(above.get())) {
                repeated.merge(above.get().name(), declared(above.get()).count(), Long::sum);
            }
        }
        // The lightest first, so that a base of moderate weight is not dropped for a heavy one.
        List<Map.Entry<QualifiedName, Long>> lightestFirst = repeated.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .toList();
        long sum = 0;
        for (Map.Entry<QualifiedName, Long> base : lightestFirst) {
            sum += base.getValue();
            if (sum > MOST_REPEATED) {
                tooHeavy.add(base.getKey());
            }
        }
        types.forEach(type -> base(type)
                .filter(base -> tooHeavy.contains(base.name()))
                .ifPresent(
                        base -> sink.report(BASE_TOO_HEAVY.at(type.span(), type.name(), base.name(), MOST_REPEATED))));
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
