package io.graphwright.maven;

import io.graphwright.generator.source.Diagnostic;
import io.graphwright.generator.source.Severity;
import io.graphwright.generator.write.WriteSummary;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** What a run came to, in numbers. */
record RunTotals(
        int pages, int types, int requests, List<Diagnostic> diagnostics, WriteSummary files, Duration duration) {

    /** The last line of the log, which tools read: ASCII, always plural, the same in every locale. */
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "graphwright: %d pages -> %d types, %d requests, %d errors, %d warnings, %d notes;"
                        + " %d files written, %d unchanged, %d deleted; %.1f s",
                pages,
                types,
                requests,
                count(Severity.ERROR),
                count(Severity.WARNING),
                count(Severity.NOTE),
                files.written(),
                files.unchanged(),
                files.deleted(),
                duration.toMillis() / 1000.0);
    }

    private long count(Severity severity) {
        return diagnostics.stream()
                .filter(diagnostic -> diagnostic.severity() == severity)
                .count();
    }
}
