package io.graphwright.generator.write;

import io.graphwright.generator.emit.GeneratedFile;
import io.graphwright.generator.source.Diagnostic;
import io.graphwright.generator.source.DiagnosticLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An output folder in a test: writes to it as a run does, and shows it as text. */
final class OutputFolderOnDisk {
    static final String PACKAGE = "com.example";
    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2001-02-03T04:05:06Z"));

    private final Path directory;
    private DiagnosticLog log = new DiagnosticLog();

    OutputFolderOnDisk(Path directory) {
        this.directory = directory;
    }

    static GeneratedFile java(String name, String text) {
        return new GeneratedFile("com/example/" + name + ".java", text);
    }

    /** A whole run: compares, and writes if nothing is in the way. */
    WriteSummary update(GeneratedFile... files) {
        return update(PACKAGE, files);
    }

    WriteSummary update(String packageName, GeneratedFile... files) {
        return update(new OutputTree(directory, packageName), files);
    }

    WriteSummary updateWith(FileReplacement disk, GeneratedFile... files) {
        return update(new OutputTree(new OutputFolder(directory, PACKAGE), disk, 1), files);
    }

    /** On a disk where paths really lie elsewhere. */
    WriteSummary updateWhere(OutputFolder.RealPath real, GeneratedFile... files) {
        return update(new OutputTree(new OutputFolder(directory, PACKAGE, real), new FileReplacement(), 1), files);
    }

    private WriteSummary update(OutputTree tree, GeneratedFile... files) {
        log = new DiagnosticLog();
        Optional<OutputChanges> changes = tree.compare(List.of(files), log);
        return changes.map(found -> found.apply(log)).orElse(WriteSummary.NOTHING);
    }

    /** What the last run had to say, each as {@code path:line:column: code}. */
    List<String> reports() {
        return log.sorted().stream().map(d -> d.span() + ": " + d.code().id()).toList();
    }

    List<Diagnostic> diagnostics() {
        return log.sorted();
    }

    Path path(String relative) {
        return directory.resolve(relative);
    }

    Path manifest() {
        return directory.resolve(".graphwright/com.example.manifest");
    }

    void put(String relative, String text) throws IOException {
        Files.createDirectories(path(relative).getParent());
        Files.writeString(path(relative), text);
    }

    String text(String relative) throws IOException {
        return Files.readString(path(relative));
    }

    /** Every file but those in {@code .graphwright}, as {@code path: text}, in path order. */
    List<String> files() throws IOException {
        return all().stream()
                .filter(path -> !path.startsWith(".graphwright"))
                .map(path -> path + ": " + read(path))
                .toList();
    }

    /** Every file and folder, in path order. */
    List<String> all() throws IOException {
        try (Stream<Path> paths = Files.walk(directory)) {
            return paths.filter(path -> !Files.isDirectory(path))
                    .map(path -> directory.relativize(path).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    /** Sets the time of every file back, so that a later write shows. */
    void age() throws IOException {
        for (String path : all()) {
            Files.setLastModifiedTime(path(path), LONG_AGO);
        }
    }

    /** The files written since {@link #age}. */
    List<String> touched() throws IOException {
        return all().stream().filter(path -> !time(path).equals(LONG_AGO)).toList();
    }

    private FileTime time(String relative) {
        try {
            return Files.getLastModifiedTime(path(relative));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private String read(String relative) {
        try {
            return text(relative);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
