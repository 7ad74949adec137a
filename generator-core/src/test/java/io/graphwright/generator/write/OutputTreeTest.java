package io.graphwright.generator.write;

import static io.graphwright.generator.write.OutputFolderOnDisk.java;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.graphwright.generator.emit.GeneratedFile;
import io.graphwright.generator.source.Diagnostic;
import io.graphwright.generator.source.DiagnosticLog;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
    void twoFilesOfOnePathAreADefectOfOurs() {
        OutputTree tree = new OutputTree(home, "com.example");
        List<GeneratedFile> files = List.of(java("A", "1"), java("A", "2"));

        assertThatThrownBy(() -> tree.compare(files, new DiagnosticLog()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("com/example/A.java");
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
    void messagesNameTheFile() throws IOException {
        folder.put("com/example/A.java", "a person's");

        folder.update(java("A", "a"));

        Diagnostic diagnostic = folder.diagnostics().get(0);
        assertThat(diagnostic.message())
                .isEqualTo(folder.path("com/example/A.java") + " is in the way: Graphwright did not write it");
        assertThat(diagnostic.hint()).isPresent();
    }
}
