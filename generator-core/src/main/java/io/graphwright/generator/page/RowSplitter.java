package io.graphwright.generator.page;

import java.util.ArrayList;
import java.util.List;

/** Splits a line of a table into cells, as ranges of the line without the blanks around them. */
final class RowSplitter {
    private RowSplitter() {}

    /** A stretch of a line; the end is exclusive. */
    record Range(int from, int to) {
        boolean isEmpty() {
            return from == to;
        }
    }

    /**
     * The cells of a line.
     *
     * @param codeHoldsPipe whether a pipe was read as part of a code span
     */
    record Cells(List<Range> ranges, boolean codeHoldsPipe) {
        int size() {
            return ranges.size();
        }

        /** Cells beyond the last column are part of the last one, unless there is nothing in them. */
        List<Range> fitted(int columns) {
            if (size() <= columns) {
                return ranges;
            }
            List<Range> fitted = new ArrayList<>(ranges.subList(0, columns));
            if (!areEmptyFrom(columns)) {
                fitted.set(
                        columns - 1,
                        new Range(
                                ranges.get(columns - 1).from(),
                                ranges.get(size() - 1).to()));
            }
            return fitted;
        }

        boolean areEmptyFrom(int column) {
            return ranges.subList(column, size()).stream().allMatch(Range::isEmpty);
        }
    }

    /** A pipe in a code span is no border, unless the row has all of its cells only when it is one. */
    static Cells split(String line, int columns) {
        Cells cells = split(line, CodeSpans.of(line));
        if (cells.codeHoldsPipe() && cells.size() < columns) {
            Cells plain = split(line, CodeSpans.of(""));
            return plain.size() == columns ? plain : cells;
        }
        return cells;
    }

    private static Cells split(String line, CodeSpans codes) {
        List<Range> ranges = new ArrayList<>();
        boolean codeHoldsPipe = false;
        int end = endOfText(line);
        int at = skipBlanks(line, 0, end);
        at = at < end && line.charAt(at) == '|' ? at + 1 : at;
        int start = at;
        while (at < end) {
            int after = codes.skip(at);
            if (after > at) {
                codeHoldsPipe |= holdsPipe(line, at, after);
                at = after;
            } else if (line.charAt(at) == '\\') {
                at += 2;
            } else if (line.charAt(at) == '|') {
                ranges.add(trimmed(line, start, at));
                start = ++at;
            } else {
                at++;
            }
        }
        if (start < end) {
            ranges.add(trimmed(line, start, end));
        }
        return new Cells(ranges, codeHoldsPipe);
    }

    private static boolean holdsPipe(String line, int from, int to) {
        for (int n = from; n < to; n++) {
            if (line.charAt(n) == '|' && line.charAt(n - 1) != '\\') {
                return true;
            }
        }
        return false;
    }

    private static int endOfText(String line) {
        int end = line.length();
        while (end > 0 && Character.isWhitespace(line.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static Range trimmed(String line, int from, int to) {
        int start = skipBlanks(line, from, to);
        int end = to;
        while (end > start && Character.isWhitespace(line.charAt(end - 1))) {
            end--;
        }
        return new Range(start, end);
    }

    private static int skipBlanks(String line, int from, int to) {
        int at = from;
        while (at < to && Character.isWhitespace(line.charAt(at))) {
            at++;
        }
        return at;
    }
}
