package io.graphwright.generator.infer;

import io.graphwright.generator.edm.Documentation;
import io.graphwright.generator.edm.Evidence;
import io.graphwright.generator.edm.HttpMethod;
import io.graphwright.generator.edm.Operation;
import io.graphwright.generator.edm.OperationKind;
import io.graphwright.generator.edm.PathTemplate;
import io.graphwright.generator.edm.PathTemplate.Literal;
import io.graphwright.generator.edm.QualifiedName;
import io.graphwright.generator.edm.ResultKind;
import io.graphwright.generator.edm.TypeRef;
import io.graphwright.generator.source.DiagnosticCode;
import io.graphwright.generator.source.DiagnosticSink;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Adds the relationships that only paths show: {@code GET /users/{id}/photos}, on a page that lists or gets something, is a navigation property of what
 * {@code GET /users/{id}} answers with, unless a table documents it for that type, one above or one below. A documented relationship to one object that such a
 * page lists is to many.
 */
final class ImplyNavigation {
    private final Hierarchy hierarchy;
    private final Set<QualifiedName> entities;
    private final DiagnosticSink sink;

    ImplyNavigation(Hierarchy hierarchy, Set<QualifiedName> entities, DiagnosticSink sink) {
        this.hierarchy = hierarchy;
        this.entities = entities;
        this.sink = sink;
    }

    SortedMap<QualifiedName, SortedMap<String, DecidedMember>> imply(
            SortedMap<QualifiedName, SortedMap<String, DecidedMember>> members, List<Operation> operations) {
        Map<String, QualifiedName> byPath = new HashMap<>();
        List<Operation> reads =
                operations.stream().filter(ImplyNavigation::isRead).toList();
        reads.forEach(operation -> operation
                .paths()
                .forEach(path -> addressed(operation).ifPresent(type -> byPath.putIfAbsent(shape(path), type))));
        Taken taken = taken(members);
        SortedMap<QualifiedName, SortedMap<String, DecidedMember>> all = new TreeMap<>();
        members.forEach((type, byName) -> all.put(type, new TreeMap<>(byName)));
        for (Operation operation : reads) {
            for (PathTemplate path : operation.paths()) {
                Optional<DecidedMember> shown = navigation(operation, path);
                Optional<QualifiedName> owner = owner(path, byPath);
                if (shown.isEmpty() || owner.isEmpty()) {
                    continue;
                }
                if (isFree(owner.get(), shown.get().name(), taken)) {
                    all.computeIfAbsent(owner.get(), key -> new TreeMap<>())
                            .put(shown.get().name(), shown.get());
                    take(owner.get(), shown.get().name(), taken);
                } else {
                    widen(owner.get(), shown.get(), all);
                }
            }
        }
        return all;
    }

    /** Tables name the type of one related object where an operation lists them; the list is what a caller meets. */
    private void widen(
            QualifiedName owner,
            DecidedMember listed,
            SortedMap<QualifiedName, SortedMap<String, DecidedMember>> members) {
        for (QualifiedName declaring : hierarchy.lineage(owner)) {
            DecidedMember documented = members.getOrDefault(declaring, Collections.emptySortedMap())
                    .get(listed.name());
            if (documented != null && isOneOf(documented.type(), listed.type())) {
                Evidence list = listed.evidence().get(0);
                sink.report(DiagnosticCode.RELATIONSHIP_LISTED.at(
                        documented.evidence().get(0).span(), listed.name(), declaring, list.span()));
                members.get(declaring).put(listed.name(), documented.listed(listed));
            }
        }
    }

    private static boolean isOneOf(TypeRef one, TypeRef many) {
        return !one.isCollection() && many.isCollection() && one.equals(many.itemType());
    }

    private static boolean isRead(Operation operation) {
        return operation.method() == HttpMethod.GET && operation.kind() == OperationKind.RESOURCE;
    }

    /** What a path that is no list leads to. */
    private Optional<QualifiedName> addressed(Operation operation) {
        return operation.result().kind() == ResultKind.ONE ? entity(operation) : Optional.empty();
    }

    private Optional<QualifiedName> entity(Operation operation) {
        return operation
                .result()
                .type()
                .filter(TypeRef.Named.class::isInstance)
                .map(type -> ((TypeRef.Named) type).name())
                .filter(entities::contains);
    }

    private Optional<DecidedMember> navigation(Operation operation, PathTemplate path) {
        String title = operation.title().toLowerCase(Locale.ROOT);
        boolean isTitled = title.startsWith("list") || title.startsWith("get");
        String name = lastSegment(path);
        boolean isMany = operation.result().kind() == ResultKind.COLLECTION;
        if (!isTitled
                || !TypeNames.isIdentifier(name)
                || !isMany && operation.result().kind() != ResultKind.ONE) {
            return Optional.empty();
        }
        return entity(operation)
                .map(TypeRef::of)
                .map(type -> new DecidedMember(
                        name,
                        isMany ? TypeRef.collectionOf(type) : type,
                        false,
                        true,
                        Documentation.NONE,
                        List.of(new Evidence(operation.span(), "a path ends in it"))));
    }

    private static String lastSegment(PathTemplate path) {
        return path.parts().get(path.parts().size() - 1) instanceof Literal literal
                ? literal.text().substring(literal.text().lastIndexOf('/') + 1)
                : "";
    }

    private static Optional<QualifiedName> owner(PathTemplate path, Map<String, QualifiedName> byPath) {
        String shape = shape(path);
        return Optional.ofNullable(byPath.get(shape.substring(0, Math.max(shape.lastIndexOf('/'), 0))));
    }

    private static String shape(PathTemplate path) {
        StringBuilder shape = new StringBuilder();
        path.parts().forEach(part -> shape.append(part instanceof Literal literal ? literal.text() : "{}"));
        return shape.toString().toLowerCase(Locale.ROOT);
    }

    /** The names, in lower case, that types declare, and those that they or a type below them declare. */
    private record Taken(Map<QualifiedName, Set<String>> own, Map<QualifiedName, Set<String>> below) {}

    private Taken taken(SortedMap<QualifiedName, SortedMap<String, DecidedMember>> members) {
        Taken taken = new Taken(new HashMap<>(), new HashMap<>());
        members.forEach((type, byName) -> byName.keySet().forEach(name -> take(type, name, taken)));
        return taken;
    }

    private void take(QualifiedName type, String name, Taken taken) {
        taken.own().computeIfAbsent(type, key -> new HashSet<>()).add(TypeNames.key(name));
        hierarchy
                .lineage(type)
                .forEach(ancestor -> taken.below()
                        .computeIfAbsent(ancestor, key -> new HashSet<>())
                        .add(TypeNames.key(name)));
    }

    private boolean isFree(QualifiedName owner, String name, Taken taken) {
        String key = TypeNames.key(name);
        return !taken.below().getOrDefault(owner, Set.of()).contains(key)
                && hierarchy.lineage(owner).stream()
                        .noneMatch(
                                type -> taken.own().getOrDefault(type, Set.of()).contains(key));
    }
}
