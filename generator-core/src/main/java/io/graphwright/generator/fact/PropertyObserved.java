package io.graphwright.generator.fact;

import io.graphwright.generator.source.SourceSpan;

/**
 * A member of a JSON object.
 *
 * @param span the name
 * @param object the span of the {@link ObjectShown} it belongs to
 * @param name the wire name; control information such as {@code @odata.type} is no property
 */
public record PropertyObserved(SourceSpan span, SourceSpan object, String name, ObservedValue value) implements Fact {
    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.propertyObserved(this);
    }
}
