package io.graphwright.generator.fact;

import io.graphwright.generator.source.SourceSpan;
import java.util.List;

/** The value that a JSON member shows. */
public sealed interface ObservedValue {

    <R> R accept(Visitor<R> visitor);

    /** The items of an array; any other value is its own only one. */
    default List<ObservedValue> items() {
        return this instanceof Items array ? array.values() : List.of(this);
    }

    /** The texts among {@link #items()}. */
    default List<String> texts() {
        return items().stream()
                .filter(Text.class::isInstance)
                .map(item -> ((Text) item).value())
                .toList();
    }

    /** A string. */
    record Text(String value) implements ObservedValue {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.text(this);
        }
    }

    /**
     * A number.
     *
     * @param literal as the page writes it: {@code 1024.13}
     */
    record Number(String literal) implements ObservedValue {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.number(this);
        }
    }

    /** {@code true} or {@code false}. */
    record Truth(boolean value) implements ObservedValue {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.truth(this);
        }
    }

    /** {@code null}. */
    record Null() implements ObservedValue {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.none(this);
        }
    }

    /**
     * An object.
     *
     * @param span that of its {@link ObjectShown}
     */
    record Nested(SourceSpan span) implements ObservedValue {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.nested(this);
        }
    }

    /** An array. */
    record Items(List<ObservedValue> values) implements ObservedValue {
        public Items {
            values = List.copyOf(values);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.items(this);
        }
    }

    /** One answer for each kind of value. */
    interface Visitor<R> {
        R text(Text value);

        R number(Number value);

        R truth(Truth value);

        R none(Null value);

        R nested(Nested value);

        R items(Items value);
    }
}
