package io.graphwright.generator.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.graphwright.generator.source.Diagnostic;
import io.graphwright.generator.source.DiagnosticCode;
import io.graphwright.generator.source.DiagnosticPrinter;
import io.graphwright.generator.source.SourceFile;
import io.graphwright.generator.source.SourceSpan;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What holds of all diagnostics, whatever the pages say. */
public final class Reports {
    private final Map<String, List<String>> lines = new TreeMap<>();
    private final DiagnosticPrinter printer;

    public Reports(List<SourceFile> pages) {
        pages.forEach(page -> lines.put(page.path(), page.lines()));
        this.printer = new DiagnosticPrinter(pages);
    }

    /** None of them is a defect of ours, each has a place in its page, and none steers a terminal. */
    public void areSound(List<Diagnostic> diagnostics) {
        for (Diagnostic diagnostic : diagnostics) {
            assertThat(diagnostic.code()).as(diagnostic.toString()).isNotEqualTo(DiagnosticCode.PAGE_DEFEATED_US);
            liesInItsPage(diagnostic.span());
            for (String line : printer.print(diagnostic)) {
                assertThat(line.chars()).noneMatch(c -> c < ' ' || c >= 0x7f && c < 0xa0);
            }
        }
    }

    /** Lines and columns that the page has, or the place behind its last character. */
    public void liesInItsPage(SourceSpan span) {
        assertThat(lines).as(span.toString()).containsKey(span.path());
        assertThat(column(span, span.startLine()) - span.startColumn())
                .as(span.toString())
                .isNotNegative();
        assertThat(column(span, span.endLine()) - span.endColumn())
                .as("end of %s: %d:%d", span, span.endLine(), span.endColumn())
                .isNotNegative();
        assertThat(span.startColumn()).isPositive();
        assertThat(span.startLine()).isBetween(1, span.endLine());
        assertThat(span.endLine() - span.startLine() + span.endColumn() > 0).isTrue();
    }

    /** The column behind the last character of a line. */
    private int column(SourceSpan span, int line) {
        List<String> all = lines.get(span.path());
        assertThat(line).as(span.toString()).isBetween(1, all.size() + 1);
        return line > all.size() ? 1 : all.get(line - 1).length() + 1;
    }
}
