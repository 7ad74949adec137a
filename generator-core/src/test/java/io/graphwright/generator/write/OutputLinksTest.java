package io.graphwright.generator.write;

import static io.graphwright.generator.write.OutputFolderOnDisk.java;
import static org.assertj.core.api.Assertions.assertThat;

import io.graphwright.generator.source.DiagnosticLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Links that lead nowhere outside, and links that come late. */
class OutputLinksTest {
    @TempDir
    private Path home;

    private OutputFolderOnDisk folder;

    @BeforeEach
    void makeFolder() {
        folder = new OutputFolderOnDisk(home.resolve("output"));
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

    /** As a junction of Windows does, or a mount. */
    @Test
    void aFolderThatLeadsOutsideWithoutBeingALinkIsRefused() throws IOException {
        Path outside = Files.createDirectory(home.resolve("outside"));
        Path models = Files.createDirectories(folder.path("com/example/models"));

        folder.updateWhere(path -> path.equals(models) ? outside : path, java("A", "a"), java("models/B", "b"));

        assertThat(folder.reports()).containsExactly("com/example/models:1:1: GW602");
        assertThat(models).isEmptyDirectory();
    }

    @Test
    void whatStandsInThePlaceOfOurLockIsNotOpened() throws IOException {
        Files.createDirectories(folder.path(".graphwright/com.example.lock"));

        folder.update(java("A", "a"));

        assertThat(folder.reports()).containsExactly(".graphwright/com.example.lock:1:1: GW601");
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
        assertThat(folder.reports()).isEmpty();
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

    /** Two paths would be one file, and the one that is deleted would take the other along. */
    @Test
    void aLinkThatStaysInTheOutputIsRefusedToo() throws IOException {
        folder.update(java("other/A", "a"));
        Files.createSymbolicLink(folder.path("com/example/models"), folder.path("com/example/other"));

        assertThat(folder.update(java("other/A", "a"), java("models/B", "b"))).isEqualTo(WriteSummary.NOTHING);

        assertThat(folder.reports()).containsExactly("com/example/models:1:1: GW602");
        assertThat(folder.path("com/example/other/B.java")).doesNotExist();
    }

    @Test
    void aLinkThatTakesThePlaceOfAFolderAfterTheComparisonIsNotFollowed() throws IOException {
        Path outside = Files.createDirectories(home.resolve("outside"));
        folder.update(java("models/A", "a"));
        DiagnosticLog log = new DiagnosticLog();
        OutputChanges changes = new OutputTree(home.resolve("output"), "com.example")
                .compare(List.of(java("models/A", "a"), java("models/B", "b")), log)
                .orElseThrow();
        Files.move(folder.path("com/example/models"), home.resolve("moved"));
        Files.createSymbolicLink(folder.path("com/example/models"), outside);

        assertThat(changes.apply(log)).isEqualTo(new WriteSummary(0, 1, 0));

        assertThat(log.sorted()).extracting(d -> d.code().id()).containsExactly("GW604");
        assertThat(outside).isEmptyDirectory();
    }

    /** What a temporary file will be called can be computed beforehand. */
    @Test
    void aLinkInThePlaceOfATemporaryFileIsNotFollowed() throws IOException {
        Path outside = Files.writeString(home.resolve("outside.txt"), "outside");
        List<Path> temporaries = new ArrayList<>();
        new OutputFolderOnDisk(home.resolve("twin"))
                .updateWith(
                        new FileReplacement() {
                            @Override
                            void prepare(Path temporary, byte[] content) throws IOException {
                                temporaries.add(temporary.getFileName());
                                super.prepare(temporary, content);
                            }
                        },
                        java("A", "a"));
        folder.put("com/example/Mine.java", "a person's");
        // Of the first manifest, the file, the last manifest.
        Files.createSymbolicLink(folder.path("com/example/" + temporaries.get(1)), outside);

        assertThat(folder.update(java("A", "a"))).isEqualTo(WriteSummary.NOTHING);

        assertThat(folder.reports()).singleElement().asString().endsWith(": GW604");
        assertThat(outside).hasContent("outside");
        assertThat(folder.path("com/example/" + temporaries.get(1))).isSymbolicLink();
    }

    @Test
    void aLinkThatTakesThePlaceOfOurLockAfterTheComparisonIsNotFollowed() throws IOException {
        DiagnosticLog log = new DiagnosticLog();
        OutputChanges changes = new OutputTree(home.resolve("output"), "com.example")
                .compare(List.of(java("A", "a")), log)
                .orElseThrow();
        Files.createDirectories(folder.path(".graphwright"));
        Files.createSymbolicLink(folder.path(".graphwright/com.example.lock"), home.resolve("outside"));

        assertThat(changes.apply(log)).isEqualTo(WriteSummary.NOTHING);

        assertThat(log.sorted()).extracting(d -> d.code().id()).containsExactly("GW604");
        assertThat(home.resolve("outside")).doesNotExist();
    }

    @Test
    void aLinkThatTakesThePlaceOfOurFolderAfterTheComparisonIsNotFollowed() throws IOException {
        Path outside = Files.createDirectories(home.resolve("outside"));
        DiagnosticLog log = new DiagnosticLog();
        OutputChanges changes = new OutputTree(home.resolve("output"), "com.example")
                .compare(List.of(java("A", "a")), log)
                .orElseThrow();
        Files.createDirectories(folder.path(""));
        Files.createSymbolicLink(folder.path(".graphwright"), outside);

        assertThat(changes.apply(log)).isEqualTo(WriteSummary.NOTHING);

        assertThat(log.sorted()).extracting(d -> d.code().id()).containsExactly("GW602");
        assertThat(outside).isEmptyDirectory();
    }

    @Test
    void whatAKilledRunLeftIsNotSoughtBehindALink() throws IOException {
        Path outside = Files.createDirectories(home.resolve("outside"));
        folder.update(java("models/A", "a"));
        String manifest = Files.readString(folder.manifest());
        Files.writeString(
                folder.manifest(),
                manifest.replace("package com.example\n", "package com.example\nunfinished 0123456789abcdef\n"));
        Path others = Files.writeString(outside.resolve(".A.java.0123456789abcdef.tmp"), "outside");
        Files.move(folder.path("com/example/models"), home.resolve("moved"));
        Files.createSymbolicLink(folder.path("com/example/models"), outside);

        folder.update(java("B", "b"));

        assertThat(folder.text("com/example/B.java")).isEqualTo("b");
        assertThat(others).hasContent("outside");
    }

    @Test
    void whatStandsInThePlaceOfAStaleFileIsKept() throws IOException {
        Path outside = Files.writeString(home.resolve("outside.txt"), "b");
        folder.update(java("A", "a"), java("B", "b"), java("C", "c"));
        Files.delete(folder.path("com/example/B.java"));
        Files.createSymbolicLink(folder.path("com/example/B.java"), outside);
        Files.delete(folder.path("com/example/C.java"));
        Files.createDirectory(folder.path("com/example/C.java"));

        assertThat(folder.update(java("A", "new"))).isEqualTo(new WriteSummary(1, 0, 0));

        assertThat(folder.reports()).containsExactly("com/example/B.java:1:1: GW613", "com/example/C.java:1:1: GW613");
        assertThat(folder.path("com/example/B.java")).isSymbolicLink();
    }

    /** Neither is anything deleted behind such a link. */
    @Test
    void nothingIsDeletedBehindALinkThatCameLate() throws IOException {
        Path outside = Files.createDirectories(home.resolve("outside"));
        folder.update(java("models/A", "a"), java("models/B", "b"));
        DiagnosticLog log = new DiagnosticLog();
        OutputChanges changes = new OutputTree(home.resolve("output"), "com.example")
                .compare(List.of(java("models/A", "a")), log)
                .orElseThrow();
        Files.move(folder.path("com/example/models"), home.resolve("moved"));
        Files.writeString(outside.resolve("B.java"), "b");
        Files.createSymbolicLink(folder.path("com/example/models"), outside);

        changes.apply(log);

        assertThat(outside.resolve("B.java")).hasContent("b");
        assertThat(log.sorted()).extracting(d -> d.code().id()).containsExactly("GW604");
    }
}
