package io.graphwright.generator.write;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.graphwright.generator.source.DiagnosticLog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {
    private static final String TEXT = "<edmx:Edmx/>\n\u00fc";

    @TempDir
    private Path home;

    private final DiagnosticLog log = new DiagnosticLog();

    @Test
    void theFileAndItsFolderAreMade() {
        Path path = home.resolve("a b/c/graph.xml");

        write(path, TEXT);

        assertThat(path).usingCharset(UTF_8).hasContent(TEXT);
        assertThat(path.getParent()).isDirectoryContaining(file -> file.equals(path));
        assertThat(path.getParent().toFile().list()).hasSize(1);
        assertThat(log.sorted()).isEmpty();
    }

    @Test
    void anEqualFileKeepsItsTime() throws IOException {
        Path path = home.resolve("graph.xml");
        write(path, TEXT);
        FileTime time = FileTime.fromMillis(1000);
        Files.setLastModifiedTime(path, time);

        write(path, TEXT);

        assertThat(Files.getLastModifiedTime(path)).isEqualTo(time);
    }

    @Test
    void anEarlierOneOfOursIsReplaced() {
        Path path = home.resolve("graph.xml");
        write(path, TEXT);

        write(path, TEXT + "more");

        assertThat(path).usingCharset(UTF_8).hasContent(TEXT + "more");
    }

    @Test
    void aStrangersFileIsLeftAlone() throws IOException {
        Path path = Files.writeString(home.resolve("pom.xml"), "<project/>");

        write(path, TEXT);

        assertThat(path).usingCharset(UTF_8).hasContent("<project/>");
        assertThat(log.sorted()).extracting(d -> d.code().id()).containsExactly("GW601");
    }

    @Test
    void anEmptyFileIsNobodys() throws IOException {
        Path path = Files.createFile(home.resolve("graph.xml"));

        write(path, TEXT);

        assertThat(path).usingCharset(UTF_8).hasContent(TEXT);
    }

    @Test
    void aFolderIsInTheWay() throws IOException {
        Path path = Files.createDirectory(home.resolve("graph.xml"));

        assertThat(new OutputFile(path, "edmx").isFree(log)).isFalse();
        assertThat(log.sorted()).extracting(d -> d.code().id()).containsExactly("GW601");
    }

    @Test
    void aPlaceThatCannotBeWrittenIsAnError() throws IOException {
        Files.writeString(home.resolve("file"), "");

        write(home.resolve("file/graph.xml"), TEXT);

        assertThat(log.sorted()).extracting(d -> d.code().id()).containsExactly("GW604");
    }

    @Test
    void aLinkIsKeptAndItsFileReplaced() throws IOException {
        Path real = Files.createFile(home.resolve("real.xml"));
        Path link = Files.createSymbolicLink(home.resolve("link.xml"), real);

        write(link, TEXT);

        assertThat(link).isSymbolicLink();
        assertThat(real).usingCharset(UTF_8).hasContent(TEXT);
    }

    /** Such as {@code /dev/stderr}: to look into it would wait for somebody who writes, to replace it would cost it. */
    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "its devices are no files")
    void aPipeIsWrittenToAndStays() throws Exception {
        Path pipe = home.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        CompletableFuture<String> read = CompletableFuture.supplyAsync(() -> text(pipe));

        write(pipe, TEXT);

        assertThat(read.get()).isEqualTo(TEXT);
        assertThat(Files.readAttributes(pipe, BasicFileAttributes.class).isOther())
                .isTrue();
        assertThat(log.sorted()).isEmpty();
    }

    private static String text(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Path path, String text) {
        new OutputFile(path, "edmx").write(text, log);
    }
}
