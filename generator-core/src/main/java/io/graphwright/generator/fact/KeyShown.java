package io.graphwright.generator.fact;

import io.graphwright.generator.source.SourceSpan;

/**
 * A key of a JSON object that is outside OData's grammar of names: data, as the keys of open types are, or a slip.
 *
 * @param span the key
 * @param object the span of the {@link ObjectShown} it belongs to
 */
public record KeyShown(SourceSpan span, SourceSpan object, String key) implements Fact {
    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.keyShown(this);
    }
}
