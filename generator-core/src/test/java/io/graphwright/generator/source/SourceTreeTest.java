package io.graphwright.generator.source;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.SPARSE;
import static java.nio.file.StandardOpenOption.WRITE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class SourceTreeTest {
    private static final List<String> ALL = List.of("**/*.md");

    @TempDir
    Path root;

    private final DiagnosticLog log = new DiagnosticLog();

    @Test
    void pagesAreSortedByPath() throws IOException {
        write("docs/resources/call.md", "# b");
        write("docs/api/call-get.md", "# a");
        write("docs/readme.md", "# c");

        assertThat(read("docs")).containsExactly("api/call-get.md", "readme.md", "resources/call.md");
        assertThat(printed()).isEmpty();
    }

    @Test
    void pathsAreRelativeToTheNearestCommonFolder() throws IOException {
        write("docs/api/call-get.md", "# a");
        write("docs/resources/call.md", "# b");

        assertThat(read("docs/api", "docs/resources/call.md")).containsExactly("api/call-get.md", "resources/call.md");
    }

    @Test
    void aFileAloneIsRelativeToItsFolder() throws IOException {
        write("docs/api/call-get.md", "# a");

        assertThat(read("docs/api/call-get.md")).containsExactly("call-get.md");
    }

    @Test
    void aFileNamedTwiceIsReadOnce() throws IOException {
        write("docs/api/call-get.md", "# a");

        assertThat(read("docs", "docs/api", "docs/api/call-get.md")).containsExactly("api/call-get.md");
    }

    @Test
    void aFileNamedAsSourceNeedsNoPattern() throws IOException {
        write("docs/api/call-get.md", "# a");
        Path file = root.resolve("docs/api/call-get.md");

        assertThat(new SourceTree(List.of(file), List.of("nothing"), List.of()).read(log))
                .hasSize(1);
    }

    @Test
    void excludesWinOverIncludes() throws IOException {
        write("docs/api/call-get.md", "# a");
        write("docs/old/call-get.md", "# a");
        List<SourceFile> files = new SourceTree(List.of(root.resolve("docs")), ALL, List.of("old/**")).read(log);

        assertThat(files).extracting(SourceFile::path).containsExactly("api/call-get.md");
    }

    @Test
    void dotFilesAndOtherFilesAreNoPages() throws IOException {
        write("docs/call-get.md", "# a");
        write("docs/.call-get.md.swp", "# a");
        write("docs/.hidden.md", "# a");
        write("docs/.git/call-get.md", "# a");
        write("docs/image.png", "# a");

        List<SourceFile> files = new SourceTree(List.of(root.resolve("docs")), List.of("**"), List.of()).read(log);

        assertThat(files).extracting(SourceFile::path).containsExactly("call-get.md");
    }

    @Test
    void aLinkThatLeavesTheFolderIsNotRead() throws IOException {
        write("docs/call-get.md", "# a");
        write("secret/passwords.md", "# b");
        Files.createSymbolicLink(root.resolve("docs/linked.md"), root.resolve("secret/passwords.md"));
        Files.createSymbolicLink(root.resolve("docs/folder"), root.resolve("secret"));
        Files.createSymbolicLink(root.resolve("docs/broken.md"), root.resolve("nowhere.md"));
        Files.createSymbolicLink(root.resolve("docs/image.png"), root.resolve("secret"));

        assertThat(read("docs")).containsExactly("call-get.md");
        assertThat(printed())
                .hasSize(4)
                .allMatch(line -> line.contains("GW015"))
                .anyMatch(line -> line.startsWith("linked.md:1:1"));
    }

    /** What Java makes of a name that the character set of the machine lacks. */
    @Test
    void aNameThatCannotBeReadIsAnError() throws IOException {
        write("docs/call-get.md", "# a");
        write("docs/caf\uFFFD.md", "# b");
        write("docs/caf\uFFFD.txt", "c");
        write("docs/\uFFFD/list.md", "# d");

        assertThat(read("docs")).containsExactly("call-get.md");
        assertThat(printed()).hasSize(2).allMatch(line -> line.contains("GW019"));
    }

    @Test
    void aLinkWithinTheFolderAddsNothing() throws IOException {
        write("docs/api/call-get.md", "# a");
        Files.createSymbolicLink(root.resolve("docs/again"), root.resolve("docs/api"));
        Files.createSymbolicLink(root.resolve("docs/api/ring"), root.resolve("docs"));
        Files.createSymbolicLink(root.resolve("docs/api/other.md"), root.resolve("docs/api/call-get.md"));

        assertThat(read("docs")).containsExactly("api/call-get.md");
        assertThat(printed()).isEmpty();
    }

    @Test
    void aSourceMayBeALinkItself() throws IOException {
        write("real/call-get.md", "# a");
        Files.createSymbolicLink(root.resolve("docs"), root.resolve("real"));

        assertThat(read("docs")).containsExactly("call-get.md");
    }

    @Test
    void aMissingSourceIsNamed() throws IOException {
        write("docs/call-get.md", "# a");

        assertThat(read("docs", "gone")).containsExactly("docs/call-get.md");
        assertThat(printed()).singleElement().asString().contains("GW001").contains("/gone does not exist");
    }

    @Test
    void aFileThatIsNoMarkdownIsNoSource() throws IOException {
        write("docs/call-get.md", "# a");
        write("docs/image.png", "# a");

        read("docs", "docs/image.png");
        assertThat(printed()).singleElement().asString().contains("GW003").contains("/docs/image.png");
    }

    @Test
    void noPageIsAnErrorThatSaysWhereItLooked() throws IOException {
        write("docs/call-get.txt", "# a");

        assertThat(read("docs")).isEmpty();
        assertThat(printed()).singleElement().asString().contains("GW002").contains("/docs");
    }

    @Test
    void lineEndsAndByteOrderMarkAreNormalized() throws IOException {
        write("docs/a.md", "\uFEFF---\r\ntitle: x\r---\n");

        read("docs");
        assertThat(texts("docs")).containsExactly("---\ntitle: x\n---\n");
        assertThat(printed()).isEmpty();
    }

    @Test
    void badUtf8IsAnErrorAtItsPlace() throws IOException {
        Files.createDirectories(root.resolve("docs"));
        Files.write(root.resolve("docs/a.md"), "# é\r\nab\u00FF".getBytes(StandardCharsets.ISO_8859_1));
        Files.write(root.resolve("docs/b.md"), new byte[] {'a', '\r', '\n', 'b', (byte) 0xC3});

        assertThat(read("docs")).isEmpty();
        assertThat(printed())
                .anyMatch(line -> line.startsWith("a.md:1:3: error GW012"))
                .anyMatch(line -> line.startsWith("b.md:2:2: error GW012"));
    }

    @Test
    void aNulIsAnErrorAtItsPlace() throws IOException {
        write("docs/a.md", "# a\nx\0y");

        assertThat(read("docs")).isEmpty();
        assertThat(printed()).anyMatch(line -> line.startsWith("a.md:2:2: error GW013"));
    }

    @Test
    void anEmptyFileIsAWarning() throws IOException {
        write("docs/a.md", " \n");
        write("docs/b.md", "# b");

        assertThat(read("docs")).containsExactly("b.md");
        assertThat(printed()).containsExactly("a.md:1:1: warning GW014: the file is empty");
    }

    @Test
    void aPageHasALimit() throws IOException {
        write("docs/a.md", "x".repeat(FileReader.MAX_BYTES));
        write("docs/b.md", "x".repeat(FileReader.MAX_BYTES + 1));

        assertThat(read("docs")).containsExactly("a.md");
        assertThat(printed())
                .containsExactly("b.md:1:1: error GW011: the file has more than 2,097,152 bytes, the limit of a page");
    }

    /** It is read no further than its limit: no array could hold this one. */
    @Test
    void aPageOfAnySizeIsRefused() throws IOException {
        write("docs/a.md", "# a");
        Path file = root.resolve("docs/b.md");
        try (SeekableByteChannel page = Files.newByteChannel(file, CREATE_NEW, SPARSE, WRITE)) {
            page.position(3L << 30).write(ByteBuffer.wrap(new byte[] {'x'}));
        }

        assertThat(read("docs")).containsExactly("a.md");
        assertThat(printed()).singleElement().asString().startsWith("b.md:1:1: error GW011");
    }

    /** To open one would wait for somebody who writes. */
    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "its pipes are no files")
    void aPipeIsNoPage() throws Exception {
        write("docs/a.md", "# a");
        Path pipe = root.resolve("docs/pipe.md");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();

        assertThat(read("docs", "docs/pipe.md")).containsExactly("a.md");
        assertThat(printed()).singleElement().asString().contains("GW003");
    }

    private void write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private List<String> read(String... sources) {
        return tree(sources).read(log).stream().map(SourceFile::path).toList();
    }

    private List<String> texts(String... sources) {
        return tree(sources).read(log).stream().map(SourceFile::text).toList();
    }

    private SourceTree tree(String... sources) {
        return new SourceTree(List.of(sources).stream().map(root::resolve).toList(), ALL, List.of());
    }

    private List<String> printed() {
        return log.sorted().stream().map(Diagnostic::toString).toList();
    }
}
