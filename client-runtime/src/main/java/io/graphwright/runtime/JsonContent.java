package io.graphwright.runtime;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A JSON body as one object, one primitive or one page. */
final class JsonContent {
    private static final String VALUE = "value";

    private final ObjectMapper mapper;
    private final byte[] body;

    JsonContent(ObjectMapper mapper, byte[] body) {
        this.mapper = mapper;
        this.body = body;
    }

    /** One object, bare or as {@code value} of a wrapper; empty for null. */
    <T> Optional<T> one(Class<T> type) throws DecodingException {
        return isWrapped(type) ? wrapped(type) : bare(type);
    }

    /** One primitive, bare or as {@code value} of a wrapper; empty for null. */
    <T> Optional<T> primitive(Class<T> type) throws DecodingException {
        boolean object = reading(reading -> reading.parser().nextToken() == JsonToken.START_OBJECT);
        if (object && !isWrapped(Void.class)) {
            throw new DecodingException(JsonPath.ROOT, "an object that is more than a wrapper of 'value'", null);
        }
        return object ? wrapped(type) : bare(type);
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

    /** Reads past annotations to {@code value}; what follows it was seen by {@link #isWrapped}. */
    private <T> Optional<T> wrapped(Class<T> type) throws DecodingException {
        return reading(reading -> {
            JsonParser parser = reading.parser();
            parser.nextToken();
            while (!VALUE.equals(parser.nextFieldName())) {
                parser.nextToken();
                parser.skipChildren();
            }
            parser.nextToken();
            return Optional.ofNullable(reading.value(type));
        });
    }

    /** Whether every key but {@code value} is an annotation, and {@code value} is not the type's own property. */
    private boolean isWrapped(Class<?> type) throws DecodingException {
        return reading(reading -> {
            JsonParser parser = reading.parser();
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return false;
            }
            boolean typed = false;
            boolean wraps = false;
            String name = parser.nextFieldName();
            while (name != null) {
                JsonToken token = parser.nextToken();
                if (name.equals(VALUE)) {
                    Set<String> own = declared(type);
                    wraps = !own.contains(VALUE) || token == JsonToken.START_OBJECT && holdsOneOf(own, parser);
                } else if (!isAnnotation(name)) {
                    return false;
                }
                typed |= name.equals("@odata.type");
                parser.skipChildren();
                name = parser.nextFieldName();
            }
            reading.expectEnd();
            return wraps && !(typed && declared(type).contains(VALUE));
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

    private Set<String> declared(Class<?> type) {
        Set<String> names = new TreeSet<>();
        mapper.getDeserializationConfig().introspect(mapper.constructType(type)).findProperties().stream()
                .map(BeanPropertyDefinition::getName)
                .forEach(names::add);
        return names;
    }

    private static boolean isAnnotation(String name) {
        return name.startsWith("@") || name.startsWith("odata.") || name.startsWith("value@");
    }

    private <R> R reading(Step<R> step) throws DecodingException {
        try (JsonReading reading = new JsonReading(mapper, body)) {
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

    private interface Step<R> {
        R apply(JsonReading reading) throws IOException;
    }
}
