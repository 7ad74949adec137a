package io.graphwright.maven;

import io.graphwright.generator.source.Diagnostic;
import io.graphwright.generator.source.DiagnosticPrinter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.maven.plugin.logging.Log;

/** Puts the worst diagnostics into the log, counts the others, and says where all of them are. */
record DiagnosticReport(Log log, DiagnosticPrinter printer, Optional<Path> diagnosticsFile) {
    static final int SHOWN = 20;

    void print(List<Diagnostic> diagnostics) {
        diagnostics.stream()
                .sorted(Comparator.comparing(Diagnostic::severity).reversed())
                .limit(SHOWN)
                .forEach(this::print);
        if (diagnostics.size() > SHOWN) {
            log.info(
                    "graphwright: " + SHOWN + " of " + diagnostics.size() + " diagnostics shown; all of them by code:");
            counts(diagnostics).forEach(log::info);
            log.info(diagnosticsFile
                    .map(file -> "graphwright: all of them are in " + file)
                    .orElse("graphwright: -Dgraphwright.diagnosticsFile=FILE writes all of them to FILE"));
        }
    }

    private void print(Diagnostic diagnostic) {
        String text = String.join(System.lineSeparator(), printer.print(diagnostic));
        switch (diagnostic.severity()) {
            case ERROR -> log.error(text);
            case WARNING -> log.warn(text);
            case NOTE -> log.info(text);
        }
    }

    private static List<String> counts(List<Diagnostic> diagnostics) {
        Map<String, Integer> counts = new TreeMap<>();
        diagnostics.forEach(diagnostic -> counts.merge(
                diagnostic.code().id() + " " + diagnostic.severity().word() + "s", 1, Integer::sum));
        List<String> lines = new ArrayList<>();
        counts.forEach((code, count) -> lines.add("  " + code + ": " + count));
        return lines;
    }
}
