package io.graphwright.runtime;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.io.IOException;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** One pass over a body. What Jackson complains of is told as where, what stands there, and what was expected. */
final class JsonReading implements AutoCloseable {
    private static final int MESSAGE_LIMIT = 300;

    private final ObjectMapper mapper;
    private final byte[] body;
    private final JsonParser parser;

    JsonReading(ObjectMapper mapper, byte[] body) throws IOException {
        this.mapper = mapper;
        this.body = body;
        this.parser = mapper.createParser(body);
    }

    JsonParser parser() {
        return parser;
    }

    /** The value that the parser stands at; what follows it is the caller's to look at. */
    <T> @Nullable T value(Class<T> type) throws IOException {
        return value(reader(type));
    }

    /** Reads many values of one type. */
    ObjectReader reader(Class<?> type) {
        return mapper.readerFor(type).without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    }

    /** The value that the parser stands at, by a reader of {@link #reader}. */
    <T> @Nullable T value(ObjectReader reader) throws IOException {
        JsonStreamContext context = parser.getParsingContext();
        int depth = context.getNestingDepth() - (parser.currentToken().isStructStart() ? 1 : 0);
        try {
            return reader.readValue(parser);
        } catch (JsonMappingException e) {
            // Wherever the parser is now, what it stands in is what it stood in.
            JsonPath start = JsonPath.of(parser.getParsingContext(), depth);
            throw isSyntax(e) ? e : mismatch(start.below(e.getPath()), e);
        } catch (NumberFormatException e) {
            JsonPath place = JsonPath.of(parser.getParsingContext(), depth);
            throw new DecodingException(place, "a number that nothing can hold", e);
        }
    }

    void expectEnd() throws IOException {
        if (parser.nextToken() != null) {
            throw new DecodingException(JsonPath.ROOT, "text after the end of the JSON value", null);
        }
    }

    /** A fault of the text itself: the parser still stands at it. */
    DecodingException syntax(JsonProcessingException fault) {
        JsonProcessingException cause = root(fault);
        JsonLocation location = cause.getLocation() == null ? parser.currentLocation() : cause.getLocation();
        String place = " (line " + location.getLineNr() + ", column " + location.getColumnNr() + ")";
        return new DecodingException(
                JsonPath.of(parser.getParsingContext(), Integer.MAX_VALUE),
                Shown.line(cause.getOriginalMessage(), MESSAGE_LIMIT) + place,
                fault);
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }

    private DecodingException mismatch(JsonPath place, JsonMappingException failure) {
        boolean ours = failure instanceof MismatchedInputException && !(failure instanceof InvalidDefinitionException);
        Class<?> expected = ours ? ((MismatchedInputException) failure).getTargetType() : null;
        String message = expected == null
                ? Shown.line(failure.getOriginalMessage(), MESSAGE_LIMIT)
                : found(place) + " that is no " + name(expected);
        return new DecodingException(place, message, failure);
    }

    /** Reads the body once more: the parser may be far beyond the place that its mapper complains of. */
    private String found(JsonPath place) {
        try {
            return words(place.in(mapper.readTree(body)));
        } catch (IOException | NumberFormatException e) {
            return "a value";
        }
    }

    private static String words(JsonNode node) {
        return switch (node.getNodeType()) {
            case STRING -> node.textValue().isEmpty() ? "empty text" : "text";
            case NUMBER -> node.isIntegralNumber() ? "a number" : "a fraction";
            case BOOLEAN -> "a Boolean";
            case NULL -> "null";
            case ARRAY -> "an array";
            case OBJECT -> "an object";
            default -> "a value";
        };
    }

    private static String name(Class<?> type) {
        return Collection.class.isAssignableFrom(type) ? "List" : type.getSimpleName();
    }

    private static boolean isSyntax(Throwable failure) {
        Throwable cause = failure;
        while (cause != null && !isSyntaxItself(cause)) {
            cause = cause.getCause();
        }
        return cause != null;
    }

    private static boolean isSyntaxItself(Throwable failure) {
        return failure instanceof JsonParseException || failure instanceof StreamConstraintsException;
    }

    private static JsonProcessingException root(JsonProcessingException failure) {
        JsonProcessingException root = failure;
        while (!isSyntaxItself(root) && root.getCause() instanceof JsonProcessingException cause) {
            root = cause;
        }
        return root;
    }
}
