package io.graphwright.runtime;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Jackson's complaints as ours: where, what stands there, what was expected; no value from the body. */
final class JsonFailure {
    private static final int MESSAGE_LIMIT = 300;

    private JsonFailure() {}

    /** The path starts where reading started. */
    static DecodingException at(String start, JsonParser parser, JsonProcessingException failure) {
        JsonProcessingException syntax = syntaxFault(failure);
        if (syntax != null) {
            return new DecodingException(JsonPath.of(parser.getParsingContext()), syntaxMessage(syntax), failure);
        }
        List<JsonMappingException.Reference> references =
                failure instanceof JsonMappingException mapping ? mapping.getPath() : List.of();
        return new DecodingException(JsonPath.of(start, references), message(failure), failure);
    }

    /** The fault of the text itself, if it is one: the parser still stands at it. */
    private static @Nullable JsonProcessingException syntaxFault(Throwable failure) {
        Throwable cause = failure;
        while (cause != null) {
            if (cause instanceof JsonParseException || cause instanceof StreamConstraintsException) {
                return (JsonProcessingException) cause;
            }
            cause = cause.getCause();
        }
        return null;
    }

    private static String syntaxMessage(JsonProcessingException syntax) {
        JsonLocation location = syntax.getLocation();
        String place =
                location == null ? "" : " (line " + location.getLineNr() + ", column " + location.getColumnNr() + ")";
        return Shown.line(syntax.getOriginalMessage(), MESSAGE_LIMIT) + place;
    }

    private static String message(JsonProcessingException failure) {
        if (failure instanceof MismatchedInputException mismatch
                && !(failure instanceof InvalidDefinitionException)
                && mismatch.getTargetType() != null) {
            return found(mismatch) + " that is no " + mismatch.getTargetType().getSimpleName();
        }
        return Shown.line(failure.getOriginalMessage(), MESSAGE_LIMIT);
    }

    private static String found(MismatchedInputException mismatch) {
        JsonParser parser = (JsonParser) mismatch.getProcessor();
        JsonToken token = parser == null ? null : parser.currentToken();
        if (token == null) {
            return "a value";
        }
        return switch (token) {
            case VALUE_STRING -> isEmpty(parser) ? "empty text" : "text";
            case VALUE_NUMBER_INT -> "a number";
            case VALUE_NUMBER_FLOAT -> "a fraction";
            case VALUE_TRUE, VALUE_FALSE -> "a Boolean";
            case VALUE_NULL -> "null";
            case START_ARRAY, END_ARRAY -> "an array";
            case START_OBJECT, END_OBJECT, FIELD_NAME -> "an object";
            default -> "a value";
        };
    }

    private static boolean isEmpty(JsonParser parser) {
        try {
            return parser.getText().isEmpty();
        } catch (IOException e) {
            return false;
        }
    }
}
