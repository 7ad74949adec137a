package io.graphwright.generator.infer;

import io.graphwright.generator.edm.QualifiedName;
import io.graphwright.generator.edm.TypeRef;
import io.graphwright.generator.source.SourceSpan;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the tables say of a type's members, its own and those it inherits. */
final class Tables {
    private final MemberRows rows;
    private final Hierarchy hierarchy;
    /** By type, then by the first of the rows that speak of a member. */
    private final Map<QualifiedName, Map<SourceSpan, Optional<TypeRef>>> decided = new HashMap<>();

    private final Map<String, Set<TypeRef>> byName = new HashMap<>();
    private final Map<QualifiedName, Set<String>> below = new HashMap<>();

    Tables(MemberRows rows, Hierarchy hierarchy, TableTypes types) {
        this.rows = rows;
        this.hierarchy = hierarchy;
        for (DocumentedMember row : rows.all()) {
            lineage(row.owner()).stream()
                    .skip(1)
                    .forEach(ancestor -> below.computeIfAbsent(ancestor, key -> new HashSet<>())
                            .add(TypeNames.key(row.name())));
            if (home(row.owner(), row.name()).equals(Optional.of(row.owner()))) {
                List<DocumentedMember> all = rows.of(row.owner(), row.name());
                decided.computeIfAbsent(row.owner(), key -> new HashMap<>())
                        .computeIfAbsent(all.get(0).span(), key -> types.decide(all))
                        .ifPresent(type -> byName.computeIfAbsent(TypeNames.key(row.name()), key -> new HashSet<>())
                                .add(type));
            }
        }
    }

    /** Whether the tables of a type derived from this one document a member. */
    boolean isBelow(QualifiedName type, String member) {
        return below.getOrDefault(type, Set.of()).contains(TypeNames.key(member));
    }

    /** The type that every table with a member of this name gives it; empty if two differ. */
    Optional<TypeRef> typeOfAll(String member) {
        Set<TypeRef> types = byName.getOrDefault(TypeNames.key(member), Set.of());
        return types.size() == 1 ? types.stream().findFirst() : Optional.empty();
    }

    /** The type that the topmost table naming a member gives it. */
    Optional<TypeRef> typeOf(QualifiedName type, String member) {
        return home(type, member)
                .flatMap(home -> decided.get(home)
                        .getOrDefault(rows.of(home, member).get(0).span(), Optional.empty()));
    }

    /** The topmost type, itself or an ancestor, whose tables name a member: what an ancestor documents is inherited. */
    Optional<QualifiedName> home(QualifiedName type, String member) {
        return rows.home(hierarchy.lineage(type), member);
    }

    List<DocumentedMember> rowsOf(QualifiedName type, String member) {
        return rows.of(type, member);
    }

    /** The names of the members that a type's own tables have, in lower case. */
    Set<String> namesOf(QualifiedName type) {
        return rows.namesOf(type);
    }

    /** The type itself, its base, and so on up. */
    List<QualifiedName> lineage(QualifiedName type) {
        return hierarchy.lineage(type);
    }

    boolean hasTable(QualifiedName type) {
        return rows.hasTable(type);
    }
}
