package io.graphwright.generator.write;

import static io.graphwright.generator.source.DiagnosticCode.OUTPUT_BUSY;

import io.graphwright.generator.emit.GeneratedFile;
import io.graphwright.generator.source.Diagnostic;
import io.graphwright.generator.source.DiagnosticSink;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What {@link OutputTree#compare} found to be done. */
public final class OutputChanges {
    private final OutputTree tree;
    private final List<GeneratedFile> files;
    private final TreeDifference difference;
    private final String manifestHash;

    OutputChanges(OutputTree tree, List<GeneratedFile> files, TreeDifference difference, String manifestHash) {
        this.tree = tree;
        this.files = List.copyOf(files);
        this.difference = difference;
        this.manifestHash = manifestHash;
    }

    /**
     * Does it. Where nothing is to be done, nothing is touched, not even the manifest.
     *
     * <p>An error is reported if the disk is full, closed to us, or held by another build; the next run then goes on from there.
     */
    public WriteSummary apply(DiagnosticSink sink) {
        if (isEmpty()) {
            return new WriteSummary(0, difference.unchanged(), 0);
        }
        Path lockFile = tree.folder().lock();
        try {
            Files.createDirectories(lockFile.getParent());
            Optional<Diagnostic> obstacle = tree.folder().obstacle(lockFile);
            if (obstacle.isPresent()) {
                sink.report(obstacle.get());
                return WriteSummary.NOTHING;
            }
            Optional<OutputLock> taken = OutputLock.take(lockFile, tree.tries());
            if (taken.isEmpty()) {
                sink.report(OUTPUT_BUSY.at(
                        tree.folder().span(lockFile), tree.folder().directory()));
                return WriteSummary.NOTHING;
            }
            OutputLock lock = taken.get();
            try (lock) {
                return applyLocked(sink);
            }
        } catch (IOException e) {
            sink.report(OutputTrouble.of(e, tree.folder().directory()));
            return WriteSummary.NOTHING;
        }
    }

    /** Whoever wrote to the folder since we looked has changed the manifest: then we look again. */
    private WriteSummary applyLocked(DiagnosticSink sink) throws IOException {
        if (ManifestFile.read(tree.folder(), any -> {}).hash().equals(manifestHash)) {
            return write(sink);
        }
        Optional<OutputChanges> fresh = tree.look(files, sink);
        return fresh.isPresent() ? fresh.get().write(sink) : WriteSummary.NOTHING;
    }

    private WriteSummary write(DiagnosticSink sink) {
        TreeWriter writer = new TreeWriter(tree.folder(), tree.disk());
        try {
            if (!isEmpty()) {
                writer.carryOut(difference);
            }
        } catch (IOException e) {
            sink.report(OutputTrouble.of(e, tree.folder().directory()));
        }
        return writer.summary(difference.unchanged());
    }

    /** A manifest that says the right thing in a wrong way, with a broken line say, is written anew. */
    private boolean isEmpty() {
        Manifest after = difference.after();
        boolean nothingOfOurs = manifestHash.isEmpty() && after.files().isEmpty();
        String hash = ContentHash.of(after.toBytes(tree.folder().packageName()));
        return !difference.touchesFiles() && (nothingOfOurs || hash.equals(manifestHash));
    }
}
