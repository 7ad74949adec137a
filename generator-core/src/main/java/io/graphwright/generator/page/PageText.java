package io.graphwright.generator.page;

import io.graphwright.generator.source.SourceFile;
import io.graphwright.generator.source.SourceSpan;
import java.util.Arrays;
import java.util.List;

/** The text of a page in lines, and a copy in which everything that is no Markdown is blanked out without moving the rest. */
final class PageText {
    private final SourceFile file;
    private final String text;
    private final List<String> lines;
    private final int[] starts;
    private final char[] masked;

    PageText(SourceFile file) {
        this.file = file;
        this.text = file.text();
        this.lines = file.lines();
        this.masked = text.toCharArray();
        this.starts = new int[lines.size() + 1];
        for (int n = 0; n < lines.size(); n++) {
            starts[n + 1] = starts[n] + lines.get(n).length() + 1;
        }
    }

    String path() {
        return file.path();
    }

    int lineCount() {
        return lines.size();
    }

    /** A line, counted from 0. */
    String line(int index) {
        return lines.get(index);
    }

    int length() {
        return text.length();
    }

    int indexOf(String part, int from) {
        return text.indexOf(part, from);
    }

    int lastIndexOf(String part) {
        return text.lastIndexOf(part);
    }

    String substring(int from, int to) {
        return text.substring(from, to);
    }

    /** The offset of the first character of a line. */
    int start(int line) {
        return starts[line];
    }

    /** The line, counted from 0, that holds an offset. */
    int lineAt(int offset) {
        int found = Arrays.binarySearch(starts, 0, Math.max(1, lines.size()), offset);
        return found >= 0 ? found : -found - 2;
    }

    SourceSpan span(int from, int to) {
        int startLine = lineAt(from);
        int endLine = lineAt(to);
        return new SourceSpan(
                path(), startLine + 1, from - starts[startLine] + 1, endLine + 1, to - starts[endLine] + 1);
    }

    /** The place of a stretch of one line; all counted from 0. */
    SourceSpan spanInLine(int line, int from, int to) {
        return SourceSpan.of(path(), line + 1, from + 1, to - from);
    }

    /** Hides a range from the Markdown reader. Line ends stay, so that no place moves. */
    void mask(int from, int to) {
        for (int n = from; n < Math.min(to, masked.length); n++) {
            if (masked[n] != '\n') {
                masked[n] = ' ';
            }
        }
    }

    void maskLines(int fromLine, int toLine) {
        mask(starts[fromLine], starts[toLine]);
    }

    /** What is left of a line for the Markdown reader. */
    String maskedLine(int index) {
        return new String(masked, starts[index], lines.get(index).length());
    }

    /** What is left for the Markdown reader. */
    String markdown() {
        return new String(masked);
    }

    /** Blanks out one character that looks like a blank and is none. */
    void blank(int offset) {
        masked[offset] = ' ';
    }
}
