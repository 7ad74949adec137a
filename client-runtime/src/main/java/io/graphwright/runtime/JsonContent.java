package io.graphwright.runtime;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A JSON body as one object, one primitive or one page. */
final class JsonContent {
    private static final String VALUE = "value";

    private final JsonTypes types;
    private final byte[] body;

    JsonContent(JsonTypes types, byte[] body) {
        this.types = types;
        this.body = body;
    }

    /** One object, bare or as {@code value} of a wrapper; empty for null. */
    <T> Optional<T> one(Class<T> type) throws DecodingException {
        if (types.declared(type).contains(VALUE)) {
            return isWrapperOf(type) ? wrapped(type).value() : bare(type);
        }
        if (!startsLikeWrapper()) {
            return bare(type);
        }
        try {
            Unwrapped<T> unwrapped = wrapped(type);
            return unwrapped.wasWrapped() ? unwrapped.value() : bare(type);
        } catch (DecodingException e) {
            if (isWrapperOf(type)) {
                throw e;
            }
            return bare(type);
        }
    }

    /** One primitive, bare or as {@code value} of a wrapper; empty for null. */
    <T> Optional<T> primitive(Class<T> type) throws DecodingException {
        boolean object = reading(reading -> reading.parser().nextToken() == JsonToken.START_OBJECT);
        if (object && !isWrapperOf(Void.class)) {
            throw new DecodingException(JsonPath.ROOT, "an object that is more than a wrapper of 'value'", null);
        }
        return object ? wrapped(type).value() : bare(type);
    }

    /** A page: an object with an array in {@code value}. */
    <T> CollectionPage<T> page(Class<T> type) throws DecodingException {
        return reading(reading -> {
            CollectionPage<T> page = new PageReader<>(reading, type).read();
            reading.expectEnd();
            return page;
        });
    }

    private <T> Optional<T> bare(Class<T> type) throws DecodingException {
        return reading(reading -> {
            reading.parser().nextToken();
            Optional<T> value = Optional.ofNullable(reading.value(type));
            reading.expectEnd();
            return value;
        });
    }

    /** Whether {@code value} comes before every property that is no annotation: bare objects are told by their first key. */
    private boolean startsLikeWrapper() throws DecodingException {
        return reading(reading -> reading.parser().nextToken() == JsonToken.START_OBJECT
                && VALUE.equals(nameAfterAnnotations(reading.parser())));
    }

    /** Reads {@code value}, then looks whether anything but annotations follows. */
    private <T> Unwrapped<T> wrapped(Class<T> type) throws DecodingException {
        return reading(reading -> {
            JsonParser parser = reading.parser();
            parser.nextToken();
            nameAfterAnnotations(parser);
            parser.nextToken();
            Optional<T> value = Optional.ofNullable(reading.value(type));
            boolean alone = nameAfterAnnotations(parser) == null;
            if (alone) {
                reading.expectEnd();
            }
            return new Unwrapped<>(value, alone);
        });
    }

    /** Whether every key but {@code value} is an annotation, and {@code value} is not the type's own property. */
    private boolean isWrapperOf(Class<?> type) throws DecodingException {
        Set<String> own = types.declared(type);
        return reading(reading -> {
            JsonParser parser = reading.parser();
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return false;
            }
            boolean typed = false;
            boolean wraps = false;
            for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
                JsonToken token = parser.nextToken();
                if (name.equals(VALUE)) {
                    wraps = !own.contains(VALUE) || token == JsonToken.START_OBJECT && holdsOneOf(own, parser);
                } else if (!isAnnotation(name)) {
                    return false;
                }
                typed |= name.equals("@odata.type");
                parser.skipChildren();
            }
            reading.expectEnd();
            return wraps && !(typed && own.contains(VALUE));
        });
    }

    /** Reads the object to its end. */
    private static boolean holdsOneOf(Set<String> names, JsonParser parser) throws IOException {
        boolean holds = false;
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            holds |= names.contains(name);
            parser.nextToken();
            parser.skipChildren();
        }
        return holds;
    }

    /** The first name that is no annotation's, null at the end of the object. */
    private static @Nullable String nameAfterAnnotations(JsonParser parser) throws IOException {
        String name = parser.nextFieldName();
        while (name != null && isAnnotation(name)) {
            parser.nextToken();
            parser.skipChildren();
            name = parser.nextFieldName();
        }
        return name;
    }

    private static boolean isAnnotation(String name) {
        return name.startsWith("@") || name.startsWith("odata.") || name.startsWith("value@");
    }

    private <R> R reading(Step<R> step) throws DecodingException {
        try (JsonReading reading = new JsonReading(types.mapper(), body)) {
            return reading(reading, step);
        } catch (DecodingException e) {
            throw e;
        } catch (IOException e) {
            throw new DecodingException(
                    JsonPath.ROOT, "no JSON: " + e.getClass().getSimpleName(), e);
        }
    }

    private static <R> R reading(JsonReading reading, Step<R> step) throws IOException {
        try {
            return step.apply(reading);
        } catch (JsonProcessingException e) {
            throw reading.syntax(e);
        }
    }

    private record Unwrapped<T>(Optional<T> value, boolean wasWrapped) {}

    private interface Step<R> {
        R apply(JsonReading reading) throws IOException;
    }
}
