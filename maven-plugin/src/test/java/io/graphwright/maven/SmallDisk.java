package io.graphwright.maven;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A disk in memory that can be full or closed to writing; whoever may mount nothing skips the tests that need one. */
final class SmallDisk {
    private final Path folder;

    private SmallDisk(Path folder) {
        this.folder = folder;
    }

    /** Mounts one of a megabyte in a folder. */
    static SmallDisk in(Path folder) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        if (run("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", folder.toString()) != 0) {
            abort("needs a system with tmpfs and the right to mount it");
        }
        return new SmallDisk(folder);
    }

    /** Writes to it until only so many bytes are left. */
    void fillUpTo(int bytesLeft) throws IOException {
        byte[] block = new byte[4096];
        long free = Files.getFileStore(folder).getUsableSpace();
        try (OutputStream filler = Files.newOutputStream(filler())) {
            for (long written = 0; written + block.length <= free - bytesLeft; written += block.length) {
                filler.write(block);
            }
        }
    }

    void makeRoom() throws IOException {
        Files.delete(filler());
    }

    void closeToWriting() throws IOException, InterruptedException {
        require(run("mount", "-o", "remount,ro", folder.toString()));
    }

    void openToWriting() throws IOException, InterruptedException {
        require(run("mount", "-o", "remount,rw", folder.toString()));
    }

    void unmount() throws IOException, InterruptedException {
        require(run("umount", folder.toString()));
    }

    private Path filler() {
        return folder.resolve("filler");
    }

    private static void require(int code) {
        if (code != 0) {
            throw new AssertionError("the disk cannot be changed: " + code);
        }
    }

    private static int run(String... command) throws IOException, InterruptedException {
        try {
            return new ProcessBuilder(List.of(command))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException noSuchProgram) {
            return -1;
        }
    }
}
