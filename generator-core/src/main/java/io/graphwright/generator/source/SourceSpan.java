package io.graphwright.generator.source;

import java.util.Comparator;

/**
 * A range of characters in a file. Lines and columns count from 1; columns count UTF-16 units; the end is exclusive.
 */
public record SourceSpan(String path, int startLine, int startColumn, int endLine, int endColumn)
        implements Comparable<SourceSpan> {

    private static final Comparator<SourceSpan> ORDER = Comparator.comparing(SourceSpan::path)
            .thenComparingInt(SourceSpan::startLine)
            .thenComparingInt(SourceSpan::startColumn)
            .thenComparingInt(SourceSpan::endLine)
            .thenComparingInt(SourceSpan::endColumn);

    /** An empty range: a place between two characters. */
    public static SourceSpan at(String path, int line, int column) {
        return new SourceSpan(path, line, column, line, column);
    }

    /** A range within one line. */
    public static SourceSpan of(String path, int line, int column, int length) {
        return new SourceSpan(path, line, column, line, column + length);
    }

    @Override
    public int compareTo(SourceSpan other) {
        return ORDER.compare(this, other);
    }

    /** {@code api/call-get.md:97:5}, as compilers print places. */
    @Override
    public String toString() {
        return path + ":" + startLine + ":" + startColumn;
    }
}
