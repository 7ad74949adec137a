package io.graphwright.generator.fact;

import io.graphwright.generator.source.SourceSpan;

/**
 * A row of a table of relationships.
 *
 * @param span the cell of the name
 * @param owner the type that the page describes, as {@link TypeDeclared} names it
 * @param name the wire name
 */
public record NavigationDocumented(SourceSpan span, String owner, String name, TypeCell type, Description description)
        implements Fact {
    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.navigationDocumented(this);
    }
}
