package io.graphwright.generator.fact;

import static io.graphwright.generator.source.DiagnosticCode.ANNOTATION_UNREADABLE;

import io.graphwright.generator.fact.Annotation.Stated;
import io.graphwright.generator.fact.JsonValue.JsonArray;
import io.graphwright.generator.fact.JsonValue.JsonBoolean;
import io.graphwright.generator.fact.JsonValue.JsonNull;
import io.graphwright.generator.fact.JsonValue.JsonObject;
import io.graphwright.generator.fact.JsonValue.JsonText;
import io.graphwright.generator.page.BlockAnnotation;
import io.graphwright.generator.source.DiagnosticSink;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the comment above a code block. Keys it does not know, and values of a kind it does not expect, say nothing. */
final class AnnotationReader {
    private final JsonReader json;

    AnnotationReader(JsonReader json) {
        this.json = json;
    }

    /** Empty, with an error at the place, where the comment is no JSON object even after all repairs. */
    Optional<Annotation> read(BlockAnnotation annotation, DiagnosticSink sink) {
        return json.read(PlacedText.of(annotation), ANNOTATION_UNREADABLE, sink)
                .filter(JsonObject.class::isInstance)
                .map(JsonObject.class::cast)
                .map(AnnotationReader::annotation);
    }

    private static Annotation annotation(JsonObject object) {
        return new Annotation(
                text(object, "blockType")
                        .map(stated -> stated.value().strip().toLowerCase(Locale.ROOT))
                        .orElse(""),
                texts(object, "name").stream().map(Stated::value).toList(),
                text(object, "@type").or(() -> text(object, "@odata.type")),
                text(object, "baseType"),
                object.get("baseType").filter(JsonNull.class::isInstance).isPresent(),
                text(object, "keyProperty"),
                bool(object, "isCollection"),
                bool(object, "truncated"),
                bool(object, "openType"),
                bool(object, "abstract").or(() -> bool(object, "isAbstract")),
                bool(object, "isEmpty").orElse(false),
                texts(object, "optionalProperties"),
                object,
                object.span());
    }

    private static Optional<Stated<String>> text(JsonObject object, String key) {
        return object.get(key).flatMap(AnnotationReader::text);
    }

    private static Optional<Stated<String>> text(JsonValue value) {
        return value instanceof JsonText text
                ? Optional.of(new Stated<>(text.text().strip(), text.span()))
                : Optional.empty();
    }

    /** One text or an array of texts. */
    private static List<Stated<String>> texts(JsonObject object, String key) {
        JsonValue value = object.get(key).orElse(object);
        if (value instanceof JsonArray array) {
            return array.items().stream()
                    .map(AnnotationReader::text)
                    .flatMap(Optional::stream)
                    .toList();
        }
        return text(value).stream().toList();
    }

    /** {@code true}, or the text {@code "true"} in any letter case. */
    private static Optional<Boolean> bool(JsonObject object, String key) {
        JsonValue value = object.get(key).orElse(object);
        if (value instanceof JsonBoolean bool) {
            return Optional.of(bool.value());
        }
        return text(value).map(stated -> stated.value().equalsIgnoreCase("true"));
    }
}
