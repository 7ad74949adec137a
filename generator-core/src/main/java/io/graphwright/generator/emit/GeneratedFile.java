package io.graphwright.generator.emit;

/**
 * A file to write.
 *
 * @param path relative to the output folder, with {@code /}: {@code com/example/models/Call.java}
 * @param text pure ASCII with LF line ends
 */
public record GeneratedFile(String path, String text) implements Comparable<GeneratedFile> {
    @Override
    public int compareTo(GeneratedFile other) {
        return path.compareTo(other.path);
    }
}
