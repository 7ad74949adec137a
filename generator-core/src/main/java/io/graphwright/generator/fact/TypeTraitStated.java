package io.graphwright.generator.fact;

import io.graphwright.generator.source.SourceSpan;
import java.util.List;

/**
 * A page states a trait of a type: key, abstract, open, its alias.
 *
 * @param values the key properties of {@code KEY}; {@code true} or {@code false} for the others
 */
public record TypeTraitStated(SourceSpan span, String type, Trait trait, List<String> values) implements Fact {
    public TypeTraitStated {
        values = List.copyOf(values);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.typeTraitStated(this);
    }

    /** What is stated. */
    public enum Trait {
        KEY,
        ABSTRACT,
        OPEN,
        FLAGS,
        /** Values are names of properties that an object may lack. */
        OPTIONAL_PROPERTIES
    }
}
