package io.graphwright.generator.fact;

import io.graphwright.generator.source.SourceSpan;
import java.util.List;
import java.util.Optional;

/**
 * A response in an example.
 *
 * @param status the status code: {@code 200}
 * @param contentType without parameters, lower case: {@code application/json}
 * @param objects the root objects: the object itself, the one in {@code value}, or the items of {@code value}
 * @param value the scalar or items of {@code value} where these are no objects; a number that is all of a text
 */
public record AnswerShown(
        SourceSpan span,
        int status,
        Optional<String> contentType,
        Body body,
        List<SourceSpan> objects,
        Optional<ObservedValue> value) {
    public AnswerShown {
        objects = List.copyOf(objects);
    }

    /** The shape of the body. */
    public enum Body {
        NONE,
        /** One JSON object. */
        OBJECT,
        /** One JSON object in {@code value}, which nothing but control information accompanies. */
        WRAPPED_OBJECT,
        /** An array in {@code value}. */
        COLLECTION,
        /** Text, a number or a truth value in {@code value}, or bare. */
        SCALAR,
        /** An OData error object. */
        ERROR,
        /** Text that is no JSON. */
        TEXT,
        /** JSON that nobody can read; already reported. */
        UNREADABLE
    }
}
