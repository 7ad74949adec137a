package io.graphwright.generator.fact;

import io.graphwright.generator.page.BlockAnnotation;
import io.graphwright.generator.page.CodeBlock;
import io.graphwright.generator.source.SourceSpan;
import java.util.Arrays;

/** A stretch of a page that knows where each of its characters stands. */
final class PlacedText {
    private final String text;
    private final String path;
    private final int firstLine;
    private final int firstColumn;
    private final int column;
    private final int[] lineStarts;

    /** @param column where each line but the first begins, counted from 1 */
    private PlacedText(String text, SourceSpan start, int column) {
        this.text = text;
        this.path = start.path();
        this.firstLine = start.startLine();
        this.firstColumn = start.startColumn();
        this.column = column;
        this.lineStarts = lineStarts(text);
    }

    static PlacedText of(CodeBlock block) {
        return new PlacedText(block.text(), block.textSpan(), block.textSpan().startColumn());
    }

    static PlacedText of(BlockAnnotation annotation) {
        return new PlacedText(annotation.text(), annotation.span(), 1);
    }

    private static int[] lineStarts(String text) {
        int count = (int) text.chars().filter(c -> c == '\n').count() + 1;
        int[] starts = new int[count];
        int line = 0;
        for (int n = 0; n < text.length(); n++) {
            if (text.charAt(n) == '\n') {
                starts[++line] = n + 1;
            }
        }
        return starts;
    }

    String text() {
        return text;
    }

    int length() {
        return text.length();
    }

    /** A part of it. */
    PlacedText part(int from, int to) {
        return new PlacedText(text.substring(from, to), span(from, from), column);
    }

    /** The place of the characters from {@code from} up to, not including, {@code to}. */
    SourceSpan span(int from, int to) {
        int startLine = lineOf(from);
        int endLine = lineOf(to);
        return new SourceSpan(
                path, firstLine + startLine, columnOf(startLine, from), firstLine + endLine, columnOf(endLine, to));
    }

    SourceSpan span() {
        return span(0, text.length());
    }

    private int lineOf(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found : -found - 2;
    }

    private int columnOf(int line, int offset) {
        return (line == 0 ? firstColumn : column) + offset - lineStarts[line];
    }
}
