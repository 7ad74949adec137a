package io.graphwright.runtime;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A JSON body as one object or one primitive. */
final class JsonContent {
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
        boolean object = reading(parser -> parser.nextToken() == JsonToken.START_OBJECT);
        if (object && !isWrapped(Void.class)) {
            throw new DecodingException(JsonPath.ROOT, "an object that is more than a wrapper of 'value'", null);
        }
        return object ? wrapped(type) : bare(type);
    }

    /** A page: an object with an array in {@code value}. */
    <T> CollectionPage<T> page(Class<T> type) throws DecodingException {
        return reading(parser -> {
            CollectionPage<T> page = new PageReader<>(mapper, type).read(parser);
            expectEnd(parser);
            return page;
        });
    }

    private <T> Optional<T> bare(Class<T> type) throws DecodingException {
        return reading(parser -> {
            parser.nextToken();
            Optional<T> value = Optional.ofNullable(read(mapper, parser, type));
            expectEnd(parser);
            return value;
        });
    }

    private <T> Optional<T> wrapped(Class<T> type) throws DecodingException {
        return reading(parser -> {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                if (name.equals("value")) {
                    // What follows was seen by isWrapped.
                    return Optional.ofNullable(read(mapper, parser, type));
                }
                parser.skipChildren();
            }
            return Optional.empty();
        });
    }

    /** Whether every key but {@code value} is an annotation, and {@code value} is not the type's own property. */
    private boolean isWrapped(Class<?> type) throws DecodingException {
        return reading(parser -> {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return false;
            }
            boolean typed = false;
            boolean found = false;
            boolean inner = false;
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                JsonToken token = parser.nextToken();
                if (name.equals("value")) {
                    found = true;
                    inner = !declared(type).contains(name) || token == JsonToken.START_OBJECT && holdsOne(parser, type);
                } else if (!isAnnotation(name)) {
                    return false;
                }
                typed |= name.equals("@odata.type");
                skip(parser);
            }
            expectEnd(parser);
            return found && inner && !(typed && declared(type).contains("value"));
        });
    }

    private boolean holdsOne(JsonParser parser, Class<?> type) throws IOException {
        Set<String> declared = declared(type);
        boolean holds = false;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            holds |= declared.contains(parser.currentName());
            parser.nextToken();
            parser.skipChildren();
        }
        return holds;
    }

    private static void skip(JsonParser parser) throws IOException {
        if (parser.currentToken().isStructStart()) {
            parser.skipChildren();
        }
    }

    private Set<String> declared(Class<?> type) {
        Set<String> names = new TreeSet<>();
        mapper.getDeserializationConfig().introspect(mapper.constructType(type)).findProperties().stream()
                .map(BeanPropertyDefinition::getName)
                .forEach(names::add);
        return names;
    }

    static boolean isAnnotation(String name) {
        return name.startsWith("@") || name.startsWith("odata.") || name.startsWith("value@");
    }

    static <T> @Nullable T read(ObjectMapper mapper, JsonParser parser, Class<T> type) throws IOException {
        String start = JsonPath.of(parser.getParsingContext());
        try {
            // The caller looks at what follows.
            return mapper.readerFor(type)
                    .without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .readValue(parser);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw JsonFailure.at(start, parser, e);
        }
    }

    private static void expectEnd(JsonParser parser) throws IOException {
        if (parser.nextToken() != null) {
            throw new DecodingException(JsonPath.ROOT, "text after the end of the JSON value", null);
        }
    }

    private <R> R reading(Reading<R> reading) throws DecodingException {
        try (JsonParser parser = mapper.createParser(body)) {
            return parsing(parser, reading);
        } catch (DecodingException e) {
            throw e;
        } catch (IOException e) {
            throw new DecodingException(null, "no JSON: " + e.getClass().getSimpleName(), e);
        }
    }

    private static <R> R parsing(JsonParser parser, Reading<R> reading) throws IOException {
        try {
            return reading.apply(parser);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw JsonFailure.at(JsonPath.ROOT, parser, e);
        }
    }

    private interface Reading<R> {
        R apply(JsonParser parser) throws IOException;
    }
}
