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
import java.util.function.Consumer;

/**
 * Makes the enumerations: those that a page lists, and the names in type cells that no page declares where values are listed or text is shown.
 */
final class ResolveEnums {
    private final TypeIndex index;
    private final ValueLists values;

    ResolveEnums(TypeIndex index, ValueLists values) {
        this.index = index;
        this.values = values;
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
        SortedMap<QualifiedName, EnumType> enums = new TreeMap<>();
        index.all().stream().filter(KnownType::isEnum).forEach(type -> {
            List<EnumMember> members = values.of(type.name()).isEmpty()
                    ? listed(type.name(), users.getOrDefault(type.name(), List.of()))
                    : tabled(type.name());
            enums.put(
                    type.name(),
                    new EnumType(
                            type.name(),
                            flags.contains(type.name()),
                            members,
                            TypeEvidence.documentation(type),
                            TypeEvidence.declarations(type)));
        });
        users.forEach((name, list) -> {
            if (!enums.containsKey(name)
                    && !structured.contains(name)
                    && list.stream().anyMatch(this::showsValues)) {
                enums.put(name, new EnumType(name, false, listed(name, list), Documentation.NONE, namings(name, list)));
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

    private static Map<QualifiedName, List<MemberDraft>> users(
            SortedMap<QualifiedName, SortedMap<String, MemberDraft>> drafts) {
        Map<QualifiedName, List<MemberDraft>> users = new HashMap<>();
        drafts.values().stream().flatMap(byName -> byName.values().stream()).forEach(draft -> {
            Set<TypeRef> named = new HashSet<>();
            draft.rows().forEach(row -> named.addAll(row.meaning().items()));
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
    private static List<EnumMember> listed(QualifiedName type, List<MemberDraft> users) {
        Map<String, EnumMember> members = new LinkedHashMap<>();
        namings(
                type,
                users,
                row -> row.description()
                        .possibleValues()
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

    private static List<Evidence> namings(QualifiedName type, List<MemberDraft> users) {
        List<Evidence> evidence = new ArrayList<>();
        namings(type, users, row -> evidence.add(new Evidence(row.cell().span(), row.name() + " is of this type")));
        return evidence.stream().sorted().toList();
    }

    private static void namings(QualifiedName type, List<MemberDraft> users, Consumer<DocumentedMember> action) {
        users.stream()
                .flatMap(draft -> draft.rows().stream())
                .filter(row -> row.meaning().items().contains(TypeRef.of(type)))
                .sorted(Comparator.comparing(DocumentedMember::span))
                .forEach(action);
    }
}
