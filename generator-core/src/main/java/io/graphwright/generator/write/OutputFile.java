package io.graphwright.generator.write;

import static io.graphwright.generator.source.DiagnosticCode.OUTPUT_IN_THE_WAY;

import io.graphwright.generator.source.DiagnosticSink;
import io.graphwright.generator.source.SourceSpan;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * One file that the configuration names, outside the output tree: the type graph as CSDL, the diagnostics.
 *
 * <p>No manifest knows it, so it is taken for ours if it is empty or carries a mark that ours carry; a wrong name in a configuration must not cost
 * anybody a file.
 */
public final class OutputFile {
    private static final int HEAD = 1024;

    private final Path path;
    private final String mark;

    /**
     * @param path need not exist, nor its folder
     * @param mark a text that stands among the first 1,024 bytes of every such file that we write
     */
    public OutputFile(Path path, String mark) {
        this.path = path.toAbsolutePath().normalize();
        this.mark = mark;
    }

    /** Whether the file may be written; an error is reported if a folder or a stranger's file is in the way. */
    public boolean isFree(DiagnosticSink sink) {
        try {
            if (!Files.exists(path) || isDevice() || !Files.isDirectory(path) && isOurs()) {
                return true;
            }
            sink.report(OUTPUT_IN_THE_WAY.at(SourceSpan.at(shown(), 1, 1), path));
        } catch (IOException e) {
            sink.report(OutputTrouble.of(e, path));
        }
        return false;
    }

    /** Writes {@code text} as UTF-8, atomically, and not at all if the file is equal already; a failure is reported as an error. */
    public void write(String text, DiagnosticSink sink) {
        if (!isFree(sink)) {
            return;
        }
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        try {
            if (isDevice()) {
                Files.write(path, content);
            } else if (!Files.exists(path) || !Arrays.equals(Files.readAllBytes(path), content)) {
                replace(content);
            }
        } catch (IOException e) {
            sink.report(OutputTrouble.of(e, path));
        }
    }

    private void replace(byte[] content) throws IOException {
        Files.createDirectories(path.getParent());
        // Through a link: what the configuration names is the link, what it means is the file.
        Path target = Files.exists(path) ? path.toRealPath() : path;
        Path temporary = OutputFolder.temporary(target, "graphwright");
        Files.deleteIfExists(temporary);
        new FileReplacement().replace(target, temporary, content);
    }

    /** {@code /dev/stderr} and the like, which can be written to but not replaced. */
    private boolean isDevice() {
        return Files.exists(path) && !Files.isRegularFile(path) && !Files.isDirectory(path);
    }

    private boolean isOurs() throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] head = in.readNBytes(HEAD);
            return head.length == 0 || new String(head, StandardCharsets.UTF_8).contains(mark);
        }
    }

    private String shown() {
        return path.toString().replace('\\', '/');
    }
}
