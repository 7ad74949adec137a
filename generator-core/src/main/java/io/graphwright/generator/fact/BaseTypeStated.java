package io.graphwright.generator.fact;

import io.graphwright.generator.source.SourceSpan;

/**
 * A page states that one type derives from another.
 */
public record BaseTypeStated(SourceSpan span, TypeMention derived, TypeMention base, Wording wording) implements Fact {
    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.baseTypeStated(this);
    }

    /** How it is stated, the most trusted first. */
    public enum Wording {
        /** A sentence that begins with {@code Inherits from}. */
        INHERITS_LINE,
        /** {@code baseType} in an annotation. */
        ANNOTATION,
        /** Any other sentence on the derived type's page. */
        PROSE,
        /** A list or table of derived types on the base's page. */
        DERIVED_LIST
    }
}
