package io.graphwright.generator.infer;

import io.graphwright.generator.edm.QualifiedName;
import java.util.Collection;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Makes several members of one whose name pages write with different capitals, where these cannot be slips: where the tables of one page, or one object, have them side by
 * side.
 */
final class TellSpellingsApart {

    /** By type, then by the member's name: in lower case, but for those that differ by nothing else. */
    SortedMap<QualifiedName, SortedMap<String, MemberDraft>> tell(
            SortedMap<QualifiedName, SortedMap<String, MemberDraft>> drafts) {
        SortedMap<QualifiedName, SortedMap<String, MemberDraft>> told = new TreeMap<>();
        drafts.forEach((type, byName) -> byName.forEach((key, draft) -> {
            SortedMap<String, MemberDraft> members = told.computeIfAbsent(type, name -> new TreeMap<>());
            SortedSet<String> spellings = sideBySide(draft);
            if (spellings.isEmpty()) {
                members.put(key, draft);
            } else {
                members.putAll(split(draft, spellings));
            }
        }));
        return told;
    }

    private static SortedSet<String> sideBySide(MemberDraft draft) {
        SortedMap<String, SortedSet<String>> byPlace = new TreeMap<>();
        draft.described()
                .forEach(row -> byPlace.computeIfAbsent(
                                row.owner() + " " + row.span().path(), place -> new TreeSet<>())
                        .add(row.name()));
        draft.sightings()
                .forEach(sighting -> byPlace.computeIfAbsent(sighting.object().toString(), place -> new TreeSet<>())
                        .add(sighting.name()));
        return byPlace.values().stream()
                .filter(spellings -> spellings.size() > 1)
                .flatMap(Collection::stream)
                .collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
    }

    /** What is spelled in yet another way stays with the first of them. */
    private static SortedMap<String, MemberDraft> split(MemberDraft draft, SortedSet<String> spellings) {
        SortedMap<String, MemberDraft> members = new TreeMap<>();
        spellings.forEach(name -> members.put(name, new MemberDraft(draft.owner(), Optional.of(name))));
        MemberDraft first = members.get(spellings.first());
        draft.described().forEach(row -> members.getOrDefault(row.name(), first).add(row));
        draft.sightings()
                .forEach(
                        sighting -> members.getOrDefault(sighting.name(), first).add(sighting));
        return members;
    }
}
