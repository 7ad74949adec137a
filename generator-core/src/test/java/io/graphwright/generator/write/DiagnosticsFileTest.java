package io.graphwright.generator.write;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.graphwright.generator.source.DiagnosticCode;
import io.graphwright.generator.source.DiagnosticLog;
import io.graphwright.generator.source.SourceSpan;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiagnosticsFileTest {
    @TempDir
    private Path home;

    private Path path;
    private final DiagnosticLog log = new DiagnosticLog();

    @BeforeEach
    void choosePath() {
        path = home.resolve("reports/diagnostics.jsonl");
    }

    @Test
    void eachDiagnosticIsOneObjectOnALine() {
        write("here");
        assertThat(path).hasContent("""
                {"code":"GW002","severity":"error","path":"a b.md","line":3,"column":7,"message":"no page found in here"}
                {"code":"GW002","severity":"error","path":"b.md","line":1,"column":1,"message":"no page found in there"}
                """);
    }

    @Test
    void anyTextSurvivesJson() throws IOException {
        String hostile = "\"\\/\b\u0000\u001f\u007f\u2028\ud83d\ude00\u00fc\n{}";

        new DiagnosticsFile(path)
                .write(List.of(DiagnosticCode.NO_PAGE_FOUND.at(SourceSpan.at(hostile, 1, 1), "x")), log);

        assertThat(Files.readString(path, StandardCharsets.US_ASCII)).hasLineCount(1);
        JsonNode read = new ObjectMapper().readTree(Files.readString(path));
        assertThat(read.get("path").textValue()).isEqualTo(hostile);
    }

    @Test
    void noDiagnosticsAreAnEmptyFileThatTheNextRunReplaces() {
        new DiagnosticsFile(path).write(List.of(), log);
        assertThat(path).isEmptyFile();

        write("here");
        write("there");

        assertThat(path).content().contains("found in there");
        assertThat(log.sorted()).isEmpty();
    }

    @Test
    void aStrangersFileIsNotReplaced() throws IOException {
        path = Files.writeString(home.resolve("README.md"), "# Read me");

        write("here");

        assertThat(path).hasContent("# Read me");
        assertThat(log.sorted()).extracting(d -> d.code().id()).containsExactly("GW601");
    }

    private void write(String where) {
        new DiagnosticsFile(path)
                .write(
                        List.of(
                                DiagnosticCode.NO_PAGE_FOUND.at(SourceSpan.at("a b.md", 3, 7), where),
                                DiagnosticCode.NO_PAGE_FOUND.at(SourceSpan.at("b.md", 1, 1), "there")),
                        log);
    }
}
