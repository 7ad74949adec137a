package io.graphwright.generator.infer;

import io.graphwright.generator.edm.QualifiedName;
import io.graphwright.generator.fact.ObjectShown;
import io.graphwright.generator.fact.PropertyObserved;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Brings what pages say and show of a member to the type that declares it: the topmost one whose tables, else whose objects, have it. */
final class GatherMembers {
    private final Hierarchy hierarchy;
    private final Tables tables;

    GatherMembers(Hierarchy hierarchy, Tables tables) {
        this.hierarchy = hierarchy;
        this.tables = tables;
    }

    /** By type, then by the member's name in lower case. */
    SortedMap<QualifiedName, SortedMap<String, MemberDraft>> gather(
            FactIndex facts, MemberRows rows, ObjectTypes types) {
        SortedMap<QualifiedName, SortedMap<String, MemberDraft>> drafts = new TreeMap<>();
        for (DocumentedMember row : rows.all()) {
            QualifiedName home = tables.home(row.owner(), row.name()).orElse(row.owner());
            draft(drafts, home, row.name()).add(row);
        }
        List<Sighting> sightings = sightings(facts, types);
        Map<QualifiedName, Set<String>> shown = new HashMap<>();
        sightings.forEach(sighting ->
                shown.computeIfAbsent(sighting.type(), key -> new HashSet<>()).add(TypeNames.key(sighting.name())));
        for (Sighting sighting : sightings) {
            QualifiedName home =
                    tables.home(sighting.type(), sighting.name()).orElseGet(() -> topmost(sighting, shown));
            draft(drafts, home, sighting.name()).add(sighting);
        }
        return drafts;
    }

    private static MemberDraft draft(
            SortedMap<QualifiedName, SortedMap<String, MemberDraft>> drafts, QualifiedName home, String name) {
        return drafts.computeIfAbsent(home, key -> new TreeMap<>())
                .computeIfAbsent(TypeNames.key(name), key -> new MemberDraft(home));
    }

    private static List<Sighting> sightings(FactIndex facts, ObjectTypes types) {
        List<Sighting> sightings = new ArrayList<>();
        for (ObjectShown object : facts.all(ObjectShown.class)) {
            types.of(object.span()).ifPresent(type -> {
                for (PropertyObserved member : facts.membersOf(object.span())) {
                    sightings.add(new Sighting(
                            member.span(),
                            object.span(),
                            type,
                            object.role(),
                            member.name(),
                            member.value(),
                            member.named()));
                }
            });
        }
        return sightings;
    }

    private QualifiedName topmost(Sighting sighting, Map<QualifiedName, Set<String>> shown) {
        QualifiedName topmost = sighting.type();
        for (QualifiedName type : hierarchy.lineage(sighting.type())) {
            if (shown.getOrDefault(type, Set.of()).contains(TypeNames.key(sighting.name()))) {
                topmost = type;
            }
        }
        return topmost;
    }
}
