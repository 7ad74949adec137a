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
 * The enumerations that only JSON representations name: where a table says text and lists values, and the representation shows nothing but the name of a type that
 * no page declares.
 */
final class StatedEnums {
    private final Map<String, QualifiedName> byPlace = new HashMap<>();
    private final Map<QualifiedName, List<Evidence>> evidence = new HashMap<>();

    private StatedEnums() {}

    static StatedEnums of(FactIndex facts) {
        Set<String> valued = new HashSet<>();
        facts.all(PropertyDocumented.class).stream()
                .filter(row -> !row.description().possibleValues().isEmpty()
                        && row.type().alternatives().stream().anyMatch(EnumUses::isText))
                .forEach(row -> valued.add(place(row.span().path(), row.name())));
        Set<String> declared = new HashSet<>();
        facts.all(TypeDeclared.class)
                .forEach(declaration -> declared.add(TypeNames.key(TypeNames.parse(declaration.name()))));
        StatedEnums stated = new StatedEnums();
        for (ObjectShown object : facts.all(ObjectShown.class)) {
            Optional<String> place =
                    object.holder().map(holder -> place(object.span().path(), holder.property()));
            Optional<QualifiedName> name = object.statedType()
                    .filter(text -> TypeNames.isQualified(text) && TypeNames.isName(text.replaceFirst("^#", "")))
                    .map(TypeNames::parse)
                    .filter(type -> !declared.contains(TypeNames.key(type)));
            boolean isOnlyName = object.role() == ObjectShown.Role.REPRESENTATION
                    && facts.membersOf(object.span()).isEmpty();
            if (isOnlyName && place.filter(valued::contains).isPresent()) {
                name.ifPresent(type -> stated.add(place.get(), type, object.span()));
            }
        }
        return stated;
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
