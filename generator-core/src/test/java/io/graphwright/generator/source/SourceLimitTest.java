package io.graphwright.generator.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceLimitTest {
    @TempDir
    private Path root;

    private final DiagnosticLog log = new DiagnosticLog();

    @Test
    void whatFitsIsKept() throws IOException {
        SortedMap<String, Path> files = files(30, 20, 50);

        assertThat(new SourceLimit(100, log).within(files)).isEqualTo(files);
        assertThat(log.sorted()).isEmpty();
    }

    @Test
    void theLargestFilesAreLeftOutAndNamed() throws IOException {
        SortedMap<String, Path> kept = new SourceLimit(100, log).within(files(30, 400, 60, 300));

        assertThat(kept).containsOnlyKeys("0.md", "2.md");
        assertThat(log.sorted())
                .extracting(Diagnostic::toString)
                .containsExactly(
                        "1.md:1:1: error GW020: all files together have more than 100 bytes, the limit; this one, which has 400, is left out",
                        "3.md:1:1: error GW020: all files together have more than 100 bytes, the limit; this one, which has 300, is left out");
    }

    @Test
    void aFileThatIsRefusedForItsSizeTakesNoRoom() throws IOException {
        SortedMap<String, Path> files = files(30, FileReader.MAX_BYTES + 1);

        assertThat(new SourceLimit(100, log).within(files)).isEqualTo(files);
    }

    /** The files hold NUL characters alone, so that none but the small one is a page. */
    @Test
    void aFolderBeyondTheLimitIsReadUpToIt() throws IOException {
        int count = (int) (SourceLimit.MOST_BYTES / FileReader.MAX_BYTES) + 1;
        byte[] blank = new byte[FileReader.MAX_BYTES];
        for (int n = 0; n < count; n++) {
            Files.write(root.resolve(n + ".md"), blank);
        }
        Files.writeString(root.resolve("small.md"), "# small");

        assertThat(new SourceTree(List.of(root), List.of("**/*.md"), List.of()).read(log))
                .extracting(SourceFile::path)
                .containsExactly("small.md");
        assertThat(log.sorted())
                .filteredOn(diagnostic -> diagnostic.code() == DiagnosticCode.TOO_MUCH_TEXT)
                .hasSize(2);
    }

    private SortedMap<String, Path> files(int... sizes) throws IOException {
        SortedMap<String, Path> files = new TreeMap<>();
        for (int n = 0; n < sizes.length; n++) {
            files.put(n + ".md", Files.write(root.resolve(n + ".md"), new byte[sizes[n]]));
        }
        return files;
    }
}
