package io.graphwright.generator.write;

import static io.graphwright.generator.write.OutputFolderOnDisk.java;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.graphwright.generator.emit.GeneratedFile;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs that stop in the middle, and the runs after them. */
class KilledRunTest {
    private static final GeneratedFile[] OLD = {java("A", "a"), java("B", "b"), java("C", "c"), java("Gone", "g")};
    private static final GeneratedFile[] NEW = {java("A", "a2"), java("B", "b2"), java("C", "c2"), java("D", "d")};
    private static final GeneratedFile[] OTHER = {java("A", "a3"), java("E", "e")};

    /** Both manifests and the four files. */
    private static final int REPLACEMENTS = 6;

    @TempDir
    private Path home;

    private OutputFolderOnDisk folder;

    @BeforeEach
    void makeFolder() {
        folder = new OutputFolderOnDisk(home.resolve("output"));
    }

    @Test
    void whereverARunIsKilledTheNextOneCompletesIt() throws IOException {
        for (int survived = 0; survived < REPLACEMENTS; survived++) {
            folder.update(OLD);
            kill(new KilledAfter(survived), NEW);

            folder.update(NEW);

            assertThat(folder.reports()).as("killed after %d", survived).isEmpty();
            assertThat(folder.all())
                    .as("killed after %d", survived)
                    .containsExactly(
                            ".graphwright/com.example.lock",
                            ".graphwright/com.example.manifest",
                            "com/example/A.java",
                            "com/example/B.java",
                            "com/example/C.java",
                            "com/example/D.java");
            assertThat(folder.text("com/example/A.java")).isEqualTo("a2");
            assertThat(Files.readString(folder.manifest())).doesNotContain("unfinished");
        }
    }

    @Test
    void whereverARunIsKilledTheNextOneMayWantSomethingElse() throws IOException {
        for (int survived = 0; survived < REPLACEMENTS; survived++) {
            folder.update(OLD);
            kill(new KilledAfter(survived), NEW);

            folder.update(OTHER);

            assertThat(folder.reports()).as("killed after %d", survived).isEmpty();
            assertThat(folder.files())
                    .as("killed after %d", survived)
                    .containsExactly("com/example/A.java: a3", "com/example/E.java: e");
        }
    }

    @Test
    void aFirstRunThatIsKilledIsRepairedToo() throws IOException {
        kill(new KilledAfter(2), NEW);

        folder.update(OTHER);

        assertThat(folder.reports()).isEmpty();
        assertThat(folder.files()).containsExactly("com/example/A.java: a3", "com/example/E.java: e");
    }

    @Test
    void aFileThatWasEditedAfterTheKillIsStillNotDeleted() throws IOException {
        folder.update(OLD);
        kill(new KilledAfter(3), NEW);
        folder.put("com/example/B.java", "edited");

        folder.update(OTHER);

        assertThat(folder.text("com/example/B.java")).isEqualTo("edited");
        assertThat(folder.reports()).containsExactly("com/example/B.java:1:1: GW613");
    }

    @Test
    void aStrangersTemporaryFileIsNotTakenForOurs() throws IOException {
        folder.update(OLD);
        kill(new KilledAfter(3), NEW);
        folder.put("com/example/.B.java.0123456789abcdef.tmp", "a stranger's");

        folder.update(NEW);

        assertThat(folder.text("com/example/.B.java.0123456789abcdef.tmp")).isEqualTo("a stranger's");
    }

    @Test
    void aFullDiskIsAnErrorThatNamesTheFileAndTheNextRunGoesOn() throws IOException {
        folder.update(OLD);

        WriteSummary summary = folder.updateWith(new FullAfter(2), NEW);

        assertThat(summary).isEqualTo(new WriteSummary(1, 0, 1));
        assertThat(folder.diagnostics()).hasSize(1);
        assertThat(folder.diagnostics().get(0).code().id()).isEqualTo("GW604");
        assertThat(folder.diagnostics().get(0).message())
                .isEqualTo("cannot write " + folder.path("com/example/B.java") + ": No space left on device");
        assertThat(folder.update(NEW)).isEqualTo(new WriteSummary(3, 1, 0));
        assertThat(folder.reports()).isEmpty();
    }

    @Test
    void aDiskThatIsFullFromTheStartChangesNothing() throws IOException {
        folder.update(OLD);
        List<String> before = folder.files();

        assertThat(folder.updateWith(new FullAfter(0), NEW)).isEqualTo(new WriteSummary(0, 0, 0));
        assertThat(folder.files()).isEqualTo(before);
        assertThat(folder.reports()).hasSize(1);
    }

    private void kill(FileReplacement disk, GeneratedFile... files) {
        assertThatThrownBy(() -> folder.updateWith(disk, files)).isInstanceOf(Killed.class);
    }

    /** No {@code catch} of ours sees it, as none sees a kill. */
    @SuppressWarnings("serial")
    private static final class Killed extends Error {}

    /** Dies in the middle of a replacement, and leaves half a temporary file behind. */
    private static final class KilledAfter extends FileReplacement {
        private int left;

        KilledAfter(int replacements) {
            left = replacements;
        }

        @Override
        void replace(Path target, Path temporary, byte[] content) throws IOException {
            if (left-- == 0) {
                Files.write(temporary, new byte[] {content[0]});
                throw new Killed();
            }
            super.replace(target, temporary, content);
        }
    }

    private static final class FullAfter extends FileReplacement {
        private int left;

        FullAfter(int replacements) {
            left = replacements;
        }

        @Override
        void replace(Path target, Path temporary, byte[] content) throws IOException {
            if (left-- <= 0) {
                throw new FileSystemException(target.toString(), null, "No space left on device");
            }
            super.replace(target, temporary, content);
        }
    }
}
