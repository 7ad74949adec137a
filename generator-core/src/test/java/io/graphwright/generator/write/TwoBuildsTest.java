package io.graphwright.generator.write;

import static io.graphwright.generator.write.OutputFolderOnDisk.java;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;
import static org.assertj.core.api.Assertions.assertThat;

import io.graphwright.generator.emit.GeneratedFile;
import io.graphwright.generator.source.DiagnosticLog;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TwoBuildsTest {
    @TempDir
    private Path output;

    @Test
    void aFolderThatAnotherBuildHoldsIsAnError() throws IOException {
        Files.createDirectories(output.resolve(".graphwright"));
        OutputFolderOnDisk folder = new OutputFolderOnDisk(output);
        try (FileChannel other = FileChannel.open(output.resolve(".graphwright/com.example.lock"), CREATE, WRITE)) {
            other.lock();

            folder.updateWith(new FileReplacement(), java("A", "a"));
        }

        assertThat(folder.reports()).containsExactly(".graphwright/com.example.lock:1:1: GW605");
        assertThat(folder.files()).isEmpty();
    }

    @Test
    void whoFindsTheFolderChangedSinceTheComparisonComparesAgain() throws IOException {
        OutputFolderOnDisk folder = new OutputFolderOnDisk(output);
        DiagnosticLog log = new DiagnosticLog();
        OutputChanges late = new OutputTree(output, "com.example")
                .compare(List.of(java("A", "late")), log)
                .orElseThrow();
        folder.update(java("A", "early"), java("B", "b"));

        assertThat(late.apply(log)).isEqualTo(new WriteSummary(1, 0, 1));
        assertThat(folder.files()).containsExactly("com/example/A.java: late");
        assertThat(log.sorted()).isEmpty();
    }

    @Test
    void whoSeesFilesAppearDuringTheComparisonDoesNotTakeThemForAStrangers() throws IOException {
        OutputFolderOnDisk folder = new OutputFolderOnDisk(output);
        DiagnosticLog log = new DiagnosticLog();
        List<GeneratedFile> filesDuringWhoseReadingAnotherBuildWrites = new AbstractList<>() {
            private boolean written;

            @Override
            public GeneratedFile get(int index) {
                if (!written) {
                    written = true;
                    folder.update(java("A", "early"));
                }
                return java("A", "late");
            }

            @Override
            public int size() {
                return 1;
            }
        };

        Optional<OutputChanges> changes =
                new OutputTree(output, "com.example").compare(filesDuringWhoseReadingAnotherBuildWrites, log);

        assertThat(log.sorted()).isEmpty();
        assertThat(changes.orElseThrow().apply(log)).isEqualTo(new WriteSummary(1, 0, 0));
        assertThat(folder.files()).containsExactly("com/example/A.java: late");
    }

    @Test
    void buildsAtTheSameTimeLeaveTheFilesOfOneOfThem() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Callable<List<String>>> builds = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            int build = i;
            builds.add(() -> build(build));
        }
        List<Future<List<String>>> results = threads.invokeAll(builds);
        threads.shutdown();

        for (Future<List<String>> result : results) {
            assertThat(result.get()).isEmpty();
        }
        OutputFolderOnDisk folder = new OutputFolderOnDisk(output);
        String winner = folder.text("com/example/Common.java");
        assertThat(folder.files()).hasSize(21).allMatch(file -> file.endsWith(": " + winner));
        assertThat(folder.update()).isEqualTo(new WriteSummary(0, 0, 21));
    }

    private List<String> build(int number) {
        List<GeneratedFile> files = new ArrayList<>(List.of(java("Common", "build " + number)));
        for (int i = 0; i < 20; i++) {
            files.add(java("b" + number + "/File" + i, "build " + number));
        }
        OutputFolderOnDisk folder = new OutputFolderOnDisk(output);
        folder.update(files.toArray(GeneratedFile[]::new));
        return folder.reports();
    }
}
