package io.graphwright.generator.infer;

import io.graphwright.generator.edm.Evidence;
import io.graphwright.generator.edm.QualifiedName;
import io.graphwright.generator.fact.EnumMemberDocumented;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The values of each enumeration, in document order, and which enumeration has exactly a given set of them. */
final class ValueLists {
    /** A list of fewer values is too common to point to one enumeration. */
    private static final int TELLING = 2;

    private final SortedMap<QualifiedName, List<EnumMemberDocumented>> members = new TreeMap<>();
    private final Map<Set<String>, List<QualifiedName>> bySet = new HashMap<>();

    private final StatedEnums stated;

    private ValueLists(StatedEnums stated) {
        this.stated = stated;
    }

    static ValueLists of(FactIndex facts, TypeIndex index, StatedEnums stated) {
        ValueLists lists = new ValueLists(stated);
        facts.all(EnumMemberDocumented.class)
                .forEach(member -> index.owner(member.span().path(), member.owner())
                        .ifPresent(owner -> lists.members
                                .computeIfAbsent(owner, key -> new ArrayList<>())
                                .add(member)));
        lists.members.forEach((name, list) -> {
            Set<String> values = new HashSet<>();
            list.forEach(member -> values.add(TypeNames.key(member.name())));
            lists.bySet.computeIfAbsent(values, key -> new ArrayList<>()).add(name);
        });
        return lists;
    }

    /** The rows of an enumeration's tables, in place order. */
    List<EnumMemberDocumented> of(QualifiedName type) {
        return members.getOrDefault(type, List.of());
    }

    /** Of a row that says text, the enumeration that a representation names; else the only one whose values are those that the description lists. */
    Optional<QualifiedName> enumOf(DocumentedMember row) {
        return stated.of(row).or(() -> withValuesOf(row));
    }

    /** The enumeration that only a representation names for what a row calls text. */
    Optional<QualifiedName> statedFor(DocumentedMember row) {
        return stated.of(row);
    }

    /** Where representations name an enumeration that no page declares. */
    List<Evidence> statements(QualifiedName type) {
        return stated.evidence(type);
    }

    private Optional<QualifiedName> withValuesOf(DocumentedMember row) {
        Set<String> values = new HashSet<>();
        row.description().possibleValues().forEach(value -> values.add(TypeNames.key(value)));
        List<QualifiedName> same = values.size() < TELLING ? List.of() : bySet.getOrDefault(values, List.of());
        return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
    }
}
