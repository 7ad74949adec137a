package io.graphwright.generator.fact;

import io.graphwright.generator.source.SourceSpan;
import java.util.Optional;

/**
 * A page says that a type exists.
 *
 * @param name qualified where the page says how, else bare: {@code microsoft.graph.call}
 * @param anchor the fragment under which links reach it, for a section of a page: {@code callstate-values}
 */
public record TypeDeclared(
        SourceSpan span, String name, Form form, Source source, Optional<String> anchor, Description description)
        implements Fact {
    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.typeDeclared(this);
    }

    /** What kind of type the page shows. */
    public enum Form {
        STRUCTURED,
        ENUM
    }

    /** What in the page says so, the most trusted first. */
    public enum Source {
        /** The annotation of a JSON representation. */
        ANNOTATION,
        /** The title together with the namespace line. */
        TITLE,
        /** A heading such as {@code ### callState values}. */
        SECTION
    }
}
