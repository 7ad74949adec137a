package io.graphwright.generator.plan;

import java.util.List;
import java.util.Optional;

/**
 * What a Javadoc comment says; page text in it is plain text, to be escaped where it is spelled.
 *
 * @param blocks never empty; the first is the summary
 * @param deprecation present exactly for what is deprecated
 */
public record Comment(List<Block> blocks, Optional<String> deprecation) {
    public Comment {
        blocks = List.copyOf(blocks);
    }

    /** A comment of one paragraph of plain text. */
    public static Comment of(String text) {
        return new Comment(List.of(Paragraph.of(text)), Optional.empty());
    }

    public boolean isDeprecated() {
        return deprecation.isPresent();
    }

    /** A stretch that stands on its own. */
    public sealed interface Block permits Paragraph, Bullets {}

    /** Words in a row. */
    public record Paragraph(List<Inline> words) implements Block {
        public Paragraph {
            words = List.copyOf(words);
        }

        public static Paragraph of(String text) {
            return new Paragraph(List.of(new Text(text)));
        }

        public static Paragraph of(Inline... words) {
            return new Paragraph(List.of(words));
        }
    }

    /** A list of paragraphs. */
    public record Bullets(List<Paragraph> items) implements Block {
        public Bullets {
            items = List.copyOf(items);
        }
    }

    /** A part of a paragraph. */
    public sealed interface Inline permits Text, Code, Link {}

    public record Text(String text) implements Inline {}

    /** What is set in a fixed-width font. */
    public record Code(String text) implements Inline {}

    /**
     * A link to a page.
     *
     * @param url already encoded, of a host that is not the page's choice
     */
    public record Link(String url, String label) implements Inline {}
}
