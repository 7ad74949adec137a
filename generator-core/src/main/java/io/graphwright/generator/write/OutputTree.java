package io.graphwright.generator.write;

import static io.graphwright.generator.source.DiagnosticCode.OUTPUT_BUSY;

import io.graphwright.generator.emit.GeneratedFile;
import io.graphwright.generator.source.Diagnostic;
import io.graphwright.generator.source.DiagnosticLog;
import io.graphwright.generator.source.DiagnosticSink;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The files of one package in an output folder, which it may share with other packages and with people.
 *
 * <p>{@link #compare} looks and changes nothing; {@link OutputChanges#apply} then makes the folder equal to what was generated. What it wrote is
 * remembered in {@code .graphwright/<package>.manifest}: nothing else is ever replaced or deleted.
 */
public final class OutputTree {
    /** A minute, at {@link OutputLock}'s pace. */
    private static final int TRIES = 3000;

    private final OutputFolder folder;
    private final FileReplacement disk;
    private final int tries;

    /**
     * @param directory need not exist
     * @throws IllegalArgumentException if {@code packageName} is not {@link #isPackageName one}
     */
    public OutputTree(Path directory, String packageName) {
        this(new OutputFolder(directory, packageName), new FileReplacement(), TRIES);
    }

    OutputTree(OutputFolder folder, FileReplacement disk, int tries) {
        this.folder = folder;
        this.disk = disk;
        this.tries = tries;
    }

    /** Whether {@code text} can be the name of a package of ours: identifiers with dots between them, no keyword among them. */
    public static boolean isPackageName(String text) {
        return OutputFolder.isPackageName(text);
    }

    /**
     * What would have to change for the folder to hold {@code files} and nothing else of ours.
     *
     * @return empty, with errors reported, if a stranger's file or a link is in the way or the folder cannot be read
     * @throws IllegalArgumentException if two files have one path
     */
    public Optional<OutputChanges> compare(List<GeneratedFile> files, DiagnosticSink sink) {
        DiagnosticLog log = new DiagnosticLog();
        Optional<OutputChanges> changes = tryToLook(files, log);
        // Half of what another build does looks like trouble; it is trouble if it is still there when we are alone.
        if (!log.sorted().isEmpty() && OutputLock.mayBeHeld(folder)) {
            try {
                return compareAlone(files, sink);
            } catch (IOException lockIsClosedToUs) {
                // A disk that cannot be written to: no other build is at work on it.
            }
        }
        log.sorted().forEach(sink::report);
        return changes;
    }

    /** @throws IOException if the lock cannot be opened */
    private Optional<OutputChanges> compareAlone(List<GeneratedFile> files, DiagnosticSink sink) throws IOException {
        Optional<OutputLock> taken = OutputLock.take(folder.lock(), tries);
        if (taken.isEmpty()) {
            sink.report(OUTPUT_BUSY.at(folder.span(folder.lock()), folder.directory()));
            return Optional.empty();
        }
        OutputLock lock = taken.get();
        try (lock) {
            return tryToLook(files, sink);
        }
    }

    private Optional<OutputChanges> tryToLook(List<GeneratedFile> files, DiagnosticSink sink) {
        try {
            return look(files, sink);
        } catch (IOException e) {
            sink.report(OutputTrouble.of(e, folder.directory()));
            return Optional.empty();
        }
    }

    Optional<OutputChanges> look(List<GeneratedFile> files, DiagnosticSink sink) throws IOException {
        Optional<Diagnostic> obstacle = folder.obstacle(folder.manifest()).or(folder::lockObstacle);
        if (obstacle.isPresent()) {
            sink.report(obstacle.get());
            return Optional.empty();
        }
        ManifestFile manifest = ManifestFile.read(folder, sink);
        return new TreeComparison(folder, manifest.manifest(), ManifestFile.listedByOthers(folder), sink)
                .compare(files)
                .map(difference -> new OutputChanges(this, files, difference, manifest.hash()));
    }

    OutputFolder folder() {
        return folder;
    }

    FileReplacement disk() {
        return disk;
    }

    int tries() {
        return tries;
    }
}
