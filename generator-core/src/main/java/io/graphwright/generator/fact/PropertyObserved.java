package io.graphwright.generator.fact;

import io.graphwright.generator.source.SourceSpan;
import java.util.List;

/**
 * A member of a JSON object.
 *
 * @param span the name
 * @param object the span of the {@link ObjectShown} it belongs to
 * @param name the wire name; control information such as {@code @odata.type} is no property
 * @param named the texts, of the value or the items of an array, that a paragraph of the page names too, in quotes or as code
 */
public record PropertyObserved(SourceSpan span, SourceSpan object, String name, ObservedValue value, List<String> named)
        implements Fact {
    public PropertyObserved {
        named = List.copyOf(named);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.propertyObserved(this);
    }
}
