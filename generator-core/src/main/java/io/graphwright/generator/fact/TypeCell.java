package io.graphwright.generator.fact;

import io.graphwright.generator.source.SourceSpan;
import java.util.List;

/**
 * What a type cell, a response sentence or an annotation says a value is.
 *
 * @param text the whole cell, plain, as it is shown in evidence
 * @param alternatives one, or several for {@code X or Y}; empty where the cell names nothing
 * @param isCollection for {@code x collection}, {@code Collection(x)} and their kin
 */
public record TypeCell(SourceSpan span, String text, List<TypeMention> alternatives, boolean isCollection) {
    public TypeCell {
        alternatives = List.copyOf(alternatives);
    }
}
