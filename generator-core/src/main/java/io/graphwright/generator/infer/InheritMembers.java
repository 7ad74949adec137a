package io.graphwright.generator.infer;

import io.graphwright.generator.edm.QualifiedName;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Sees to it that a member is declared once in a line of inheritance: what an ancestor has, by its tables or by JSON, is inherited. */
final class InheritMembers {
    private final Hierarchy hierarchy;

    InheritMembers(Hierarchy hierarchy) {
        this.hierarchy = hierarchy;
    }

    SortedMap<QualifiedName, SortedMap<String, MemberDraft>> inherit(
            SortedMap<QualifiedName, SortedMap<String, MemberDraft>> drafts) {
        SortedMap<QualifiedName, SortedMap<String, MemberDraft>> united = new TreeMap<>();
        drafts.forEach((type, byName) -> byName.forEach((name, draft) -> {
            QualifiedName home = home(type, name, drafts).orElse(type);
            MemberDraft target = united.computeIfAbsent(home, key -> new TreeMap<>())
                    .computeIfAbsent(name, key -> new MemberDraft(home));
            draft.rows().forEach(target::add);
            draft.restated().forEach(target::add);
            draft.sightings().forEach(target::add);
        }));
        return united;
    }

    private Optional<QualifiedName> home(
            QualifiedName type, String name, SortedMap<QualifiedName, SortedMap<String, MemberDraft>> drafts) {
        List<QualifiedName> lineage = hierarchy.lineage(type);
        Optional<QualifiedName> home = Optional.empty();
        for (QualifiedName ancestor : lineage) {
            if (drafts.getOrDefault(ancestor, new TreeMap<>()).containsKey(name)) {
                home = Optional.of(ancestor);
            }
        }
        return home;
    }
}
