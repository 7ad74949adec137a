package io.graphwright.generator.fact;

import io.graphwright.generator.source.SourceSpan;
import java.util.OptionalLong;

/**
 * A row of a table of members.
 *
 * @param owner the type, as {@link TypeDeclared} names it
 */
public record EnumMemberDocumented(
        SourceSpan span, String owner, String name, OptionalLong value, Description description) implements Fact {
    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.enumMemberDocumented(this);
    }
}
