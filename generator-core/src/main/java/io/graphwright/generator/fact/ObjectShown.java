package io.graphwright.generator.fact;

import io.graphwright.generator.source.SourceSpan;
import java.util.Optional;

/**
 * A JSON object on a page. Its span identifies it: no two objects begin at one place.
 *
 * @param statedType its own {@code @odata.type}
 * @param expectedType what the annotation of a root object's block says it is, or, for a representation without one, the type that the page
 *     describes; what sentences say stands in {@link OperationDocumented}
 * @param holder what it stands in; empty for a root, inside a {@code value} wrapper too
 */
public record ObjectShown(
        SourceSpan span,
        Role role,
        Optional<String> statedType,
        Optional<TypeCell> expectedType,
        Optional<Holder> holder)
        implements Fact {
    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.objectShown(this);
    }

    /** The property that holds an object, itself or as an item of its array. */
    public record Holder(SourceSpan object, String property) {}

    /** What the JSON is an example of. */
    public enum Role {
        /** The JSON representation on a resource page. */
        REPRESENTATION,
        RESPONSE,
        REQUEST,
        /** Any other JSON that an annotation gives a type. */
        EXAMPLE
    }
}
