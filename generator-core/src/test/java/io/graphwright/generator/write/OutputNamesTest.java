package io.graphwright.generator.write;

import static io.graphwright.generator.write.OutputFolderOnDisk.java;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import io.graphwright.generator.emit.GeneratedFile;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Names of files: case, blanks, and paths that lead elsewhere. */
class OutputNamesTest {
    @TempDir
    private Path home;

    private OutputFolderOnDisk folder;

    @BeforeEach
    void makeFolder() {
        folder = new OutputFolderOnDisk(home.resolve("target/generated sources/graph"));
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

    /** In a locale without UTF-8 that is any name beyond ASCII. */
    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "its disks spell any name")
    void aNameThatTheDiskCannotSpellIsRefused() {
        folder.update(java("Good", "g"), java("\ud800", "bad"));

        assertThat(folder.diagnostics()).extracting(d -> d.code().id()).containsExactly("GW603");
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void aPackageNameThatIsAPathIsRefused() {
        for (String name : List.of(
                "",
                "..",
                "a/../b",
                "a..b",
                ".a",
                "a.",
                "1a",
                "a b",
                "com.class",
                "a\\b",
                "C:a",
                "a.b\u0001",
                "a.\u00e9",
                "a.$b")) {
            assertThatThrownBy(() -> new OutputTree(home, name)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
