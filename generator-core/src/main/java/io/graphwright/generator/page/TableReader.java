package io.graphwright.generator.page;

import static io.graphwright.generator.source.DiagnosticCode.CODE_HOLDS_PIPE;
import static io.graphwright.generator.source.DiagnosticCode.DELIMITER_ROW_DIFFERS;
import static io.graphwright.generator.source.DiagnosticCode.ROW_TOO_LONG;
import static io.graphwright.generator.source.DiagnosticCode.ROW_TOO_SHORT;

import io.graphwright.generator.page.Table.Row;
import io.graphwright.generator.page.TableNode.CellNode;
import io.graphwright.generator.page.TableNode.RowNode;
import io.graphwright.generator.source.DiagnosticSink;
import io.graphwright.generator.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;

/** Turns a table of commonmark's tree into ours, and says where its rows do not fit its header. */
final class TableReader {
    private final PageText text;
    private final InlineReader inlines;
    private final DiagnosticSink sink;

    TableReader(PageText text, InlineReader inlines, DiagnosticSink sink) {
        this.text = text;
        this.inlines = inlines;
        this.sink = sink;
    }

    Table read(TableNode table) {
        Row header = row(table.rows.get(0));
        int columns = header.cells().size();
        if (table.columnsOfDelimiter != columns) {
            sink.report(DELIMITER_ROW_DIFFERS.at(header.span(), columns, table.columnsOfDelimiter));
        }
        List<Row> rows = new ArrayList<>();
        for (RowNode node : table.rows.subList(1, table.rows.size())) {
            Row row = row(node);
            reportLength(row, columns);
            rows.add(row);
        }
        return new Table(header.cells(), rows, Spans.of(text.path(), table));
    }

    private Row row(RowNode node) {
        SourceSpan span = Spans.of(text.path(), node.line.getSourceSpan());
        if (node.cells.codeHoldsPipe()) {
            sink.report(CODE_HOLDS_PIPE.at(span));
        }
        List<Inline> cells = new ArrayList<>();
        for (CellNode cell : node.nodes) {
            cells.add(inlines.readCell(cell));
        }
        return new Row(cells, span);
    }

    private void reportLength(Row row, int columns) {
        int size = row.cells().size();
        boolean isGroupHead = size == 1 && row.cells().get(0).isStrong();
        if (size > columns) {
            sink.report(ROW_TOO_LONG.at(row.span(), size, columns));
        } else if (size < columns && !isGroupHead) {
            sink.report(ROW_TOO_SHORT.at(row.span(), size, columns));
        }
    }
}
