package io.graphwright.generator.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DiagnosticLogTest {

    @Test
    void diagnosticsArePrintedOnceByPathLineAndCode() {
        DiagnosticLog log = new DiagnosticLog();
        List.of(at("b.md", 1), at("a.md", 10), at("a.md", 9), at("a.md", 10)).forEach(log::report);

        assertThat(log.sorted())
                .extracting(d -> d.span().toString())
                .containsExactly("a.md:9:1", "a.md:10:1", "b.md:1:1");
    }

    @Test
    void withinAPageTheLineCountsMoreThanTheCode() {
        DiagnosticLog log = new DiagnosticLog();
        log.report(DiagnosticCode.NO_PAGE_FOUND.at(SourceSpan.at("a.md", 2, 1), "x"));
        log.report(DiagnosticCode.SOURCE_MISSING.at(SourceSpan.at("a.md", 3, 1), "x"));
        log.report(DiagnosticCode.SOURCE_MISSING.at(SourceSpan.at("a.md", 1, 1), "x"));

        assertThat(log.sorted()).extracting(d -> d.span().startLine()).containsExactly(1, 2, 3);
    }

    @Test
    void theFirstThousandOfACodeAreKeptInWhateverOrderTheyCome() {
        List<Diagnostic> all = new ArrayList<>();
        for (int line = 1; line <= 1234; line++) {
            all.add(at("a.md", line));
        }
        List<Diagnostic> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, new Random(1));

        assertThat(kept(shuffled)).isEqualTo(kept(all)).hasSize(1001);
        assertThat(kept(all))
                .last()
                .isEqualTo("a.md:1000:1: note GW016: 234 more of GW001 are not shown; a page shows the first 1000");
    }

    private static List<String> kept(List<Diagnostic> diagnostics) {
        DiagnosticLog log = new DiagnosticLog();
        diagnostics.parallelStream().forEach(log::report);
        return log.sorted().stream().map(Diagnostic::toString).toList();
    }

    private static Diagnostic at(String path, int line) {
        return DiagnosticCode.SOURCE_MISSING.at(SourceSpan.at(path, line, 1), "x");
    }
}
