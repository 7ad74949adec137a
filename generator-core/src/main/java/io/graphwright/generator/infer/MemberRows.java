package io.graphwright.generator.infer;

import io.graphwright.generator.edm.QualifiedName;
import io.graphwright.generator.fact.NavigationDocumented;
import io.graphwright.generator.fact.PropertyDocumented;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** The rows of all tables of members, by their type and name. */
final class MemberRows {
    private final List<DocumentedMember> all = new ArrayList<>();
    private final Map<QualifiedName, Map<String, List<DocumentedMember>>> byOwner = new HashMap<>();

    /** By the exact names of members that differ by their capitals alone. */
    private final Map<QualifiedName, Map<String, List<DocumentedMember>>> sideBySide = new HashMap<>();

    static MemberRows resolve(FactIndex facts, TypeIndex index, ResolveReferences references) {
        MemberRows rows = new MemberRows();
        facts.all(PropertyDocumented.class)
                .forEach(row -> index.owner(row.span().path(), row.owner())
                        .ifPresent(owner -> rows.add(DocumentedMember.of(row, owner, references))));
        facts.all(NavigationDocumented.class)
                .forEach(row -> index.owner(row.span().path(), row.owner())
                        .ifPresent(owner -> rows.add(DocumentedMember.of(row, owner, references))));
        rows.tellSpellingsApart();
        return rows;
    }

    private void add(DocumentedMember row) {
        all.add(row);
        byOwner.computeIfAbsent(row.owner(), key -> new HashMap<>())
                .computeIfAbsent(TypeNames.key(row.name()), key -> new ArrayList<>())
                .add(row);
    }

    /** Every row, in place order within its kind. */
    List<DocumentedMember> all() {
        return List.copyOf(all);
    }

    /** The types that have tables, in name order. */
    SortedSet<QualifiedName> owners() {
        return new TreeSet<>(byOwner.keySet());
    }

    /** The names of the members that a type's own tables have, in lower case. */
    Set<String> namesOf(QualifiedName type) {
        return byOwner.getOrDefault(type, Map.of()).keySet();
    }

    boolean hasTable(QualifiedName type) {
        return byOwner.containsKey(type);
    }

    /** The rows by which a type's own tables document a member, whatever the case of its name, unless one page has both spellings. */
    List<DocumentedMember> of(QualifiedName type, String name) {
        List<DocumentedMember> spelled = sideBySide.getOrDefault(type, Map.of()).get(name);
        return spelled != null
                ? spelled
                : byOwner.getOrDefault(type, Map.of()).getOrDefault(TypeNames.key(name), List.of());
    }

    private void tellSpellingsApart() {
        byOwner.forEach((owner, byKey) -> byKey.values().stream()
                .filter(MemberRows::areSideBySide)
                .flatMap(List::stream)
                .forEach(row -> sideBySide
                        .computeIfAbsent(owner, key -> new HashMap<>())
                        .computeIfAbsent(row.name(), key -> new ArrayList<>())
                        .add(row)));
    }

    private static boolean areSideBySide(List<DocumentedMember> rows) {
        Map<String, String> spellings = new HashMap<>();
        return rows.stream()
                .anyMatch(row ->
                        !row.name().equals(spellings.computeIfAbsent(row.span().path(), page -> row.name())));
    }

    /** The topmost type of a lineage whose tables document a member. */
    Optional<QualifiedName> home(List<QualifiedName> lineage, String name) {
        Optional<QualifiedName> home = Optional.empty();
        for (QualifiedName type : lineage) {
            if (!of(type, name).isEmpty()) {
                home = Optional.of(type);
            }
        }
        return home;
    }
}
