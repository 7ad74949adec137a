package io.graphwright.generator.write;

import static io.graphwright.generator.write.OutputFolderOnDisk.java;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The manifest as somebody else may have written it. */
class ManifestTest {
    private static final String MANIFEST = ".graphwright/com.example.manifest";
    private static final String HEAD = "graphwright-manifest 1\npackage com.example\n";

    @TempDir
    private Path home;

    private OutputFolderOnDisk folder;

    @BeforeEach
    void makeFolder() {
        folder = new OutputFolderOnDisk(home.resolve("output"));
    }

    @Test
    void aLineThatLeadsElsewhereDeletesNothing() throws IOException {
        Path outside = Files.writeString(home.resolve("outside.txt"), "precious");
        folder.put("org/other/A.java", "precious");
        folder.put("README.java", "precious");
        String hash = ContentHash.of("precious".getBytes(StandardCharsets.UTF_8));
        for (String path : List.of(
                "../outside.txt",
                "com/example/../../../outside.txt",
                outside.toString(),
                "org/other/A.java",
                "README.java",
                "com\\example\\..\\..\\..\\outside.txt")) {
            folder.put(MANIFEST, HEAD + hash + " " + path + "\n");

            folder.update();

            assertThat(folder.reports()).as(path).containsExactly(MANIFEST + ":3:1: GW612");
            assertThat(outside).hasContent("precious");
            assertThat(folder.files()).containsExactly("README.java: precious", "org/other/A.java: precious");
        }
    }

    @Test
    void aListedFileWithAnotherHashIsNotDeleted() throws IOException {
        folder.put("com/example/A.java", "precious");
        folder.put(MANIFEST, HEAD + "0".repeat(64) + " com/example/A.java\n");

        folder.update();

        assertThat(folder.files()).containsExactly("com/example/A.java: precious");
        assertThat(folder.reports()).containsExactly("com/example/A.java:1:1: GW613");
    }

    @Test
    void brokenLinesAreNamedAndTheOthersUsed() throws IOException {
        folder.update(java("A", "a"), java("B", "b"));
        String text = Files.readString(folder.manifest());
        folder.put(MANIFEST, text.replace(" com/example/A.java", "com/example/A.java") + "nonsense\n\n");

        WriteSummary summary = folder.update(java("A", "a"));

        assertThat(folder.reports())
                .containsExactly(MANIFEST + ":3:1: GW612", MANIFEST + ":5:1: GW612", MANIFEST + ":6:1: GW612");
        assertThat(summary).isEqualTo(new WriteSummary(0, 1, 1));
        folder.update(java("A", "a"));
        assertThat(folder.reports()).isEmpty();
    }

    @Test
    void aManifestWithABrokenLineIsWrittenAnewEvenIfNoFileChanges() throws IOException {
        folder.update(java("A", "a"));
        String text = Files.readString(folder.manifest());
        folder.put(MANIFEST, text + "nonsense\n");

        folder.update(java("A", "a"));

        assertThat(folder.manifest()).hasContent(text);
    }

    @Test
    void aTextThatIsNoManifestListsNothing() throws IOException {
        folder.update(java("A", "a"), java("B", "b"));
        for (String text : List.of(
                "",
                "nonsense",
                "graphwright-manifest 2\npackage com.example\n",
                "graphwright-manifest 1\npackage org.other\n",
                HEAD + "nonsense\n".repeat(21))) {
            folder.put(MANIFEST, text);

            WriteSummary summary = folder.update(java("A", "a"));

            assertThat(folder.reports()).as(text).contains(MANIFEST + ":1:1: GW611");
            assertThat(summary).as(text).isEqualTo(new WriteSummary(0, 1, 0));
            assertThat(folder.files()).as(text).containsExactly("com/example/A.java: a", "com/example/B.java: b");
        }
    }

    @Test
    void bytesThatAreNoTextListNothing() throws IOException {
        folder.update(java("A", "a"));
        Files.write(folder.manifest(), new byte[] {(byte) 0xC3, (byte) 0x28, 0});

        folder.update(java("A", "a"));

        assertThat(folder.reports()).containsExactly(MANIFEST + ":1:1: GW611");
    }

    @Test
    void aManifestThatIsALinkIsNotFollowed() throws IOException {
        folder.update(java("A", "a"));
        Path outside = Files.copy(folder.manifest(), home.resolve("outside"));
        Files.delete(folder.manifest());
        Files.createSymbolicLink(folder.manifest(), outside);
        String before = Files.readString(outside);

        folder.update(java("A", "a"), java("B", "b"));

        assertThat(folder.reports()).containsExactly(MANIFEST + ":1:1: GW611");
        assertThat(outside).hasContent(before);
    }

    @Test
    void aHashHasNothingBeforeIt() throws IOException {
        folder.update(java("A", "a"));
        folder.put(MANIFEST, Files.readString(folder.manifest()).replaceAll("(?m)^(?=[0-9a-f]{64})", "#"));

        folder.update();

        assertThat(folder.reports()).containsExactly(MANIFEST + ":3:1: GW612");
        assertThat(folder.files()).containsExactly("com/example/A.java: a");
    }

    /** Anybody can put a file beside ours. */
    @Test
    void aManifestWhoseNameIsNoPackageIsNobodys() throws IOException {
        folder.put(".graphwright/com.example.1.manifest", "");
        folder.put(".graphwright/com.example..manifest", "");

        assertThat(folder.update(java("A", "a"))).isEqualTo(new WriteSummary(1, 0, 0));
        assertThat(folder.reports()).isEmpty();
    }

    @Test
    void aManifestOfAbsurdSizeIsNotRead() throws IOException {
        folder.put(MANIFEST, "");
        try (RandomAccessFile manifest = new RandomAccessFile(folder.manifest().toFile(), "rw")) {
            manifest.setLength((32L << 20) + 1);
        }

        folder.update(java("A", "a"));

        assertThat(folder.diagnostics()).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.code().id()).isEqualTo("GW611");
            assertThat(diagnostic.message()).endsWith("it is no regular file of a sensible size");
        });
    }

    @Test
    void aTokenThatIsNoneIsIgnored() throws IOException {
        folder.put("com/example/A.java", "a");
        folder.put("com/example/esc.tmp", "precious");
        String hash = ContentHash.of("a".getBytes(StandardCharsets.UTF_8));
        folder.put(MANIFEST, HEAD + "unfinished /../esc\n" + hash + " com/example/A.java\n");

        folder.update(java("A", "a"));

        assertThat(folder.reports()).containsExactly(MANIFEST + ":3:1: GW612");
        assertThat(folder.text("com/example/esc.tmp")).isEqualTo("precious");
    }

    @Test
    void whatIsPrintedIsReadBack() {
        OutputFolder place = new OutputFolder(home, "com.example");
        Manifest manifest = Manifest.EMPTY.until(
                new ManifestParser(place, any -> {})
                        .parse(HEAD + "a".repeat(64) + " com/example/A.java\n" + "b".repeat(64)
                                + " com/example/A.java\n"),
                "com.example");

        String text = new String(manifest.toBytes("com.example"), StandardCharsets.UTF_8);

        assertThat(text).hasLineCount(5).containsPattern("\nunfinished [0-9a-f]{16}\n");
        assertThat(new ManifestParser(place, any -> {}).parse(text)).isEqualTo(manifest);
    }
}
