package io.graphwright.generator.page;

import org.commonmark.node.SourceSpan;
import org.commonmark.parser.SourceLine;

/** Links in cells that were not written to their end. */
final class LooseLinks {
    private LooseLinks() {}

    /** {@code [x](x.md} at the end of a cell, where the closing bracket is missing, is closed. */
    static SourceLine closed(SourceLine cell) {
        String text = cell.getContent().toString();
        if (!isUnclosed(text)) {
            return cell;
        }
        SourceSpan span = cell.getSourceSpan();
        // commonmark wants a place for each character, the added one too.
        return SourceLine.of(
                text + ")",
                SourceSpan.of(span.getLineIndex(), span.getColumnIndex(), span.getInputIndex(), text.length() + 1));
    }

    static boolean isUnclosed(String text) {
        int target = text.lastIndexOf("](");
        if (target <= 0 || text.lastIndexOf('[', target) < 0) {
            return false;
        }
        String rest = text.substring(target + 2);
        return !rest.isEmpty() && rest.chars().noneMatch(c -> c == ')' || c == ' ' || c == '(');
    }
}
