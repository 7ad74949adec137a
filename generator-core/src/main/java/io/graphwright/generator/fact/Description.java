package io.graphwright.generator.fact;

import java.util.List;
import java.util.Optional;

/**
 * What the prose beside a row, type or operation says.
 *
 * @param text plain, in paragraphs
 * @param deprecation the sentence that deprecates
 * @param inheritedFrom the type that the row says it is inherited from
 * @param possibleValues the values listed after {@code Possible values are} and its kin, in order
 * @param valuesIn the link to a list of values
 */
public record Description(
        String text,
        boolean isReadOnly,
        boolean isRequired,
        Optional<String> deprecation,
        Optional<TypeMention> inheritedFrom,
        List<String> possibleValues,
        Optional<TypeMention> valuesIn) {
    public Description {
        possibleValues = List.copyOf(possibleValues);
    }

    /** The description of what a page does not describe. */
    public static final Description NONE =
            new Description("", false, false, Optional.empty(), Optional.empty(), List.of(), Optional.empty());
}
