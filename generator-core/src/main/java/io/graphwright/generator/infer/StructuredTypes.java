package io.graphwright.generator.infer;

import io.graphwright.generator.edm.Operation;
import io.graphwright.generator.edm.QualifiedName;
import io.graphwright.generator.edm.TypeRef;
import io.graphwright.generator.fact.ObjectShown;
import io.graphwright.generator.source.DiagnosticCode;
import io.graphwright.generator.source.DiagnosticSink;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which names are structured types: what a page declares, what derives from another or has a type deriving from it, and what pages only show, provided something
 * leads there. A value of a member that counts for nothing leads nowhere. What a page declares without a word about it that can be read needs something that leads there too.
 */
final class StructuredTypes {
    private final TypeIndex index;
    private final Hierarchy hierarchy;
    private final ObjectTypes objects;
    private final MemberRows rows;
    private final DiagnosticSink sink;

    StructuredTypes(TypeIndex index, Hierarchy hierarchy, ObjectTypes objects, MemberRows rows, DiagnosticSink sink) {
        this.index = index;
        this.hierarchy = hierarchy;
        this.objects = objects;
        this.rows = rows;
        this.sink = sink;
    }

    SortedSet<QualifiedName> find(
            FactIndex facts,
            SortedMap<QualifiedName, SortedMap<String, DecidedMember>> members,
            List<Operation> operations) {
        SortedSet<QualifiedName> shown = new TreeSet<>(objects.types().values());
        SortedSet<QualifiedName> structured = new TreeSet<>();
        Deque<QualifiedName> open = new ArrayDeque<>();
        Set<QualifiedName> mute = mute();
        index.all().stream()
                .filter(type -> type.isStructured() && !mute.contains(type.name()))
                .forEach(type -> open.add(type.name()));
        hierarchy.edges().forEach((type, base) -> open.addAll(List.of(type, base)));
        facts.all(ObjectShown.class).stream()
                .filter(object -> object.holder().isEmpty())
                .forEach(object -> objects.of(object.span())
                        .filter(type -> object.role() != ObjectShown.Role.REPRESENTATION || !mute.contains(type))
                        .ifPresent(open::add));
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
        mute.stream()
                .filter(type -> !structured.contains(type))
                .flatMap(type -> index.get(type).stream())
                .forEach(type -> sink.report(
                        DiagnosticCode.TYPE_MUTE.at(type.declarations().get(0).span(), type.name())));
        return structured;
    }

    /** The types whose pages have a table in which no type can be read. */
    private Set<QualifiedName> mute() {
        Set<QualifiedName> mute = new TreeSet<>(rows.owners());
        rows.all().stream().filter(row -> !row.meaning().items().isEmpty()).forEach(row -> mute.remove(row.owner()));
        return mute;
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
