package io.graphwright.generator.page;

import io.graphwright.generator.page.RowSplitter.Cells;
import io.graphwright.generator.page.RowSplitter.Range;
import io.graphwright.generator.source.DiagnosticCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;

/** A table in commonmark's tree. */
final class TableNode extends CustomBlock {
    private final RowNode header;
    private final int delimiterColumns;
    private final List<RowNode> rows = new ArrayList<>();

    TableNode(SourceLine header, int delimiterColumns) {
        this.delimiterColumns = delimiterColumns;
        this.header = new RowNode(header, RowSplitter.split(text(header), delimiterColumns), Integer.MAX_VALUE);
    }

    RowNode header() {
        return header;
    }

    int delimiterColumns() {
        return delimiterColumns;
    }

    List<RowNode> rows() {
        return rows;
    }

    /** A row may fill as many columns as the header or the delimiter row has, whichever is more. */
    int columns() {
        return Math.max(header.written().size(), delimiterColumns);
    }

    void addRow(SourceLine line) {
        rows.add(new RowNode(line, RowSplitter.split(text(line), columns()), columns()));
    }

    /** Whether the last row was left open although the header closes itself with a pipe. */
    boolean isRowOpen() {
        return !rows.isEmpty()
                && header.isClosed()
                && !rows.get(rows.size() - 1).isClosed();
    }

    void continueRow(SourceLine line) {
        rows.get(rows.size() - 1).tail.add(line);
    }

    void parseInlines(InlineParser parser) {
        header.parseInlines(parser, this);
        rows.forEach(row -> row.parseInlines(parser, this));
    }

    static String text(SourceLine line) {
        return line.getContent().toString();
    }

    /** A row, and what its splitting had to put up with. */
    static final class RowNode {
        private final SourceLine line;
        private final Cells written;
        private final List<Range> ranges;
        private final List<SourceLine> tail = new ArrayList<>();
        private final List<CellNode> cells = new ArrayList<>();

        private RowNode(SourceLine line, Cells written, int columns) {
            this.line = line;
            this.written = written;
            this.ranges = written.fitted(columns);
        }

        /** Its cells before any were joined. */
        Cells written() {
            return written;
        }

        SourceSpan span() {
            return line.getSourceSpan();
        }

        List<CellNode> cells() {
            return cells;
        }

        /** Whether further lines belong to its last cell. */
        boolean isContinued() {
            return !tail.isEmpty();
        }

        private boolean isClosed() {
            SourceLine last = tail.isEmpty() ? line : tail.get(tail.size() - 1);
            return text(last).stripTrailing().endsWith("|");
        }

        private void parseInlines(InlineParser parser, TableNode table) {
            for (Range range : ranges) {
                boolean isLast = cells.size() + 1 == ranges.size();
                CellNode cell = new CellNode(line, range, isLast ? tail : List.of());
                cells.add(cell);
                table.appendChild(cell);
                SourceLines content = cell.content();
                if (!content.isEmpty()) {
                    parser.parse(content, cell);
                }
            }
        }
    }

    /** The parent of a cell's inline nodes. */
    static final class CellNode extends CustomNode {
        private final SourceLine line;
        private final SourceSpan span;
        private final List<SourceLine> tail;
        private Optional<DiagnosticCode> mended = Optional.empty();

        private CellNode(SourceLine row, Range range, List<SourceLine> tail) {
            this.line = row.substring(range.from(), range.to());
            this.tail = tail;
            SourceSpan whole = row.getSourceSpan();
            // commonmark knows no place of an empty stretch.
            this.span = SourceSpan.of(
                    whole.getLineIndex(),
                    whole.getColumnIndex() + range.from(),
                    whole.getInputIndex() + range.from(),
                    range.to() - range.from());
        }

        SourceSpan span() {
            return span;
        }

        /** Its last stretch, which lies in another line than the first where its row goes on. */
        SourceSpan end() {
            return tail.isEmpty() ? span : tail.get(tail.size() - 1).getSourceSpan();
        }

        /** What had to be mended before commonmark could read it. */
        Optional<DiagnosticCode> mended() {
            return mended;
        }

        private SourceLines content() {
            List<SourceLine> lines = new ArrayList<>();
            if (span.getLength() > 0) {
                LooseLinks.Mended content = LooseLinks.mended(line);
                mended = content.code();
                lines.add(content.line());
            }
            for (SourceLine more : tail) {
                Range range = RowSplitter.split(text(more), 1).fitted(1).get(0);
                lines.add(more.substring(range.from(), range.to()));
            }
            return SourceLines.of(lines);
        }
    }
}
