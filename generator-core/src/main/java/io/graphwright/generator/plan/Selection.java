package io.graphwright.generator.plan;

import io.graphwright.generator.edm.EnumType;
import io.graphwright.generator.edm.QualifiedName;
import io.graphwright.generator.edm.SchemaType;
import io.graphwright.generator.edm.StructuredType;
import io.graphwright.generator.edm.TypeGraph;
import io.graphwright.generator.edm.TypeRef;
import io.graphwright.generator.source.SourceSpan;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The types that are generated, and their classes. */
final class Selection {
    private final SortedMap<QualifiedName, SchemaType> types = new TreeMap<>();
    private final SortedMap<QualifiedName, JavaType.Declared> names;
    private final Set<JavaType> deprecated;
    private final ResolveTypes resolution;
    private final SortedMap<QualifiedName, SortedSet<QualifiedName>> nested = new TreeMap<>();

    /** All of the selected types that have a class. */
    Selection(TypeGraph graph, SortedMap<QualifiedName, JavaType.Declared> names, SortedSet<QualifiedName> selected) {
        this.names = names;
        this.resolution = new ResolveTypes(graph, names);
        for (SchemaType type : graph.types().values()) {
            if (selected.contains(type.name()) && names.containsKey(type.name())) {
                types.put(type.name(), type);
            }
        }
        for (QualifiedName name : types.keySet()) {
            if (name.isNested()) {
                nested.computeIfAbsent(name.owner(), key -> new TreeSet<>()).add(name);
            }
        }
        deprecated = types.values().stream()
                .filter(type -> type.documentation().isDeprecated())
                .map(type -> names.get(type.name()))
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean contains(QualifiedName name) {
        return types.containsKey(name);
    }

    SourceSpan span(QualifiedName name) {
        return types.get(name).span();
    }

    JavaType.Declared name(QualifiedName name) {
        return names.get(name);
    }

    /** What a member or an answer of that type is in Java. */
    JavaType javaType(TypeRef type) {
        return resolution.resolve(type);
    }

    Optional<StructuredType> structuredType(QualifiedName name) {
        return Optional.ofNullable(types.get(name))
                .filter(StructuredType.class::isInstance)
                .map(StructuredType.class::cast);
    }

    /** The types whose class stands inside that type's class. */
    List<StructuredType> nestedIn(QualifiedName owner) {
        return nested.getOrDefault(owner, new TreeSet<>()).stream()
                .map(types::get)
                .filter(StructuredType.class::isInstance)
                .map(StructuredType.class::cast)
                .toList();
    }

    List<StructuredType> structuredTypes() {
        return types.values().stream()
                .filter(StructuredType.class::isInstance)
                .map(StructuredType.class::cast)
                .toList();
    }

    List<EnumType> enumTypes() {
        return types.values().stream()
                .filter(EnumType.class::isInstance)
                .map(EnumType.class::cast)
                .toList();
    }

    /** Whether a use of the type is worth a warning to javac. */
    boolean isDeprecated(JavaType type) {
        return type instanceof JavaType.Listed listed ? isDeprecated(listed.item()) : deprecated.contains(type);
    }
}
