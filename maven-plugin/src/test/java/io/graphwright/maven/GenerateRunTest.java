package io.graphwright.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An output folder that defeats the run stands for any defect of ours. */
class GenerateRunTest {
    @TempDir
    private Path home;

    private final RecordedLog log = new RecordedLog();

    @Test
    void aDefectEndsTheRunWithOneDiagnosticOnOneLine() throws IOException {
        GenerateRun run = run(new IllegalStateException("a\u001b[31m\ndefect"));

        assertThat(run.run())
                .hasValueSatisfying(failure -> assertThat(failure)
                        .contains(
                                "generate:1:1: error GW006: ",
                                "java.lang.IllegalStateException: a\uFFFD[31m\uFFFDdefect")
                        .hasLineCount(1));
        assertThat(run.isDefeated()).isTrue();
        assertThat(log.lines()).anyMatch(line -> line.contains("1 errors")).noneMatch(line -> line.contains("\tat "));
        assertThat(Files.readString(home.resolve("said.json"))).contains("\"GW006\"");
    }

    @Test
    void anEndlessDescentIsADefect() throws IOException {
        GenerateRun run = run(new StackOverflowError());

        assertThat(run.run()).hasValueSatisfying(failure -> assertThat(failure).contains("GW006"));
        assertThat(run.isDefeated()).isTrue();
    }

    @Test
    void aHeapThatIsTooSmallIsNoDefect() throws IOException {
        GenerateRun run = run(new OutOfMemoryError("Java heap space"));

        assertThat(run.run()).hasValueSatisfying(failure -> assertThat(failure).contains("GW005"));
        assertThat(run.isDefeated()).isFalse();
        assertThat(log.lines()).anyMatch(line -> line.contains("MAVEN_OPTS"));
    }

    private GenerateRun run(Throwable defect) throws IOException {
        Files.writeString(home.resolve("a.md"), "# A page\n");
        return new GenerateRun(
                new GenerateRequest(
                        List.of(home),
                        List.of("**/*.md"),
                        List.of(),
                        "com.example",
                        DefeatingPath.throwing(defect),
                        FailOn.NEVER,
                        List.of(),
                        true,
                        Optional.empty(),
                        Optional.of(home.resolve("said.json"))),
                log);
    }
}
