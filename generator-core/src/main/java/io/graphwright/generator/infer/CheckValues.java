package io.graphwright.generator.infer;

import io.graphwright.generator.edm.ComplexType;
import io.graphwright.generator.edm.EnumType;
import io.graphwright.generator.edm.PrimitiveType;
import io.graphwright.generator.edm.QualifiedName;
import io.graphwright.generator.edm.SchemaType;
import io.graphwright.generator.edm.TypeRef;
import io.graphwright.generator.fact.ObjectShown;
import io.graphwright.generator.fact.ObservedValue;
import io.graphwright.generator.source.DiagnosticCode;
import io.graphwright.generator.source.DiagnosticSink;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/**
 * Reports the values of examples that the documented type of their member cannot hold: a client that reads such an answer refuses it. Placeholders are let pass,
 * and so are texts where a text belongs, whatever they say.
 */
final class CheckValues {
    private static final Set<PrimitiveType> WHOLE = EnumSet.of(
            PrimitiveType.BYTE, PrimitiveType.SBYTE, PrimitiveType.INT16, PrimitiveType.INT32, PrimitiveType.INT64);
    private static final Set<PrimitiveType> FRACTIONS =
            EnumSet.of(PrimitiveType.SINGLE, PrimitiveType.DOUBLE, PrimitiveType.DECIMAL);

    private final FactIndex facts;
    private final Map<QualifiedName, SchemaType> types;
    private final DiagnosticSink sink;

    CheckValues(FactIndex facts, Map<QualifiedName, SchemaType> types, DiagnosticSink sink) {
        this.facts = facts;
        this.types = types;
        this.sink = sink;
    }

    void check(
            SortedMap<QualifiedName, SortedMap<String, MemberDraft>> drafts,
            SortedMap<QualifiedName, SortedMap<String, DecidedMember>> members) {
        members.forEach((type, byName) -> {
            SortedMap<String, MemberDraft> said = drafts.getOrDefault(type, Collections.emptySortedMap());
            byName.values()
                    .forEach(member -> draft(said, member.name())
                            .filter(draft -> !draft.rows().isEmpty())
                            .ifPresent(draft -> draft.sightings().forEach(sighting -> check(draft, member, sighting))));
        });
    }

    /** Under its own name where two differ by letter case, else under that of any spelling. */
    private static Optional<MemberDraft> draft(SortedMap<String, MemberDraft> said, String name) {
        return Optional.ofNullable(said.get(name)).or(() -> Optional.ofNullable(said.get(TypeNames.key(name))));
    }

    private void check(MemberDraft draft, DecidedMember member, Sighting sighting) {
        if (!fits(sighting, member.type())) {
            sink.report(DiagnosticCode.VALUE_AGAINST_TABLE.at(
                    sighting.span(),
                    sighting.name(),
                    member.type(),
                    draft.rows().get(0).span(),
                    sighting.statement()));
        }
    }

    private boolean fits(Sighting sighting, TypeRef type) {
        if (isAnything(type.itemType()) || sighting.value() instanceof ObservedValue.Null) {
            return true;
        }
        boolean isExample = sighting.role() != ObjectShown.Role.REPRESENTATION;
        if (isExample && sighting.isCollection() != type.isCollection()) {
            return false;
        }
        return sighting.values().stream().allMatch(value -> fits(value, type.itemType(), isExample));
    }

    private boolean isAnything(TypeRef type) {
        return type instanceof TypeRef.Named named
                ? types.get(named.name()) instanceof ComplexType complex && complex.isOpaque()
                : type.equals(TypeRef.of(PrimitiveType.UNTYPED));
    }

    private boolean fits(ObservedValue value, TypeRef type, boolean isExample) {
        if (type instanceof TypeRef.Named named) {
            return fits(value, named.name(), isExample);
        }
        PrimitiveType primitive = ((TypeRef.Primitive) type).type();
        if (value instanceof ObservedValue.Nested nested) {
            return namesPrimitive(nested);
        }
        if (!isExample || value instanceof ObservedValue.Null || value instanceof ObservedValue.Items) {
            return true;
        }
        if (WHOLE.contains(primitive)) {
            return value instanceof ObservedValue.Number number ? isWhole(number) : isPlaceholder(value);
        }
        if (FRACTIONS.contains(primitive)) {
            return value instanceof ObservedValue.Number || isPlaceholder(value);
        }
        return primitive == PrimitiveType.BOOLEAN
                ? value instanceof ObservedValue.Truth || isPlaceholder(value)
                : value instanceof ObservedValue.Text;
    }

    /** Objects belong where a structured type is, texts where an enumeration is; a representation may show the name of either. */
    private boolean fits(ObservedValue value, QualifiedName name, boolean isExample) {
        SchemaType type = types.get(name);
        if (!isExample || value instanceof ObservedValue.Null || type == null) {
            return true;
        }
        if (type instanceof EnumType) {
            return value instanceof ObservedValue.Text;
        }
        return value instanceof ObservedValue.Nested || isPlaceholder(value);
    }

    /** Representations show {@code { "@odata.type": "Edm.Stream" }} where no value can be shown. */
    private boolean namesPrimitive(ObservedValue.Nested object) {
        return facts.object(object.span())
                .flatMap(ObjectShown::statedType)
                .filter(name -> PrimitiveWords.any(name.substring(name.lastIndexOf('.') + 1))
                        .isPresent())
                .isPresent();
    }

    private static boolean isWhole(ObservedValue.Number number) {
        return number.literal().chars().noneMatch(c -> c == '.' || c == 'e' || c == 'E');
    }

    /** The name of a type in place of a value, which documentation shows now and then. */
    private static boolean isPlaceholder(ObservedValue value) {
        return PlaceholderTypes.typeOf(value).isPresent();
    }
}
