package io.graphwright.generator.write;

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

    private static final int LOOKS = 10;

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
        try {
            return look(files, sink);
        } catch (IOException e) {
            sink.report(OutputTrouble.of(e, folder.directory()));
            return Optional.empty();
        }
    }

    Optional<OutputChanges> look(List<GeneratedFile> files, DiagnosticSink sink) throws IOException {
        Optional<Diagnostic> obstacle = folder.obstacle(folder.manifest());
        if (obstacle.isPresent()) {
            sink.report(obstacle.get());
            return Optional.empty();
        }
        return lookUntilStill(files, sink);
    }

    /** Looks again if another build wrote its manifest meanwhile: its files would look like a stranger's. */
    private Optional<OutputChanges> lookUntilStill(List<GeneratedFile> files, DiagnosticSink sink) throws IOException {
        for (int looks = 1; ; looks++) {
            DiagnosticLog log = new DiagnosticLog();
            ManifestFile manifest = ManifestFile.read(folder, log);
            Optional<OutputChanges> changes = new TreeComparison(
                            folder, manifest.manifest(), ManifestFile.listedByOthers(folder), log)
                    .compare(files)
                    .map(difference -> new OutputChanges(this, files, difference, manifest.hash()));
            boolean isStill = ManifestFile.read(folder, any -> {}).hash().equals(manifest.hash());
            if (isStill || looks == LOOKS) {
                log.sorted().forEach(sink::report);
                return changes;
            }
        }
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
