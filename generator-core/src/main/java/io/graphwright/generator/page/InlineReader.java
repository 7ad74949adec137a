package io.graphwright.generator.page;

import io.graphwright.generator.page.TableNode.CellNode;
import io.graphwright.generator.source.DiagnosticSink;
import io.graphwright.generator.source.SourceSpan;
import org.commonmark.node.Node;

/** Resolves the markup within a paragraph, a heading or a cell. */
final class InlineReader {
    private final String path;
    private final DiagnosticSink sink;

    InlineReader(String path, DiagnosticSink sink) {
        this.path = path;
        this.sink = sink;
    }

    Inline read(Node parent, SourceSpan span) {
        return new InlineText(path).read(parent, span);
    }

    Inline readCell(CellNode cell) {
        return new InlineText(path).read(cell, Spans.of(path, cell.place));
    }
}
