package io.graphwright.generator.infer;

import io.graphwright.generator.edm.Evidence;
import io.graphwright.generator.edm.QualifiedName;
import io.graphwright.generator.fact.ObjectShown;
import io.graphwright.generator.fact.PropertyDocumented;
import io.graphwright.generator.fact.TypeDeclared;
import io.graphwright.generator.source.SourceSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The enumerations that no page declares and JSON representations name: where a table lists values and says text, or the very name that the representation shows
 * and nothing else.
 */
final class StatedEnums {
    private final Map<String, QualifiedName> byPlace = new HashMap<>();
    private final Map<QualifiedName, List<Evidence>> evidence = new HashMap<>();

    private StatedEnums() {}

    static StatedEnums of(FactIndex facts) {
        Map<String, PropertyDocumented> valued = new HashMap<>();
        facts.all(PropertyDocumented.class).stream()
                .filter(row -> !row.description().possibleValues().isEmpty())
                .forEach(row -> valued.putIfAbsent(place(row.span().path(), row.name()), row));
        Set<String> declared = new HashSet<>();
        facts.all(TypeDeclared.class)
                .forEach(declaration -> declared.add(TypeNames.key(TypeNames.parse(declaration.name()))));
        Set<String> withMembers = withMembers(facts);
        StatedEnums stated = new StatedEnums();
        for (ObjectShown object : facts.all(ObjectShown.class)) {
            Optional<String> place =
                    object.holder().map(holder -> place(object.span().path(), holder.property()));
            Optional<QualifiedName> name = object.statedType()
                    .filter(text -> TypeNames.isQualified(text) && TypeNames.isName(text.replaceFirst("^#", "")))
                    .map(TypeNames::parse)
                    .filter(type -> !declared.contains(TypeNames.key(type)))
                    .filter(type -> !withMembers.contains(TypeNames.key(type)));
            boolean isOnlyName = object.role() == ObjectShown.Role.REPRESENTATION
                    && facts.membersOf(object.span()).isEmpty();
            if (isOnlyName && place.isPresent()) {
                Optional<PropertyDocumented> row = Optional.ofNullable(valued.get(place.get()));
                name.filter(type -> row.filter(r -> isOfType(r, type)).isPresent())
                        .ifPresent(type -> stated.add(place.get(), type, object.span()));
            }
        }
        return stated;
    }

    /** Whether the cell of a row says text, or the simple name of a type. */
    private static boolean isOfType(PropertyDocumented row, QualifiedName type) {
        return row.type().alternatives().stream()
                .anyMatch(cell -> EnumUses.isText(cell)
                        || TypeNames.key(TypeNames.parse(cell.text()).name()).equals(TypeNames.key(type.name())));
    }

    /** What is an object with members anywhere is no enumeration. */
    private static Set<String> withMembers(FactIndex facts) {
        Set<String> types = new HashSet<>();
        for (ObjectShown object : facts.all(ObjectShown.class)) {
            if (!facts.membersOf(object.span()).isEmpty()) {
                object.statedType().ifPresent(text -> types.add(TypeNames.key(TypeNames.parse(text))));
            }
        }
        return types;
    }

    private void add(String place, QualifiedName type, SourceSpan span) {
        byPlace.putIfAbsent(place, type);
        evidence.computeIfAbsent(type, key -> new ArrayList<>()).add(new Evidence(span, "a representation names it"));
    }

    private static String place(String page, String property) {
        return TypeNames.key(page + '\n' + property);
    }

    /** The enumeration of a property that a row calls text. */
    Optional<QualifiedName> of(DocumentedMember row) {
        return Optional.ofNullable(byPlace.get(place(row.span().path(), row.name())));
    }

    boolean contains(QualifiedName type) {
        return evidence.containsKey(type);
    }

    /** Where representations name an enumeration, in place order. */
    List<Evidence> evidence(QualifiedName type) {
        return evidence.getOrDefault(type, List.of());
    }
}
