package io.graphwright.generator.fuzz;

import io.graphwright.generator.source.Diagnostic;
import io.graphwright.generator.source.DiagnosticCode;
import io.graphwright.generator.source.DiagnosticPrinter;
import io.graphwright.generator.source.SourceFile;
import io.graphwright.generator.source.SourceSpan;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What holds of all diagnostics and places, whatever the pages say. Asked thousands of times a second, so it describes only what fails. */
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
            require(diagnostic.code() != DiagnosticCode.PAGE_DEFEATED_US, "a defect of ours", diagnostic);
            liesInItsPage(diagnostic.span());
            for (String line : printer.print(diagnostic)) {
                require(line.chars().noneMatch(c -> c < ' ' || c >= 0x7f && c < 0xa0), "steers a terminal", line);
            }
        }
    }

    /** Lines and columns that the page has, or the place behind its last character. */
    public void liesInItsPage(SourceSpan span) {
        String place = span + "-" + span.endLine() + ":" + span.endColumn();
        boolean isForward = span.startLine() < span.endLine()
                || span.startLine() == span.endLine() && span.startColumn() <= span.endColumn();
        require(isForward, "ends before it begins", place);
        require(hasPlace(span.path(), span.startLine(), span.startColumn()), "begins outside of its page", place);
        require(hasPlace(span.path(), span.endLine(), span.endColumn()), "ends outside of its page", place);
    }

    private boolean hasPlace(String path, int line, int column) {
        List<String> all = lines.getOrDefault(path, List.of());
        if (line < 1 || line > all.size() + 1 || column < 1) {
            return false;
        }
        int lastColumn = line > all.size() ? 1 : all.get(line - 1).length() + 1;
        return column <= lastColumn;
    }

    private static void require(boolean holds, String otherwise, Object what) {
        if (!holds) {
            throw new AssertionError(otherwise + ": " + what);
        }
    }
}
