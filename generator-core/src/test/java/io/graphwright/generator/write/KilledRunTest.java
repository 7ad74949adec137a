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

    /** Both manifests and the four files, each first prepared and then put in its place. */
    private static final int STEPS = 12;

    @TempDir
    private Path home;

    private OutputFolderOnDisk folder;

    @BeforeEach
    void makeFolder() {
        folder = new OutputFolderOnDisk(home.resolve("output"));
    }

    @Test
    void whereverARunIsKilledTheNextOneCompletesIt() throws IOException {
        for (int survived = 0; survived < STEPS; survived++) {
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
        for (int survived = 0; survived < STEPS; survived++) {
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
        kill(new KilledAfter(3), NEW);

        folder.update(OTHER);

        assertThat(folder.reports()).isEmpty();
        assertThat(folder.files()).containsExactly("com/example/A.java: a3", "com/example/E.java: e");
    }

    @Test
    void aFileThatWasEditedAfterTheKillIsStillNotDeleted() throws IOException {
        folder.update(OLD);
        kill(new KilledAfter(7), NEW);
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
    void aFullDiskIsAnErrorThatNamesTheFileAndCostsNothing() throws IOException {
        for (int fits = 0; fits < NEW.length + 1; fits++) {
            folder.update(OLD);
            List<String> before = folder.files();

            assertThat(folder.updateWith(new FullAfter(fits), NEW)).isEqualTo(new WriteSummary(0, 0, 0));

            assertThat(folder.diagnostics()).as("full after %d", fits).hasSize(1);
            assertThat(folder.diagnostics().get(0).code().id()).isEqualTo("GW604");
            assertThat(folder.diagnostics().get(0).message())
                    .startsWith("cannot write " + folder.path(""))
                    .endsWith(": No space left on device");
            assertThat(folder.files()).as("full after %d", fits).isEqualTo(before);
            assertThat(folder.update(NEW)).isEqualTo(new WriteSummary(4, 0, 1));
            assertThat(folder.reports()).isEmpty();
        }
    }

    @Test
    void aFirstRunOnAFullDiskLeavesNoFolders() throws IOException {
        folder.updateWith(new FullAfter(3), java("models/deep/A", "a"), java("models/B", "b"), java("models/C", "c"));

        assertThat(folder.path("com")).doesNotExist();
    }

    private void kill(FileReplacement disk, GeneratedFile... files) {
        assertThatThrownBy(() -> folder.updateWith(disk, files)).isInstanceOf(Killed.class);
    }

    /** No {@code catch} of ours sees it, as none sees a kill. */
    @SuppressWarnings("serial")
    private static final class Killed extends Error {}

    /** Dies in the middle of a step; where that is the writing of a file, it leaves half of it behind. */
    private static final class KilledAfter extends FileReplacement {
        private int left;

        KilledAfter(int steps) {
            left = steps;
        }

        @Override
        void prepare(Path temporary, byte[] content) throws IOException {
            if (left-- == 0) {
                Files.write(temporary, new byte[] {content[0]});
                throw new Killed();
            }
            super.prepare(temporary, content);
        }

        @Override
        void put(Path temporary, Path target) throws IOException {
            if (left-- == 0) {
                throw new Killed();
            }
            super.put(temporary, target);
        }
    }

    private static final class FullAfter extends FileReplacement {
        private int left;

        FullAfter(int files) {
            left = files;
        }

        @Override
        void prepare(Path temporary, byte[] content) throws IOException {
            if (left-- <= 0) {
                throw new FileSystemException(temporary.toString(), null, "No space left on device");
            }
            super.prepare(temporary, content);
        }
    }
}
