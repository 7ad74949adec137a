package io.graphwright.generator.page;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.SourceLine;

/** A table in commonmark's tree. */
final class TableNode extends CustomBlock {
    final List<RowNode> rows = new ArrayList<>();
    int columnsOfDelimiter;

    /** A line, and what its splitting had to put up with. */
    static final class RowNode {
        final SourceLine line;
        final RowSplitter.Cells cells;
        final List<CellNode> nodes = new ArrayList<>();

        RowNode(SourceLine line, RowSplitter.Cells cells) {
            this.line = line;
            this.cells = cells;
        }
    }

    /** The parent of a cell's inline nodes. */
    static final class CellNode extends CustomNode {
        final SourceLine line;
        final SourceSpan place;

        /** @param row the line that the cell is a range of */
        CellNode(SourceLine row, RowSplitter.Range range) {
            this.line = row.substring(range.from(), range.to());
            SourceSpan span = row.getSourceSpan();
            this.place = SourceSpan.of(
                    span.getLineIndex(),
                    span.getColumnIndex() + range.from(),
                    span.getInputIndex() + range.from(),
                    range.to() - range.from());
        }
    }
}
