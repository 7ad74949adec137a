package io.graphwright.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.graphwright.generator.source.Diagnostic;
import io.graphwright.generator.source.DiagnosticCode;
import io.graphwright.generator.source.DiagnosticPrinter;
import io.graphwright.generator.source.SourceFile;
import io.graphwright.generator.source.SourceSpan;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DiagnosticReportTest {
    private final RecordedLog log = new RecordedLog();

    @Test
    void eachDiagnosticIsShownWithItsLineAndHint() {
        print(Optional.empty(), List.of(error(1)));

        assertThat(log.text().replace("\r", "")).isEqualTo("""
                [ERROR] a.md:1:1: error GW002: no page found in here
                    1 | page
                      | ^
                  hint: check 'sources', 'includes' and 'excludes'""");
    }

    @Test
    void theWorstComeFirstAndAtMostTwentyAreShown() {
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (int line = 1; line <= 30; line++) {
            diagnostics.add(warning(line));
        }
        diagnostics.add(error(31));

        print(Optional.empty(), diagnostics);

        assertThat(log.lines()).hasSize(24);
        assertThat(log.lines().get(0)).startsWith("[ERROR] a.md:31:1: error GW002");
        assertThat(log.lines().get(1)).startsWith("[WARNING] a.md:1:1: warning GW613");
        assertThat(log.lines().get(19)).startsWith("[WARNING] a.md:19:1: warning GW613");
        assertThat(log.lines().subList(20, 24))
                .containsExactly(
                        "[INFO] graphwright: 20 of 31 diagnostics shown; all of them by code:",
                        "[INFO]   GW002 errors: 1",
                        "[INFO]   GW613 warnings: 30",
                        "[INFO] graphwright: -Dgraphwright.diagnosticsFile=FILE writes all of them to FILE");
    }

    @Test
    void theFileThatHoldsThemAllIsNamed() {
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (int line = 1; line <= 21; line++) {
            diagnostics.add(warning(line));
        }

        print(Optional.of(Path.of("all.jsonl")), diagnostics);

        assertThat(log.lines()).last().isEqualTo("[INFO] graphwright: all of them are in all.jsonl");
    }

    @Test
    void twentyAreShownWithoutCounts() {
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (int line = 1; line <= 20; line++) {
            diagnostics.add(warning(line));
        }

        print(Optional.empty(), diagnostics);

        assertThat(log.lines()).hasSize(20);
    }

    @Test
    void whatAPageSaysSteersNoTerminal() {
        String hostile = "a\u001b[31m\u202e\u009b\u2028b";
        Diagnostic diagnostic = DiagnosticCode.NO_PAGE_FOUND.at(SourceSpan.at(hostile, 1, 1), hostile + "\nc");
        DiagnosticPrinter printer = new DiagnosticPrinter(List.of(new SourceFile(hostile, hostile + "\n")));

        new DiagnosticReport(log, printer, Optional.empty()).print(List.of(diagnostic));

        assertThat(log.text().replace(System.lineSeparator(), "\n")).isEqualTo("""
                [ERROR] a\ufffd[31m\ufffd\ufffd\ufffdb:1:1: error GW002: no page found in a\ufffd[31m\ufffd\ufffd\ufffdb\ufffdc
                    1 | a\ufffd[31m\ufffd\ufffd\ufffdb
                      | ^
                  hint: check 'sources', 'includes' and 'excludes'""");
    }

    private void print(Optional<Path> file, List<Diagnostic> diagnostics) {
        DiagnosticPrinter printer = new DiagnosticPrinter(List.of(new SourceFile("a.md", "page\n")));
        new DiagnosticReport(log, printer, file).print(diagnostics);
    }

    private static Diagnostic error(int line) {
        return DiagnosticCode.NO_PAGE_FOUND.at(SourceSpan.at("a.md", line, 1), "here");
    }

    private static Diagnostic warning(int line) {
        return DiagnosticCode.EDITED_FILE_KEPT.at(SourceSpan.at("a.md", line, 1));
    }
}
