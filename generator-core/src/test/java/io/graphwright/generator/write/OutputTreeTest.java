package io.graphwright.generator.write;

import static io.graphwright.generator.write.OutputFolderOnDisk.java;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import io.graphwright.generator.emit.GeneratedFile;
import io.graphwright.generator.source.Diagnostic;
import io.graphwright.generator.source.DiagnosticLog;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputTreeTest {
    @TempDir
    private Path home;

    private OutputFolderOnDisk folder;

    @BeforeEach
    void makeFolder() {
        folder = new OutputFolderOnDisk(home.resolve("target/generated sources/graph"));
    }

    @Test
    void aFirstRunWritesEverything() throws IOException {
        WriteSummary summary = folder.update(java("A", "class A {}\n"), java("models/B", "class B {}\n"));

        assertThat(summary).isEqualTo(new WriteSummary(2, 0, 0));
        assertThat(folder.files())
                .containsExactly("com/example/A.java: class A {}\n", "com/example/models/B.java: class B {}\n");
        assertThat(folder.reports()).isEmpty();
    }

    @Test
    void theManifestListsWhatWasWrittenAndItsHashes() throws IOException {
        folder.update(java("A", "class A {}\n"));

        String hash = ContentHash.of("class A {}\n".getBytes(StandardCharsets.UTF_8));
        assertThat(folder.manifest()).hasContent("""
                graphwright-manifest 1
                package com.example
                %s com/example/A.java
                """.formatted(hash));
    }

    @Test
    void aSecondRunTouchesNothing() throws IOException {
        folder.update(java("A", "a"), java("B", "b"));
        folder.age();

        WriteSummary summary = folder.update(java("A", "a"), java("B", "b"));

        assertThat(summary).isEqualTo(new WriteSummary(0, 2, 0));
        assertThat(folder.touched()).isEmpty();
    }

    @Test
    void onlyWhatDiffersIsWritten() throws IOException {
        folder.update(java("A", "a"), java("B", "b"));
        folder.age();

        WriteSummary summary = folder.update(java("A", "a"), java("B", "new"));

        assertThat(summary).isEqualTo(new WriteSummary(1, 1, 0));
        assertThat(folder.touched())
                .contains("com/example/B.java", ".graphwright/com.example.manifest")
                .doesNotContain("com/example/A.java");
    }

    @Test
    void aFileOfOursThatSomebodyDeletedComesBackWithoutAWord() throws IOException {
        folder.update(java("A", "a"));
        Files.delete(folder.path("com/example/A.java"));

        assertThat(folder.update(java("A", "a"))).isEqualTo(new WriteSummary(1, 0, 0));
        assertThat(folder.files()).containsExactly("com/example/A.java: a");
        assertThat(folder.reports()).isEmpty();
    }

    @Test
    void whatIsNoLongerGeneratedIsDeletedWithItsEmptyFolders() throws IOException {
        folder.update(java("A", "a"), java("models/deep/B", "b"));
        folder.put("com/example/models/mine.txt", "mine");

        WriteSummary summary = folder.update(java("A", "a"));

        assertThat(summary).isEqualTo(new WriteSummary(0, 1, 1));
        assertThat(folder.files()).containsExactly("com/example/A.java: a", "com/example/models/mine.txt: mine");
        assertThat(folder.path("com/example/models/deep")).doesNotExist();
    }

    @Test
    void aStaleFileThatSomebodyEditedIsKeptAndSaidSoUntilItGoes() throws IOException {
        folder.update(java("A", "a"), java("B", "b"));
        folder.put("com/example/B.java", "edited");

        assertThat(folder.update(java("A", "a"))).isEqualTo(new WriteSummary(0, 1, 0));
        assertThat(folder.text("com/example/B.java")).isEqualTo("edited");
        assertThat(folder.reports()).containsExactly("com/example/B.java:1:1: GW613");

        folder.update(java("A", "a"));
        assertThat(folder.reports()).containsExactly("com/example/B.java:1:1: GW613");

        Files.delete(folder.path("com/example/B.java"));
        folder.update(java("A", "a"));
        assertThat(folder.reports()).isEmpty();
    }

    @Test
    void aStaleFileWhoseEditWasTakenBackIsDeleted() throws IOException {
        folder.update(java("A", "a"), java("B", "b"));
        folder.put("com/example/B.java", "edited");
        folder.update(java("A", "a"));
        folder.put("com/example/B.java", "b");

        assertThat(folder.update(java("A", "a"))).isEqualTo(new WriteSummary(0, 1, 1));
    }

    @Test
    void anEditedFileThatIsStillGeneratedIsRestoredWithAWarning() throws IOException {
        folder.update(java("A", "a"));
        folder.put("com/example/A.java", "edited");

        assertThat(folder.update(java("A", "a"))).isEqualTo(new WriteSummary(1, 0, 0));
        assertThat(folder.text("com/example/A.java")).isEqualTo("a");
        assertThat(folder.reports()).containsExactly("com/example/A.java:1:1: GW614");
    }

    @Test
    void aStrangersFileInTheWayIsAnErrorAndNothingIsWritten() throws IOException {
        folder.put("com/example/B.java", "a person's");

        WriteSummary summary = folder.update(java("A", "a"), java("B", "b"), java("C", "c"));

        assertThat(summary).isEqualTo(WriteSummary.NOTHING);
        assertThat(folder.all()).containsExactly("com/example/B.java");
        assertThat(folder.text("com/example/B.java")).isEqualTo("a person's");
        assertThat(folder.reports()).containsExactly("com/example/B.java:1:1: GW601");
        assertThat(folder.diagnostics().get(0).code().isConfiguration()).isTrue();
    }

    @Test
    void everyStrangersFileInTheWayIsNamedInOneRun() throws IOException {
        folder.put("com/example/A.java", "one");
        folder.put("com/example/B.java", "two");

        folder.update(java("A", "a"), java("B", "b"));

        assertThat(folder.reports()).containsExactly("com/example/A.java:1:1: GW601", "com/example/B.java:1:1: GW601");
    }

    @Test
    void anIdenticalFileOfAStrangerIsAdopted() throws IOException {
        folder.put("com/example/A.java", "a");
        folder.age();

        assertThat(folder.update(java("A", "a"))).isEqualTo(new WriteSummary(0, 1, 0));
        assertThat(folder.touched()).doesNotContain("com/example/A.java");
        assertThat(folder.update()).isEqualTo(new WriteSummary(0, 0, 1));
    }

    @Test
    void aFolderWhereAFileBelongsIsInTheWay() throws IOException {
        Files.createDirectories(folder.path("com/example/A.java"));

        folder.update(java("A", "a"));

        assertThat(folder.reports()).containsExactly("com/example/A.java:1:1: GW601");
    }

    @Test
    void aFileWhereAFolderBelongsIsInTheWay() throws IOException {
        folder.put("com/example", "a person's");

        folder.update(java("A", "a"));

        assertThat(folder.reports()).containsExactly("com/example:1:1: GW601");
        assertThat(folder.text("com/example")).isEqualTo("a person's");
    }

    @Test
    void aFileInThePlaceOfTheOutputFolderIsInTheWay() throws IOException {
        Path file = home.resolve("output");
        Files.writeString(file, "a person's");
        DiagnosticLog log = new DiagnosticLog();

        assertThat(new OutputTree(file, "com.example").compare(List.of(java("A", "a")), log))
                .isEmpty();
        assertThat(log.sorted()).extracting(d -> d.code().id()).containsExactly("GW601");
        assertThat(file).hasContent("a person's");
    }

    @Test
    void aPathThatLeadsElsewhereIsRefusedAndNothingIsWritten() {
        for (String path : List.of(
                "../esc.java",
                "com/example/../../esc.java",
                "com/example/../A.java",
                "com/example/./A.java",
                "com/example//A.java",
                "/com/example/A.java",
                "com/other/A.java",
                "com/example.java",
                "com/example/",
                "com/example/a\\..\\..\\b.java",
                "com/example/C:/A.java",
                "com/example/A.java:stream",
                "com/example/.hidden",
                "com/example/A.java ",
                "com/example/A.",
                "com/example/\0.java",
                "com/example/A\n.java",
                "com/example/" + "x".repeat(256),
                "")) {
            WriteSummary summary = folder.update(java("Good", "g"), new GeneratedFile(path, "bad"));

            assertThat(summary).as(path).isEqualTo(WriteSummary.NOTHING);
            assertThat(folder.diagnostics())
                    .as(path)
                    .extracting(d -> d.code().id())
                    .containsExactly("GW603");
            assertThat(home).as(path).isEmptyDirectory();
        }
    }

    @Test
    void twoFilesOfOnePathAreADefectOfOurs() {
        OutputTree tree = new OutputTree(home, "com.example");
        List<GeneratedFile> files = List.of(java("A", "1"), java("A", "2"));

        assertThatThrownBy(() -> tree.compare(files, new DiagnosticLog()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("com/example/A.java");
    }

    @Test
    void aPackageNameThatIsAPathIsRefused() {
        for (String name : List.of("", "..", "a/../b", "a..b", ".a", "a.", "1a", "a b", "com.class", "a\\b", "C:a")) {
            assertThatThrownBy(() -> new OutputTree(home, name)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void aLinkedFolderThatLeadsOutsideIsRefused() throws IOException {
        Path outside = Files.createDirectory(home.resolve("outside"));
        folder.put("com/example/A.java", "a");
        Files.createSymbolicLink(folder.path("com/example/models"), outside);

        folder.update(java("A", "a"), java("models/B", "b"));

        assertThat(folder.reports()).containsExactly("com/example/models:1:1: GW602");
        assertThat(outside).isEmptyDirectory();
    }

    @Test
    void aLinkInThePlaceOfAFileIsNeitherFollowedNorReplaced() throws IOException {
        Path outside = Files.writeString(home.resolve("outside.txt"), "outside");
        folder.update(java("A", "a"));
        Files.delete(folder.path("com/example/A.java"));
        Files.createSymbolicLink(folder.path("com/example/A.java"), outside);

        folder.update(java("A", "new"));

        assertThat(folder.reports()).containsExactly("com/example/A.java:1:1: GW601");
        assertThat(outside).hasContent("outside");
        assertThat(folder.path("com/example/A.java")).isSymbolicLink();
    }

    @Test
    void aStaleFileBehindALinkIsNotDeleted() throws IOException {
        Path outside = Files.createDirectories(home.resolve("outside"));
        folder.update(java("A", "a"), java("models/B", "b"));
        Files.move(folder.path("com/example/models/B.java"), outside.resolve("B.java"));
        Files.delete(folder.path("com/example/models"));
        Files.createSymbolicLink(folder.path("com/example/models"), outside);

        assertThat(folder.update(java("A", "a"))).isEqualTo(new WriteSummary(0, 1, 0));
        assertThat(outside.resolve("B.java")).hasContent("b");
    }

    @Test
    void ourOwnFolderMayNotBeALink() throws IOException {
        Path outside = Files.createDirectories(home.resolve("outside"));
        Files.createDirectories(folder.path(""));
        Files.createSymbolicLink(folder.path(".graphwright"), outside);

        folder.update(java("A", "a"));

        assertThat(folder.reports()).containsExactly(".graphwright:1:1: GW602");
        assertThat(outside).isEmptyDirectory();
    }

    @Test
    void theOutputFolderItselfMayBeALink() throws IOException {
        Path real = Files.createDirectories(home.resolve("real"));
        Path link = Files.createSymbolicLink(home.resolve("link"), real);
        OutputFolderOnDisk linked = new OutputFolderOnDisk(link);

        assertThat(linked.update(java("A", "a"))).isEqualTo(new WriteSummary(1, 0, 0));
        assertThat(real.resolve("com/example/A.java")).hasContent("a");
    }

    @Test
    void twoPackagesShareAFolderAndKeepToTheirOwn() throws IOException {
        folder.update(java("A", "a"));
        folder.update("org.other", new GeneratedFile("org/other/B.java", "b"));

        folder.update();

        assertThat(folder.files()).containsExactly("org/other/B.java: b");
    }

    @Test
    void aFileThatTwoPackagesListBelongsToNeitherAlone() throws IOException {
        GeneratedFile shared = new GeneratedFile("com/example/models/A.java", "a");
        folder.update("com.example", shared);
        folder.update("com.example.models", shared);

        assertThat(folder.update("com.example.models")).isEqualTo(new WriteSummary(0, 0, 0));
        assertThat(folder.files()).containsExactly("com/example/models/A.java: a");

        folder.update("com.example.models", shared);
        folder.update("com.example", new GeneratedFile("com/example/models/A.java", "other"));
        assertThat(folder.reports()).containsExactly("com/example/models/A.java:1:1: GW601");
    }

    @Test
    void aRenameOfCaseAloneReachesADiskThatIsBlindToCase() throws IOException {
        try (FileSystem blind = Jimfs.newFileSystem(Configuration.osX())) {
            OutputFolderOnDisk mac = new OutputFolderOnDisk(blind.getPath("/project/output"));
            mac.update(java("callstate", "class callstate {}"), java("B", "b"));

            WriteSummary summary = mac.update(java("CallState", "class CallState {}"), java("B", "b"));

            assertThat(summary).isEqualTo(new WriteSummary(1, 1, 1));
            assertThat(mac.files())
                    .containsExactly("com/example/B.java: b", "com/example/CallState.java: class CallState {}");
            assertThat(mac.update(java("CallState", "class CallState {}"), java("B", "b")))
                    .isEqualTo(new WriteSummary(0, 2, 0));
            assertThat(mac.reports()).isEmpty();
        }
    }

    @Test
    void aRenameOfCaseAloneIsTwoFilesWhereCaseCounts() throws IOException {
        try (FileSystem sharp = Jimfs.newFileSystem(Configuration.unix())) {
            OutputFolderOnDisk unix = new OutputFolderOnDisk(sharp.getPath("/project/output"));
            unix.update(java("call", "1"), java("CALL", "2"));

            assertThat(unix.update(java("Call", "3"))).isEqualTo(new WriteSummary(1, 0, 2));
            assertThat(unix.files()).containsExactly("com/example/Call.java: 3");
        }
    }

    @Test
    void aRenameOfCaseAloneThatAPersonDidIsFollowed() throws IOException {
        try (FileSystem sharp = Jimfs.newFileSystem(Configuration.unix())) {
            OutputFolderOnDisk unix = new OutputFolderOnDisk(sharp.getPath("/project/output"));
            unix.update(java("call", "1"));
            Files.move(unix.path("com/example/call.java"), unix.path("com/example/Call.java"));

            assertThat(unix.update(java("Call", "1"))).isEqualTo(new WriteSummary(0, 1, 0));
            assertThat(unix.reports()).isEmpty();
        }
    }

    @Test
    void windowsPathsAreWrittenAsTheManifestListsThem() throws IOException {
        try (FileSystem system = Jimfs.newFileSystem(Configuration.windows())) {
            OutputFolderOnDisk windows = new OutputFolderOnDisk(system.getPath("C:\\my work\\output"));

            windows.update(java("models/A", "a"));

            assertThat(Files.readString(windows.manifest())).contains(" com/example/models/A.java\n");
            assertThat(windows.update(java("models/A", "a"))).isEqualTo(new WriteSummary(0, 1, 0));
            assertThat(windows.update()).isEqualTo(new WriteSummary(0, 0, 1));
        }
    }

    @Test
    void blanksAndUmlautsAreOrdinaryLetters() throws IOException {
        try (FileSystem system = Jimfs.newFileSystem(Configuration.unix())) {
            OutputFolderOnDisk german = new OutputFolderOnDisk(system.getPath("/Gr\u00fc\u00dfe & mehr/output"));

            assertThat(german.update(java("A", "a"))).isEqualTo(new WriteSummary(1, 0, 0));
            assertThat(german.update(java("A", "a"))).isEqualTo(new WriteSummary(0, 1, 0));
        }
    }

    @Test
    void messagesNameTheFile() throws IOException {
        folder.put("com/example/A.java", "a person's");

        folder.update(java("A", "a"));

        Diagnostic diagnostic = folder.diagnostics().get(0);
        assertThat(diagnostic.message())
                .isEqualTo(folder.path("com/example/A.java") + " is in the way: Graphwright did not write it");
        assertThat(diagnostic.hint()).isPresent();
    }
}
