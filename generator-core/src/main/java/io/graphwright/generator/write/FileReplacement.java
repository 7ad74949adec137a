package io.graphwright.generator.write;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Gives a file a new content so that nobody ever sees half of it. Tests put one in its place that fails. */
class FileReplacement {

    /**
     * Both steps at once.
     *
     * @param temporary in the folder of {@code target}; must not exist
     * @throws IOException with {@code target} as it was and without {@code temporary}
     */
    final void replace(Path target, Path temporary, byte[] content) throws IOException {
        prepare(temporary, content);
        try {
            put(temporary, target);
        } catch (IOException e) {
            Files.deleteIfExists(temporary);
            throw e;
        }
    }

    /**
     * The step that a full disk stops: the content stands in a file of its own.
     *
     * @throws IOException without {@code temporary}, unless it was there before
     */
    void prepare(Path temporary, byte[] content) throws IOException {
        try {
            // Not createTempFile: its files are closed to the group and to the world, and ours follow the umask.
            Files.write(temporary, content, CREATE_NEW, WRITE);
        } catch (FileAlreadyExistsException strangersFile) {
            throw strangersFile;
        } catch (IOException e) {
            Files.deleteIfExists(temporary);
            throw e;
        }
    }

    /** The step that shows: the prepared file takes its place. */
    void put(Path temporary, Path target) throws IOException {
        try {
            // Whether an atomic move alone may replace a file is up to the file system.
            Files.move(temporary, target, ATOMIC_MOVE, REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException someNetworkDisk) {
            Files.move(temporary, target, REPLACE_EXISTING);
        }
    }
}
