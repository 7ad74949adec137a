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
import java.util.LinkedHashMap;
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
 * page lists is to many, and so is what a path shows that other paths continue with a key.
 */
final class ImplyNavigation {
    private static final String KEY = "/{}";

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
        List<Operation> reads =
                operations.stream().filter(ImplyNavigation::isRead).toList();
        Map<String, QualifiedName> byPath = addressed(reads);
        Set<String> keyed = keyed(operations);
        Taken taken = taken(members);
        SortedMap<QualifiedName, SortedMap<String, DecidedMember>> all = new TreeMap<>();
        members.forEach((type, byName) -> all.put(type, new TreeMap<>(byName)));
        for (Operation operation : reads) {
            for (PathTemplate path : operation.paths()) {
                Optional<DecidedMember> shown = navigation(operation, path, keyed);
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

    /** What each path that is no list leads to: what most pages say, the lists of which it is an item among them, else what the first says. */
    private Map<String, QualifiedName> addressed(List<Operation> reads) {
        Map<String, Map<QualifiedName, Integer>> votes = new HashMap<>();
        for (Operation operation : reads) {
            String suffix = isList(operation) ? KEY : "";
            entity(operation)
                    .ifPresent(type -> operation.paths().stream()
                            .map(path -> path.shape() + suffix)
                            .forEach(path -> votes.computeIfAbsent(path, key -> new LinkedHashMap<>())
                                    .merge(type, 1, Integer::sum)));
        }
        Map<String, QualifiedName> byPath = new HashMap<>();
        votes.forEach((path, types) -> {
            int most = Collections.max(types.values());
            types.entrySet().stream()
                    .filter(vote -> vote.getValue() == most)
                    .findFirst()
                    .ifPresent(vote -> byPath.put(path, vote.getKey()));
        });
        return byPath;
    }

    /** The paths that some request continues with a key: what they lead to are several. */
    private static Set<String> keyed(List<Operation> operations) {
        Set<String> keyed = new HashSet<>();
        operations.stream().flatMap(operation -> operation.paths().stream()).forEach(path -> {
            String shape = path.shape();
            for (int key = shape.indexOf(KEY); key >= 0; key = shape.indexOf(KEY, key + 1)) {
                keyed.add(shape.substring(0, key));
            }
        });
        return keyed;
    }

    private static boolean isList(Operation operation) {
        return operation.result().kind() == ResultKind.COLLECTION;
    }

    private Optional<QualifiedName> entity(Operation operation) {
        return operation
                .result()
                .type()
                .filter(TypeRef.Named.class::isInstance)
                .map(type -> ((TypeRef.Named) type).name())
                .filter(entities::contains);
    }

    private Optional<DecidedMember> navigation(Operation operation, PathTemplate path, Set<String> keyed) {
        String title = operation.title().toLowerCase(Locale.ROOT);
        boolean isTitled = title.startsWith("list") || title.startsWith("get");
        String name = lastSegment(path);
        boolean isMany = isList(operation) || keyed.contains(path.shape());
        if (!isTitled
                || !TypeNames.isIdentifier(name)
                || isCalled(operation, name)
                || isBytes(operation, path)
                || !isList(operation) && operation.result().kind() != ResultKind.ONE) {
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

    /** The page of a function has its name where that of a list says so: {@code shelf-newest.md} beside {@code shelf-list-books.md}. */
    private static boolean isCalled(Operation operation, String name) {
        String file = TypeNames.key(operation.page().substring(operation.page().lastIndexOf('/') + 1));
        int end = file.indexOf('-');
        return end >= 0 && file.substring(end + 1).equals(TypeNames.key(name) + ".md");
    }

    /** Of a page that answers with bytes too, the path below another of its paths may lead to these. */
    private static boolean isBytes(Operation operation, PathTemplate path) {
        String shape = path.shape();
        String parent = shape.substring(0, Math.max(shape.lastIndexOf('/'), 0));
        return operation.result().others().contains(ResultKind.STREAM)
                && operation.paths().stream().map(PathTemplate::shape).anyMatch(parent::equals);
    }

    private static String lastSegment(PathTemplate path) {
        return path.parts().get(path.parts().size() - 1) instanceof Literal literal
                ? literal.text().substring(literal.text().lastIndexOf('/') + 1)
                : "";
    }

    private static Optional<QualifiedName> owner(PathTemplate path, Map<String, QualifiedName> byPath) {
        String shape = path.shape();
        return Optional.ofNullable(byPath.get(shape.substring(0, Math.max(shape.lastIndexOf('/'), 0))));
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
