package io.graphwright.generator.fact;

import static io.graphwright.generator.source.DiagnosticCode.JSON_KEY_TWICE;
import static io.graphwright.generator.source.DiagnosticCode.JSON_TOO_LARGE;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.graphwright.generator.fact.JsonValue.JsonArray;
import io.graphwright.generator.fact.JsonValue.JsonBoolean;
import io.graphwright.generator.fact.JsonValue.JsonMember;
import io.graphwright.generator.fact.JsonValue.JsonNull;
import io.graphwright.generator.fact.JsonValue.JsonNumber;
import io.graphwright.generator.fact.JsonValue.JsonObject;
import io.graphwright.generator.fact.JsonValue.JsonText;
import io.graphwright.generator.source.Diagnostic;
import io.graphwright.generator.source.SourceSpan;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Builds one value from the tokens of strict JSON. The parser's own limit on depth bounds the recursion; of a text with too many values only so many
 * are kept.
 */
final class JsonTree {
    static final int MOST_VALUES = 10_000;

    private final JsonParser parser;
    private final RepairedText json;
    private final List<Diagnostic> warnings = new ArrayList<>();
    private int values;

    JsonTree(JsonParser parser, RepairedText json) {
        this.parser = parser;
        this.json = json;
    }

    /** The value that is all of the text. */
    JsonValue read() throws IOException {
        if (parser.nextToken() == null) {
            throw new JsonParseException(parser, "the text is empty");
        }
        JsonValue value = value();
        if (parser.nextToken() != null) {
            throw new JsonParseException(parser, "more follows the value");
        }
        return value;
    }

    List<Diagnostic> warnings() {
        return warnings;
    }

    private JsonValue value() throws IOException {
        values++;
        int start = start();
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> object(start);
            case START_ARRAY -> array(start);
            case VALUE_STRING -> new JsonText(parser.getText(), json.span(start, json.endOfString(start)));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
                String literal = parser.getText();
                yield new JsonNumber(literal, json.span(start, start + literal.length()));
            }
            case VALUE_TRUE -> new JsonBoolean(true, json.span(start, start + 4));
            case VALUE_FALSE -> new JsonBoolean(false, json.span(start, start + 5));
            case VALUE_NULL -> new JsonNull(json.span(start, start + 4));
            default -> throw new JsonParseException(parser, "no value stands here");
        };
    }

    private JsonObject object(int start) throws IOException {
        List<JsonMember> members = new ArrayList<>();
        Set<String> names = new TreeSet<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            SourceSpan span = json.span(start(), json.endOfString(start()));
            if (!names.add(name)) {
                warnings.add(JSON_KEY_TWICE.at(span, name));
            }
            parser.nextToken();
            if (isRoomForValue()) {
                members.add(new JsonMember(name, span, value()));
            }
        }
        return new JsonObject(members, json.span(start, start() + 1));
    }

    private JsonArray array(int start) throws IOException {
        List<JsonValue> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (isRoomForValue()) {
                items.add(value());
            }
        }
        return new JsonArray(items, json.span(start, start() + 1));
    }

    /** Passes over the value where there is none. */
    private boolean isRoomForValue() throws IOException {
        if (values < MOST_VALUES) {
            return true;
        }
        if (values == MOST_VALUES) {
            values++;
            warnings.add(JSON_TOO_LARGE.at(json.span(start(), start() + 1), MOST_VALUES));
        }
        parser.skipChildren();
        return false;
    }

    private int start() {
        return (int) parser.currentTokenLocation().getCharOffset();
    }
}
