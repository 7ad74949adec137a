package io.graphwright.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.graphwright.generator.source.Diagnostic;
import io.graphwright.generator.source.DiagnosticCode;
import io.graphwright.generator.source.SourceSpan;
import io.graphwright.generator.write.WriteSummary;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RunTotalsTest {
    private static final Diagnostic ERROR = DiagnosticCode.NO_PAGE_FOUND.at(SourceSpan.at("a.md", 1, 1), "here");
    private static final Diagnostic WARNING = DiagnosticCode.EDITED_FILE_KEPT.at(SourceSpan.at("A.java", 1, 1));

    @Test
    void theLastLineHasTheFormThatToolsRead() {
        RunTotals totals = new RunTotals(
                3341,
                1280,
                981,
                List.of(ERROR, WARNING, WARNING),
                new WriteSummary(3, 3020, 0),
                Duration.ofMillis(4234));

        assertThat(totals)
                .hasToString("graphwright: 3341 pages -> 1280 types, 981 requests, 1 errors, 2 warnings, 0 notes;"
                        + " 3 files written, 3020 unchanged, 0 deleted; 4.2 s");
    }

    @Test
    void theLastLineIsTheSameInEveryLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            RunTotals totals =
                    new RunTotals(1, 2, 3, List.of(), new WriteSummary(4, 5, 6), Duration.ofMillis(1_234_567));

            assertThat(totals)
                    .hasToString("graphwright: 1 pages -> 2 types, 3 requests, 0 errors, 0 warnings, 0 notes;"
                            + " 4 files written, 5 unchanged, 6 deleted; 1234.6 s");
        } finally {
            Locale.setDefault(before);
        }
    }
}
