package io.graphwright.generator.fact;

import io.graphwright.generator.source.SourceSpan;
import java.util.Optional;

/**
 * A row of a resource page's table of methods.
 *
 * @param owner the type that the page describes
 * @param page the path of the API page it links to
 */
public record MethodListed(SourceSpan span, String owner, Optional<String> page, TypeCell returns) implements Fact {
    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.methodListed(this);
    }
}
