package io.graphwright.maven;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProgressTest {
    @Test
    void everyFiveSecondsOneLineSaysWhatIsGoingOn() {
        RecordedLog log = new RecordedLog();
        try (Progress progress = Progress.start(log)) {
            progress.now("reading");
            progress.tick();
            progress.now("writing");
            progress.tick();
        }

        assertThat(log.lines())
                .containsExactly(
                        "[INFO] graphwright: still reading after 5 s", "[INFO] graphwright: still writing after 10 s");
    }
}
