package io.graphwright.generator.infer;

import io.graphwright.generator.edm.Operation;
import io.graphwright.generator.edm.QualifiedName;
import io.graphwright.generator.edm.TypeRef;
import io.graphwright.generator.fact.ObjectShown;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which names are structured types: what a page declares, what derives from another or has a type deriving from it, and what pages only show, provided something
 * leads there. A value of a member that counts for nothing leads nowhere.
 */
final class StructuredTypes {
    private final TypeIndex index;
    private final Hierarchy hierarchy;
    private final ObjectTypes objects;

    StructuredTypes(TypeIndex index, Hierarchy hierarchy, ObjectTypes objects) {
        this.index = index;
        this.hierarchy = hierarchy;
        this.objects = objects;
    }

    SortedSet<QualifiedName> find(
            FactIndex facts,
            SortedMap<QualifiedName, SortedMap<String, DecidedMember>> members,
            List<Operation> operations) {
        SortedSet<QualifiedName> shown = new TreeSet<>(objects.types().values());
        SortedSet<QualifiedName> structured = new TreeSet<>();
        Deque<QualifiedName> open = new ArrayDeque<>();
        index.all().stream().filter(TypeIndex.KnownType::isStructured).forEach(type -> open.add(type.name()));
        hierarchy.edges().forEach((type, base) -> open.addAll(List.of(type, base)));
        facts.all(ObjectShown.class).stream()
                .filter(object -> object.holder().isEmpty())
                .forEach(object -> objects.of(object.span()).ifPresent(open::add));
        operations.forEach(operation -> {
            named(operation.requestBody()).filter(shown::contains).ifPresent(open::add);
            named(operation.result().type()).filter(shown::contains).ifPresent(open::add);
        });
        while (!open.isEmpty()) {
            QualifiedName type = open.remove();
            if (structured.add(type)) {
                memberTypes(type, members).stream().filter(shown::contains).forEach(open::add);
            }
        }
        return structured;
    }

    private static Collection<QualifiedName> memberTypes(
            QualifiedName type, SortedMap<QualifiedName, SortedMap<String, DecidedMember>> members) {
        return members.getOrDefault(type, Collections.emptySortedMap()).values().stream()
                .flatMap(member -> named(Optional.of(member.type())).stream())
                .toList();
    }

    private static Optional<QualifiedName> named(Optional<TypeRef> type) {
        return type.map(TypeRef::itemType)
                .filter(TypeRef.Named.class::isInstance)
                .map(item -> ((TypeRef.Named) item).name());
    }
}
