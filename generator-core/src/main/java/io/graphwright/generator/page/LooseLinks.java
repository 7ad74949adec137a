package io.graphwright.generator.page;

import static io.graphwright.generator.source.DiagnosticCode.LINK_HOLDS_TEXT;
import static io.graphwright.generator.source.DiagnosticCode.LINK_UNCLOSED;

import io.graphwright.generator.source.DiagnosticCode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.SourceLine;

/** Links in cells that are no Markdown and yet say where they lead. */
final class LooseLinks {
    /** A cell of few words, one of them {@code [x]} or {@code [x][]}. */
    private static final Pattern WITHOUT_TARGET =
            Pattern.compile("([^\\[\\]]{0,30})\\[([A-Za-z_][\\w.]{0,127})](?:\\[])?([^\\[\\]]{0,30})");

    private static final Pattern HOLDS_TEXT =
            Pattern.compile("(\\[[^\\[\\]]{1,200}]\\([^()\\s]{1,500})( [A-Za-z ]{1,50})\\)");

    private LooseLinks() {}

    /** A cell that commonmark can read, and what was mended. */
    record Mended(SourceLine line, Optional<DiagnosticCode> code) {}

    static Mended mended(SourceLine cell) {
        String text = TableNode.text(cell);
        Matcher holdsText = HOLDS_TEXT.matcher(text);
        if (holdsText.matches()) {
            String moved = holdsText.group(1) + ")" + holdsText.group(2);
            return new Mended(SourceLine.of(moved, cell.getSourceSpan()), Optional.of(LINK_HOLDS_TEXT));
        }
        return isUnclosed(text)
                ? new Mended(closed(text + ")", cell.getSourceSpan()), Optional.of(LINK_UNCLOSED))
                : new Mended(cell, Optional.empty());
    }

    /** {@code [x](x.md} at the end of a cell. */
    private static boolean isUnclosed(String cell) {
        int target = cell.lastIndexOf("](");
        if (target <= 0 || cell.lastIndexOf('[', target) < 0) {
            return false;
        }
        String rest = cell.substring(target + 2);
        return !rest.isEmpty() && rest.chars().noneMatch(c -> c == ')' || c == ' ' || c == '(');
    }

    /** commonmark wants a place for each character, the added one too. */
    private static SourceLine closed(String text, SourceSpan span) {
        return SourceLine.of(
                text, SourceSpan.of(span.getLineIndex(), span.getColumnIndex(), span.getInputIndex(), text.length()));
    }

    /** A cell whose only link is {@code [x]}, which no definition explains: as a link to nowhere. */
    static Optional<Inline> withoutTarget(Inline cell) {
        Matcher link = WITHOUT_TARGET.matcher(cell.text());
        if (!cell.links().isEmpty() || !cell.codes().isEmpty() || !link.matches()) {
            return Optional.empty();
        }
        Inline.Link toNowhere = new Inline.Link(link.group(2), "", cell.span());
        String text = link.group(1) + link.group(2) + link.group(3);
        return Optional.of(new Inline(text, List.of(toNowhere), cell.codes(), cell.strongs(), cell.span()));
    }
}
