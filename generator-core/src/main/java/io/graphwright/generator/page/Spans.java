package io.graphwright.generator.page;

import io.graphwright.generator.source.SourceSpan;
import java.util.List;
import org.commonmark.node.Node;

/** Turns commonmark's places, counted from 0, into ours. */
final class Spans {
    private Spans() {}

    /** From the first character of a node to its last. */
    static SourceSpan of(String path, Node node) {
        List<org.commonmark.node.SourceSpan> spans = node.getSourceSpans();
        return spans.isEmpty() ? SourceSpan.at(path, 1, 1) : between(path, spans.get(0), spans.get(spans.size() - 1));
    }

    static SourceSpan of(String path, org.commonmark.node.SourceSpan span) {
        return between(path, span, span);
    }

    /** From the first character of one stretch to the last of another. */
    static SourceSpan between(String path, org.commonmark.node.SourceSpan first, org.commonmark.node.SourceSpan last) {
        return new SourceSpan(
                path,
                first.getLineIndex() + 1,
                first.getColumnIndex() + 1,
                last.getLineIndex() + 1,
                last.getColumnIndex() + last.getLength() + 1);
    }
}
