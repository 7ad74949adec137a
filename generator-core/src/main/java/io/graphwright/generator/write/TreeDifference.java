package io.graphwright.generator.write;

import io.graphwright.generator.emit.GeneratedFile;
import java.util.List;

/**
 * How an output folder differs from what was generated.
 *
 * @param toDelete relative paths of what is ours, unedited and stale
 * @param unchanged how many files are equal already
 * @param before what the manifest says now
 * @param after what it has to say when all is done
 */
record TreeDifference(
        List<GeneratedFile> toWrite, List<String> toDelete, int unchanged, Manifest before, Manifest after) {
    TreeDifference {
        toWrite = List.copyOf(toWrite);
        toDelete = List.copyOf(toDelete);
    }

    boolean touchesFiles() {
        return !toWrite.isEmpty() || !toDelete.isEmpty();
    }
}
