package io.graphwright.generator.infer;

import io.graphwright.generator.edm.QualifiedName;
import io.graphwright.generator.fact.ObjectShown;
import io.graphwright.generator.fact.ObservedValue;
import io.graphwright.generator.source.SourceSpan;
import java.util.List;

/**
 * A member that an object shows.
 *
 * @param span the name
 * @param object the object
 * @param type the object's type
 * @param role what the JSON is an example of
 * @param named the texts among the values that a paragraph of the page names too
 */
record Sighting(
        SourceSpan span,
        SourceSpan object,
        QualifiedName type,
        ObjectShown.Role role,
        String name,
        ObservedValue value,
        List<String> named) {

    boolean isCollection() {
        return value instanceof ObservedValue.Items;
    }

    /** The value, or the items of an array. */
    List<ObservedValue> values() {
        return value.items();
    }

    /** What it shows, as a clause. */
    String statement() {
        return "shows " + value.accept(new Words());
    }

    private static final class Words implements ObservedValue.Visitor<String> {
        @Override
        public String text(ObservedValue.Text value) {
            return "the text \"" + value.value() + "\"";
        }

        @Override
        public String number(ObservedValue.Number value) {
            return "the number " + value.literal();
        }

        @Override
        public String truth(ObservedValue.Truth value) {
            return String.valueOf(value.value());
        }

        @Override
        public String none(ObservedValue.Null value) {
            return "null";
        }

        @Override
        public String nested(ObservedValue.Nested value) {
            return "an object";
        }

        @Override
        public String items(ObservedValue.Items value) {
            return value.values().isEmpty()
                    ? "an empty array"
                    : "an array, first " + value.values().get(0).accept(this);
        }
    }
}
