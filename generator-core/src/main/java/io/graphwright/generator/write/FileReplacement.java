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
     * @param temporary in the folder of {@code target}; must not exist
     * @throws IOException with {@code target} as it was and without {@code temporary}
     */
    void replace(Path target, Path temporary, byte[] content) throws IOException {
        try {
            // Not createTempFile: its files are closed to the group and to the world, and ours follow the umask.
            Files.write(temporary, content, CREATE_NEW, WRITE);
            move(temporary, target);
        } catch (FileAlreadyExistsException strangersFile) {
            throw strangersFile;
        } catch (IOException e) {
            Files.deleteIfExists(temporary);
            throw e;
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            // Whether an atomic move alone may replace a file is up to the file system.
            Files.move(from, to, ATOMIC_MOVE, REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException someNetworkDisk) {
            Files.move(from, to, REPLACE_EXISTING);
        }
    }
}
