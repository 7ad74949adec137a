package io.graphwright.generator;

import io.graphwright.generator.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A case: pages below {@code input}, and what is made of them below {@code expected}. */
record CaseFolder(Path path) {
    static final Path ALL = Path.of("src", "test", "cases");

    static List<CaseFolder> all() {
        try (Stream<Path> folders = Files.list(ALL)) {
            return folders.filter(Files::isDirectory)
                    .sorted()
                    .map(CaseFolder::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String name() {
        return path.getFileName().toString();
    }

    List<SourceFile> pages() {
        List<SourceFile> pages = new ArrayList<>();
        files(path.resolve("input")).forEach((name, text) -> pages.add(new SourceFile(name, text)));
        return pages;
    }

    /** The expected artefacts by their paths below {@code expected}: {@code facts.txt}, {@code java/models/Call.java}. */
    SortedMap<String, String> expected() {
        return files(path.resolve("expected"));
    }

    void write(String artefact, String text) {
        Path file = path.resolve("expected").resolve(artefact);
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void delete(String artefact) {
        try {
            Files.delete(path.resolve("expected").resolve(artefact));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SortedMap<String, String> files(Path folder) {
        SortedMap<String, String> texts = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            return texts;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(
                        folder.relativize(file).toString().replace('\\', '/'),
                        Files.readString(file).replace("\r\n", "\n"));
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
