package io.graphwright.generator.reference;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Compares JSON that was read and written again with what it was: numbers by value, times by instant, other text letter by letter. */
final class JsonComparison {
    private final List<Difference> differences = new ArrayList<>();

    /** In what way a place differs. */
    enum Kind {
        /** A member or an item is gone. */
        LOST,
        /** A member or an item is new. */
        ADDED,
        /** The value is another one. */
        CHANGED
    }

    /**
     * A place where two trees differ.
     *
     * @param path {@code $.identities[0].id}
     * @param values what stood and what stands there
     */
    record Difference(String path, Kind kind, String values) {
        @Override
        public String toString() {
            return path + " " + kind + " " + values;
        }
    }

    static List<Difference> of(JsonNode original, JsonNode written) {
        JsonComparison comparison = new JsonComparison();
        comparison.compare("$", original, written);
        return List.copyOf(comparison.differences);
    }

    private void compare(String path, JsonNode original, JsonNode written) {
        if (original.isObject() && written.isObject()) {
            compareMembers(path, original, written);
        } else if (original.isArray() && written.isArray()) {
            compareItems(path, original, written);
        } else if (!isSameValue(original, written)) {
            add(path, Kind.CHANGED, original + " -> " + written);
        }
    }

    private void compareMembers(String path, JsonNode original, JsonNode written) {
        original.properties().forEach(member -> {
            String place = path + "." + member.getKey();
            JsonNode other = written.get(member.getKey());
            if (other == null) {
                add(place, Kind.LOST, member.getValue().toString());
            } else {
                compare(place, member.getValue(), other);
            }
        });
        written.properties().stream()
                .filter(member -> !original.has(member.getKey()))
                .forEach(member -> add(
                        path + "." + member.getKey(),
                        Kind.ADDED,
                        member.getValue().toString()));
    }

    private void compareItems(String path, JsonNode original, JsonNode written) {
        for (int n = 0; n < Math.max(original.size(), written.size()); n++) {
            String place = path + "[" + n + "]";
            if (n >= written.size()) {
                add(place, Kind.LOST, original.get(n).toString());
            } else if (n >= original.size()) {
                add(place, Kind.ADDED, written.get(n).toString());
            } else {
                compare(place, original.get(n), written.get(n));
            }
        }
    }

    private void add(String path, Kind kind, String values) {
        differences.add(new Difference(path, kind, values));
    }

    private static boolean isSameValue(JsonNode original, JsonNode written) {
        if (original.isNumber() && written.isNumber()) {
            // What a double does not hold, no plain mapper keeps.
            return original.decimalValue().compareTo(written.decimalValue()) == 0
                    || original.doubleValue() == written.doubleValue();
        }
        if (original.isTextual() && written.isTextual()) {
            return original.textValue().equals(written.textValue())
                    || isSame(JsonComparison::meaning, original.textValue(), written.textValue());
        }
        return original.equals(written);
    }

    private static boolean isSame(Function<String, Optional<Object>> meaning, String original, String written) {
        Optional<Object> value = meaning.apply(original);
        return value.isPresent() && value.equals(meaning.apply(written));
    }

    /** The value of text that has several spellings. */
    private static Optional<Object> meaning(String text) {
        return parsed(text, each -> OffsetDateTime.parse(each).toInstant())
                .or(() -> parsed(text, LocalTime::parse))
                .or(() -> parsed(text, Duration::parse))
                .or(() -> parsed(text, UUID::fromString))
                .or(() ->
                        parsed(text, each -> ByteBuffer.wrap(Base64.getDecoder().decode(each))));
    }

    private static Optional<Object> parsed(String text, Function<String, Object> parser) {
        try {
            return Optional.of(parser.apply(text));
        } catch (DateTimeParseException | IllegalArgumentException other) {
            return Optional.empty();
        }
    }
}
