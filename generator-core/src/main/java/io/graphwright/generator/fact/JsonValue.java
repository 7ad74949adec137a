package io.graphwright.generator.fact;

import io.graphwright.generator.source.SourceSpan;
import java.util.List;
import java.util.Optional;

/** A JSON value on a page, each part with its place. */
sealed interface JsonValue {
    SourceSpan span();

    <R> R accept(Visitor<R> visitor);

    /** One answer for each kind of value. */
    interface Visitor<R> {
        R object(JsonObject object);

        R array(JsonArray array);

        R text(JsonText text);

        R number(JsonNumber number);

        R bool(JsonBoolean bool);

        R nothing(JsonNull nothing);
    }

    /**
     * An object.
     *
     * @param members in the order of the page; a name that stands twice is in here twice
     */
    record JsonObject(List<JsonMember> members, SourceSpan span) implements JsonValue {
        public JsonObject {
            members = List.copyOf(members);
        }

        /** The value of the last member of this name, as JSON readers take it. */
        Optional<JsonValue> get(String name) {
            return members.stream()
                    .filter(member -> member.name().equals(name))
                    .map(JsonMember::value)
                    .reduce((first, second) -> second);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.object(this);
        }
    }

    /** A name and its value. */
    record JsonMember(String name, SourceSpan nameSpan, JsonValue value) {}

    record JsonArray(List<JsonValue> items, SourceSpan span) implements JsonValue {
        public JsonArray {
            items = List.copyOf(items);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.array(this);
        }
    }

    record JsonText(String text, SourceSpan span) implements JsonValue {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.text(this);
        }
    }

    /**
     * A number.
     *
     * @param literal as the page writes it
     */
    record JsonNumber(String literal, SourceSpan span) implements JsonValue {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.number(this);
        }
    }

    record JsonBoolean(boolean value, SourceSpan span) implements JsonValue {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.bool(this);
        }
    }

    record JsonNull(SourceSpan span) implements JsonValue {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.nothing(this);
        }
    }
}
