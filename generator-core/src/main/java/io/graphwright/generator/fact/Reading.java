package io.graphwright.generator.fact;

import io.graphwright.generator.page.Heading;
import io.graphwright.generator.page.Inline;
import io.graphwright.generator.page.Page;
import io.graphwright.generator.source.DiagnosticCode;
import io.graphwright.generator.source.DiagnosticSink;
import io.graphwright.generator.source.SourceSpan;
import java.util.List;
import java.util.Optional;

/** A page while it is read: its lines, what its links lead to, and where trouble with it is reported. */
final class Reading {
    private final Page page;
    private final DiagnosticSink sink;
    private final List<String> lines;
    private Optional<NamedWords> namedWords = Optional.empty();
    private boolean isExplained;

    Reading(Page page, DiagnosticSink sink) {
        this.page = page;
        this.sink = sink;
        this.lines = page.source().lines();
    }

    Page page() {
        return page;
    }

    DiagnosticSink sink() {
        return sink;
    }

    String path() {
        return page.path();
    }

    void report(DiagnosticCode code, SourceSpan span, Object... arguments) {
        sink.report(code.at(span, arguments));
    }

    /** Reports why the page as a whole gives no facts of some kind. */
    void reportPage(DiagnosticCode code) {
        isExplained = true;
        report(code, titleSpan());
    }

    boolean isExplained() {
        return isExplained;
    }

    /** Whether a paragraph of the page names a word: in quotes, or as code. */
    boolean names(String word) {
        if (namedWords.isEmpty()) {
            namedWords = Optional.of(NamedWords.of(page));
        }
        return namedWords.get().contains(word);
    }

    /** The title, or the start of a page without one. */
    SourceSpan titleSpan() {
        return page.title().map(Heading::span).orElse(page.source().start());
    }

    /** The text of a stretch as the page writes it, with its markup. */
    String rawText(SourceSpan span) {
        StringBuilder text = new StringBuilder();
        for (int n = span.startLine(); n <= Math.min(span.endLine(), lines.size()); n++) {
            String line = lines.get(n - 1);
            int from = n == span.startLine() ? span.startColumn() - 1 : 0;
            int to = n == span.endLine() ? span.endColumn() - 1 : line.length();
            text.append(n == span.startLine() ? "" : "\n");
            text.append(
                    line,
                    Math.min(from, line.length()),
                    Math.max(Math.min(from, line.length()), Math.min(to, line.length())));
        }
        return text.toString();
    }

    /** The type that a link names, under a name that is read off the link's text. */
    TypeMention mention(String name, Inline.Link link) {
        return new TypeMention(
                link.span(), name, PageLinks.page(path(), link.target()), PageLinks.anchor(link.target()));
    }

    /** A type that is named without a link. */
    static TypeMention mention(String name, SourceSpan span) {
        return new TypeMention(span, name, Optional.empty(), Optional.empty());
    }
}
