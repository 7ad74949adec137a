package io.graphwright.generator.plan;

import io.graphwright.generator.edm.Operation;
import io.graphwright.generator.edm.QualifiedName;
import io.graphwright.generator.edm.SchemaType;
import io.graphwright.generator.edm.StructuredType;
import io.graphwright.generator.edm.TypeGraph;
import io.graphwright.generator.edm.TypeRef;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The types that chosen requests need: their result types, the bases of all, the types of all members, and the subtypes of member types but for
 * those two that nearly everything extends.
 */
final class SelectTypes {
    private static final Set<QualifiedName> TOO_COMMON = Set.of(
            QualifiedName.parse("microsoft.graph.entity"), QualifiedName.parse("microsoft.graph.directoryObject"));

    private final TypeGraph graph;
    private final SortedMap<QualifiedName, SortedSet<QualifiedName>> subtypes = new TreeMap<>();
    private final SortedSet<QualifiedName> selected = new TreeSet<>();
    private final SortedSet<QualifiedName> held = new TreeSet<>();
    private final Deque<QualifiedName> waiting = new ArrayDeque<>();

    SelectTypes(TypeGraph graph) {
        this.graph = graph;
        for (SchemaType type : graph.types().values()) {
            if (type instanceof StructuredType structured) {
                structured
                        .baseType()
                        .ifPresent(base -> subtypes.computeIfAbsent(base, key -> new TreeSet<>())
                                .add(type.name()));
            }
        }
    }

    SortedSet<QualifiedName> closure(List<Operation> operations) {
        for (Operation operation : operations) {
            operation.result().type().ifPresent(this::select);
        }
        while (!waiting.isEmpty()) {
            QualifiedName name = waiting.remove();
            if (graph.types().get(name) instanceof StructuredType type) {
                follow(type);
            }
        }
        return selected;
    }

    private void follow(StructuredType type) {
        type.baseType().ifPresent(this::select);
        if (type.name().isNested()) {
            select(type.name().owner());
        }
        type.properties().forEach(property -> hold(property.type()));
        type.navigationProperties().forEach(property -> hold(property.type()));
    }

    private void hold(TypeRef type) {
        if (type.itemType() instanceof TypeRef.Named named) {
            holdSubtypes(named.name());
            select(named.name());
        }
    }

    private void holdSubtypes(QualifiedName name) {
        if (!TOO_COMMON.contains(name) && held.add(name)) {
            for (QualifiedName subtype : subtypes.getOrDefault(name, Collections.emptySortedSet())) {
                select(subtype);
                holdSubtypes(subtype);
            }
        }
    }

    private void select(TypeRef type) {
        if (type.itemType() instanceof TypeRef.Named named) {
            select(named.name());
        }
    }

    private void select(QualifiedName name) {
        if (selected.add(name)) {
            waiting.add(name);
        }
    }
}
