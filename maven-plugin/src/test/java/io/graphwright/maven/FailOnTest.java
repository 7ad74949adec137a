package io.graphwright.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.graphwright.generator.source.Diagnostic;
import io.graphwright.generator.source.DiagnosticCode;
import io.graphwright.generator.source.SourceSpan;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class FailOnTest {
    @Test
    void theWordIsReadInAnyCase() {
        assertThat(List.of("error", " Warning ", "NEVER").stream().map(FailOn::parse))
                .allSatisfy(parsed -> assertThat(parsed).isPresent());
        assertThat(FailOn.parse("warnings")).isEmpty();
    }

    @Test
    void aWrongConfigurationAlwaysFails() {
        Diagnostic noPage = DiagnosticCode.NO_PAGE_FOUND.at(SourceSpan.at("a.md", 1, 1), "here");

        assertThat(FailOn.values()).allMatch(failOn -> failOn.isReachedBy(noPage));
    }

    @Test
    void aWarningFailsOnlyWhereWarningsDo() {
        Diagnostic kept = DiagnosticCode.EDITED_FILE_KEPT.at(SourceSpan.at("A.java", 1, 1));

        assertThat(Arrays.stream(FailOn.values()).filter(failOn -> failOn.isReachedBy(kept)))
                .containsExactly(FailOn.WARNING);
    }
}
