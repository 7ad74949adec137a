package io.graphwright.generator.page;

import static io.graphwright.generator.source.DiagnosticCode.CODE_HOLDS_PIPE;
import static io.graphwright.generator.source.DiagnosticCode.DELIMITER_ROW_DIFFERS;
import static io.graphwright.generator.source.DiagnosticCode.LINK_WITHOUT_TARGET;
import static io.graphwright.generator.source.DiagnosticCode.ROW_CONTINUED;
import static io.graphwright.generator.source.DiagnosticCode.ROW_ENDS_EMPTY;
import static io.graphwright.generator.source.DiagnosticCode.ROW_TOO_LONG;
import static io.graphwright.generator.source.DiagnosticCode.ROW_TOO_SHORT;

import io.graphwright.generator.page.Table.Row;
import io.graphwright.generator.page.TableNode.CellNode;
import io.graphwright.generator.page.TableNode.RowNode;
import io.graphwright.generator.source.DiagnosticSink;
import io.graphwright.generator.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns a table of commonmark's tree into ours, and says where its rows do not fit its header. */
final class TableReader {
    private final String path;
    private final DiagnosticSink sink;

    TableReader(String path, DiagnosticSink sink) {
        this.path = path;
        this.sink = sink;
    }

    Table read(TableNode table) {
        Row header = row(table.header());
        int columns = header.cells().size();
        if (table.delimiterColumns() != columns) {
            sink.report(DELIMITER_ROW_DIFFERS.at(header.span(), columns, table.delimiterColumns()));
        }
        List<Row> rows = new ArrayList<>();
        for (RowNode node : table.rows()) {
            Row row = row(node);
            reportShape(node, row, columns, table.columns());
            if (!row.cells().isEmpty()) {
                rows.add(row);
            }
        }
        return new Table(header.cells(), rows, Spans.of(path, table));
    }

    private Row row(RowNode node) {
        SourceSpan span = Spans.of(path, node.span());
        if (node.written().codeHoldsPipe()) {
            sink.report(CODE_HOLDS_PIPE.at(span));
        }
        return new Row(node.cells().stream().map(this::cell).toList(), span);
    }

    private Inline cell(CellNode cell) {
        SourceSpan span = Spans.between(path, cell.span(), cell.end());
        Inline content = InlineText.read(path, cell, span);
        cell.mended().ifPresent(code -> sink.report(code.at(span)));
        Optional<Inline> loose = LooseLinks.withoutTarget(content);
        loose.ifPresent(link ->
                sink.report(LINK_WITHOUT_TARGET.at(span, link.links().get(0).text())));
        return loose.orElse(content);
    }

    private void reportShape(RowNode node, Row row, int columns, int mostColumns) {
        int written = node.written().size();
        boolean isGroupHead = written == 1 && row.cells().get(0).isStrong();
        if (written > mostColumns) {
            boolean isEmpty = node.written().areEmptyFrom(mostColumns);
            sink.report((isEmpty ? ROW_ENDS_EMPTY : ROW_TOO_LONG).at(row.span(), written, columns));
        } else if (written < columns && !isGroupHead) {
            sink.report(ROW_TOO_SHORT.at(row.span(), written, columns));
        }
        if (node.isContinued()) {
            sink.report(ROW_CONTINUED.at(row.span()));
        }
    }
}
