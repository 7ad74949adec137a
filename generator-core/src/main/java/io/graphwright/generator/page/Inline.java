package io.graphwright.generator.page;

import io.graphwright.generator.source.SourceSpan;
import java.util.List;

/**
 * Text with its markup resolved.
 *
 * @param text plain: entities decoded, {@code <br>} as a line end, lines joined by a blank, images and HTML tags left out
 * @param links in order, reference links resolved
 * @param codes the code spans, in order
 * @param strongs the bold stretches, in order
 */
public record Inline(String text, List<Link> links, List<Code> codes, List<String> strongs, SourceSpan span) {
    public Inline {
        links = List.copyOf(links);
        codes = List.copyOf(codes);
        strongs = List.copyOf(strongs);
    }

    /** Whether all of the text is bold, as in rows that head a group of rows. */
    public boolean isStrong() {
        return strongs.size() == 1 && strongs.get(0).strip().equals(text.strip());
    }

    /**
     * A link.
     *
     * @param target as written: {@code ../resources/call.md#properties}; empty where a cell holds {@code [x]} and nothing says where it leads
     */
    public record Link(String text, String target, SourceSpan span) {}

    /** A code span, without its backticks. */
    public record Code(String text, SourceSpan span) {}
}
