package io.graphwright.generator.write;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Keeps two builds from writing one package to one folder at the same time, be they processes or threads. The system frees it when a build is
 * killed. The empty file stays: to delete it would let a third build lock a file that a second one still waits for.
 */
final class OutputLock implements AutoCloseable {
    private static final int PAUSE_MILLIS = 20;

    private final FileChannel channel;

    private OutputLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Whether another build has ever written here; who writes makes the lock first. */
    static boolean mayBeHeld(OutputFolder folder) {
        return Files.isRegularFile(folder.lock(), NOFOLLOW_LINKS)
                && !Files.isSymbolicLink(folder.lock().getParent());
    }

    /**
     * @param tries how often to ask, 20 ms apart
     * @return empty if another build still held it at the last try
     */
    static Optional<OutputLock> take(Path file, int tries) throws IOException {
        FileChannel channel = FileChannel.open(file, CREATE, WRITE, NOFOLLOW_LINKS);
        try {
            for (int i = 0; i < tries; i++) {
                if (isLocked(channel)) {
                    return Optional.of(new OutputLock(channel));
                }
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        channel.close();
        return Optional.empty();
    }

    private static boolean isLocked(FileChannel channel) {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException anotherThread) {
            return false;
        } catch (IOException noLocksOnThisDisk) {
            // Some network disks know no locks. Each file is replaced atomically all the same.
            return true;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
