package io.graphwright.generator.infer;

import io.graphwright.generator.edm.Documentation;
import io.graphwright.generator.edm.EnumMember;
import io.graphwright.generator.edm.EnumType;
import io.graphwright.generator.edm.Evidence;
import io.graphwright.generator.edm.QualifiedName;
import io.graphwright.generator.edm.TypeRef;
import io.graphwright.generator.fact.EnumMemberDocumented;
import io.graphwright.generator.fact.ObservedValue;
import io.graphwright.generator.fact.TypeTraitStated;
import io.graphwright.generator.infer.TypeIndex.KnownType;
import io.graphwright.generator.source.DiagnosticCode;
import io.graphwright.generator.source.DiagnosticSink;
import io.graphwright.generator.source.SourceSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Makes the enumerations: those that a page lists, and the names in type cells that no page declares where values are listed or text is shown.
 */
final class ResolveEnums {
    private final TypeIndex index;
    private final ValueLists values;
    private final DiagnosticSink sink;

    ResolveEnums(TypeIndex index, ValueLists values, DiagnosticSink sink) {
        this.index = index;
        this.values = values;
        this.sink = sink;
    }

    /**
     * Every enumeration, by name.
     *
     * @param structured the names that are known to be none
     */
    SortedMap<QualifiedName, EnumType> resolve(
            FactIndex facts,
            SortedMap<QualifiedName, SortedMap<String, MemberDraft>> drafts,
            Set<QualifiedName> structured) {
        Map<QualifiedName, List<MemberDraft>> users = users(drafts);
        Set<QualifiedName> flags = flags(facts);
        MemberSpellings spellings = MemberSpellings.of(facts, index);
        ShownMembers shown = new ShownMembers(sink);
        SortedMap<QualifiedName, EnumType> enums = new TreeMap<>();
        index.all().stream().filter(KnownType::isEnum).forEach(type -> {
            List<MemberDraft> named = users.getOrDefault(type.name(), List.of());
            List<EnumMember> tabled = spellings.ofTable(type.name(), tabled(type.name()), rows(type.name(), named));
            List<EnumMember> members =
                    shown.with(type.name(), united(type.name(), tabled, listed(type.name(), named)), named);
            enums.put(
                    type.name(),
                    new EnumType(
                            type.name(),
                            flags.contains(type.name()),
                            members,
                            TypeEvidence.documentation(type),
                            evidence(type, tabled, members)));
        });
        users.forEach((name, list) -> {
            if (!enums.containsKey(name)
                    && !structured.contains(name)
                    && list.stream().anyMatch(this::showsValues)) {
                List<EnumMember> members = shown.with(name, listed(name, list), list);
                enums.put(name, new EnumType(name, false, members, Documentation.NONE, namings(name, list)));
            }
        });
        return enums;
    }

    private Set<QualifiedName> flags(FactIndex facts) {
        Set<QualifiedName> flags = new HashSet<>();
        for (TypeTraitStated stated : facts.all(TypeTraitStated.class)) {
            if (stated.trait() == TypeTraitStated.Trait.FLAGS && stated.values().contains("true")) {
                index.owner(stated.span().path(), stated.type()).ifPresent(flags::add);
            }
        }
        return flags;
    }

    private Map<QualifiedName, List<MemberDraft>> users(
            SortedMap<QualifiedName, SortedMap<String, MemberDraft>> drafts) {
        Map<QualifiedName, List<MemberDraft>> users = new HashMap<>();
        drafts.values().stream().flatMap(byName -> byName.values().stream()).forEach(draft -> {
            Set<TypeRef> named = new HashSet<>();
            draft.rows().forEach(row -> {
                named.addAll(row.meaning().items());
                values.statedFor(row).map(TypeRef::of).ifPresent(named::add);
            });
            for (TypeRef type : named) {
                if (type instanceof TypeRef.Named user) {
                    users.computeIfAbsent(user.name(), key -> new ArrayList<>()).add(draft);
                }
            }
        });
        return users;
    }

    private boolean showsValues(MemberDraft draft) {
        return draft.rows().stream()
                        .anyMatch(row -> !row.description().possibleValues().isEmpty())
                || draft.sightings().stream()
                        .flatMap(sighting -> sighting.values().stream())
                        .anyMatch(ObservedValue.Text.class::isInstance);
    }

    /**
     * The values of an enumeration's tables and those that descriptions of its type list beside them. Lists without a value in common are of two things, and
     * what those say who use the type counts.
     */
    private List<EnumMember> united(QualifiedName type, List<EnumMember> tabled, List<EnumMember> listed) {
        Map<String, EnumMember> members = new LinkedHashMap<>();
        tabled.forEach(member -> members.putIfAbsent(member.name(), member));
        Set<String> known = new HashSet<>();
        tabled.forEach(member -> known.add(TypeNames.key(member.name())));
        List<EnumMember> missing = listed.stream()
                .filter(member -> !known.contains(TypeNames.key(member.name())))
                .toList();
        if (!missing.isEmpty() && !tabled.isEmpty() && missing.size() == listed.size()) {
            sink.report(DiagnosticCode.VALUES_CONFLICT.at(place(tabled), type, place(listed)));
            return listed;
        }
        missing.forEach(member -> {
            if (!tabled.isEmpty()) {
                sink.report(
                        DiagnosticCode.VALUE_NOT_LISTED.at(place(List.of(member)), member.name(), type, place(tabled)));
            }
            members.put(member.name(), member);
        });
        return List.copyOf(members.values());
    }

    /** Where a type is declared or named, and the values that another list overrules. */
    private List<Evidence> evidence(KnownType type, List<EnumMember> tabled, List<EnumMember> members) {
        List<Evidence> evidence = new ArrayList<>(TypeEvidence.declarations(type));
        evidence.addAll(values.statements(type.name()));
        tabled.stream()
                .filter(member -> !members.contains(member))
                .flatMap(member -> member.evidence().stream())
                .forEach(listing -> evidence.add(new Evidence(listing.span(), "lists a value that does not count")));
        return evidence;
    }

    private static SourceSpan place(List<EnumMember> members) {
        return members.get(0).evidence().get(0).span();
    }

    /** In document order; a value that is listed twice counts once, with both places. */
    private List<EnumMember> tabled(QualifiedName type) {
        Map<String, EnumMember> members = new LinkedHashMap<>();
        for (EnumMemberDocumented row : values.of(type)) {
            Documentation documentation = new Documentation(
                    row.description().text(),
                    Optional.of(row.span().path()),
                    row.description().deprecation());
            members.merge(
                    row.name(),
                    new EnumMember(
                            row.name(), row.value(), documentation, List.of(new Evidence(row.span(), "lists it"))),
                    ResolveEnums::unite);
        }
        return List.copyOf(members.values());
    }

    private static EnumMember unite(EnumMember one, EnumMember other) {
        List<Evidence> evidence = new ArrayList<>(one.evidence());
        evidence.addAll(other.evidence());
        return new EnumMember(
                one.name(), one.value().isPresent() ? one.value() : other.value(), one.documentation(), evidence);
    }

    /** The values that descriptions list, in the order of the first place that has them. */
    private List<EnumMember> listed(QualifiedName type, List<MemberDraft> users) {
        Map<String, EnumMember> members = new LinkedHashMap<>();
        List<DocumentedMember> rows = rows(type, users);
        Map<String, String> spellings = MemberSpellings.ofLists(users, rows);
        rows.forEach(row -> row.description().possibleValues().stream()
                .map(value -> spellings.getOrDefault(TypeNames.key(value), value))
                .forEach(value -> members.merge(
                        value,
                        new EnumMember(
                                value,
                                OptionalLong.empty(),
                                Documentation.NONE,
                                List.of(new Evidence(row.span(), "its description lists it"))),
                        ResolveEnums::unite)));
        return List.copyOf(members.values());
    }

    private List<Evidence> namings(QualifiedName type, List<MemberDraft> users) {
        return rows(type, users).stream()
                .map(row -> new Evidence(row.cell().span(), row.name() + " is of this type"))
                .sorted()
                .toList();
    }

    /** The rows whose members are of a type, in place order. */
    private List<DocumentedMember> rows(QualifiedName type, List<MemberDraft> users) {
        return users.stream()
                .flatMap(draft -> draft.rows().stream())
                .filter(row -> row.meaning().items().contains(TypeRef.of(type))
                        || values.statedFor(row).equals(Optional.of(type)))
                .sorted(Comparator.comparing(DocumentedMember::span))
                .toList();
    }
}
