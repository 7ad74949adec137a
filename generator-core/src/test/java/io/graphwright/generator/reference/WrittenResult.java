package io.graphwright.generator.reference;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.graphwright.generator.fact.AnswerShown.Body;
import io.graphwright.generator.reference.JsonComparison.Difference;
import io.graphwright.generator.reference.JsonComparison.Kind;
import io.graphwright.runtime.CollectionPage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * What a client gave, written back.
 *
 * @param json as the mapper writes the object, the page or the value; bytes and text are one text
 */
record WrittenResult(JsonNode json) {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    static WrittenResult of(Object result) {
        try {
            if (result instanceof InputStream stream) {
                try (stream) {
                    return new WrittenResult(
                            MAPPER.valueToTree(new String(stream.readAllBytes(), StandardCharsets.UTF_8)));
                }
            }
            return new WrittenResult(result instanceof CollectionPage<?> page ? tree(page) : tree(result));
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    /** The way through text, since a tree of Java values still knows what text would not. */
    private static JsonNode tree(Object value) throws IOException {
        return MAPPER.readTree(MAPPER.writeValueAsString(value));
    }

    private static JsonNode tree(CollectionPage<?> page) throws IOException {
        ObjectNode tree = MAPPER.createObjectNode();
        page.count().ifPresent(count -> tree.put("@odata.count", count));
        page.nextLink().ifPresent(link -> tree.put("@odata.nextLink", link));
        page.deltaLink().ifPresent(link -> tree.put("@odata.deltaLink", link));
        for (var other : page.additionalProperties().entrySet()) {
            tree.set(other.getKey(), tree(other.getValue()));
        }
        tree.set("value", tree(page.items()));
        return tree;
    }

    /** A body that is no JSON comes back letter by letter. */
    Optional<String> differenceFrom(String body) {
        return json.asText().strip().equals(body.strip())
                ? Optional.empty()
                : Optional.of("the text differs: " + json.asText());
    }

    /** With a reason first that many may share. The wrapper around one object or value is not part of the result. */
    Optional<String> differenceFrom(JsonNode body, Body shape) {
        boolean isWrapped = (shape == Body.WRAPPED_OBJECT || shape == Body.SCALAR) && body.has("value");
        JsonNode expected = isWrapped ? body.get("value") : body;
        List<Difference> differences = JsonComparison.of(expected, json);
        // A type that has a property of this name may keep it: nothing is lost then either.
        if (differences.isEmpty() || JsonComparison.of(body, json).isEmpty()) {
            return Optional.empty();
        }
        boolean isLost = differences.stream().anyMatch(difference -> difference.kind() != Kind.CHANGED);
        return Optional.of((isLost ? "lost or added" : "changed") + ": " + differences);
    }
}
