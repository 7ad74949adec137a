package io.graphwright.generator.fact;

import static io.graphwright.generator.source.DiagnosticCode.EXAMPLE_NOT_USED;
import static io.graphwright.generator.source.DiagnosticCode.JSON_UNREADABLE;
import static io.graphwright.generator.source.DiagnosticCode.TYPE_NAME_UNREADABLE;

import io.graphwright.generator.fact.Annotation.Stated;
import io.graphwright.generator.fact.BaseTypeStated.Wording;
import io.graphwright.generator.fact.JsonValue.JsonObject;
import io.graphwright.generator.fact.ObjectShown.Role;
import io.graphwright.generator.fact.TypeTraitStated.Trait;
import io.graphwright.generator.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads JSON that stands for a type, not for a message: representations on resource pages, and other JSON whose type is told. */
final class Representations {
    private final Reading reading;
    private final JsonReader json;
    private final List<Fact> facts = new ArrayList<>();

    private Representations(Reading reading, JsonReader json) {
        this.reading = reading;
        this.json = json;
    }

    /** What a block that represents a type says of it, in its comment and in its JSON. */
    static List<Fact> of(Reading reading, JsonReader json, ReadBlock block, TypeCell type) {
        Representations representations = new Representations(reading, json);
        String name = type.alternatives().get(0).text();
        block.annotation().ifPresent(annotation -> representations.annotation(annotation, name, type.span()));
        representations.objects(block, Role.REPRESENTATION, Optional.of(type));
        return List.copyOf(representations.facts);
    }

    /** JSON beside the messages of a page, if its comment or the JSON itself names a type. */
    static List<Fact> ofExample(Reading reading, JsonReader json, ReadBlock block) {
        // The page itself may say that this is no example: then trouble with it matters only if it names a type
        // nevertheless.
        boolean isIgnored = block.isAnnotated("ignored");
        if (isIgnored
                && examples(new Reading(reading.page(), unheard -> {}), json, block)
                        .isEmpty()) {
            return List.of();
        }
        List<Fact> examples = examples(reading, json, block);
        if (examples.isEmpty()) {
            reading.report(EXAMPLE_NOT_USED, block.block().span());
        }
        return examples;
    }

    /** The objects of a block if anything names their type. */
    private static List<Fact> examples(Reading reading, JsonReader json, ReadBlock block) {
        Representations representations = new Representations(reading, json);
        representations.objects(block, Role.EXAMPLE, block.statedType());
        boolean isTyped = representations.facts.stream().anyMatch(Representations::isTypedRoot);
        return isTyped ? List.copyOf(representations.facts) : List.of();
    }

    private static boolean isTypedRoot(Fact fact) {
        return fact instanceof ObjectShown object
                && object.holder().isEmpty()
                && (object.statedType().isPresent() || object.expectedType().isPresent());
    }

    private void objects(ReadBlock block, Role role, Optional<TypeCell> type) {
        Optional<JsonValue> value = json.read(PlacedText.of(block.block()), JSON_UNREADABLE, reading.sink());
        JsonFacts objects = new JsonFacts(reading, role);
        value.ifPresent(v -> roots(v).forEach(object -> objects.root(object, type)));
        facts.addAll(objects.facts());
    }

    private static List<JsonObject> roots(JsonValue value) {
        if (value instanceof JsonValue.JsonArray array) {
            return array.items().stream()
                    .filter(JsonObject.class::isInstance)
                    .map(JsonObject.class::cast)
                    .toList();
        }
        return value instanceof JsonObject object ? List.of(object) : List.of();
    }

    private void annotation(Annotation annotation, String name, SourceSpan span) {
        annotation.baseType().filter(base -> !base.value().isBlank()).ifPresent(base -> base(name, span, base));
        annotation
                .keyProperty()
                .filter(key -> !key.value().isBlank())
                .ifPresent(key -> trait(key.span(), name, Trait.KEY, List.of(key.value())));
        annotation.isAbstract().ifPresent(is -> trait(annotation.span(), name, Trait.ABSTRACT, List.of(is.toString())));
        annotation.isOpen().ifPresent(is -> trait(annotation.span(), name, Trait.OPEN, List.of(is.toString())));
        List<String> optional =
                annotation.optionalProperties().stream().map(Stated::value).toList();
        if (!optional.isEmpty()) {
            trait(annotation.optionalProperties().get(0).span(), name, Trait.OPTIONAL_PROPERTIES, optional);
        }
    }

    private void base(String name, SourceSpan span, Stated<String> base) {
        TypeCell stated = TypeCells.ofName(base.value(), base.span());
        if (stated.alternatives().isEmpty()) {
            reading.report(TYPE_NAME_UNREADABLE, base.span());
        } else {
            facts.add(new BaseTypeStated(
                    base.span(),
                    Reading.mention(name, span),
                    stated.alternatives().get(0),
                    Wording.ANNOTATION));
        }
    }

    private void trait(SourceSpan span, String name, Trait trait, List<String> values) {
        facts.add(new TypeTraitStated(span, name, trait, values));
    }
}
