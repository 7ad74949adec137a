package io.graphwright.generator.source;

import java.util.List;

/**
 * One Markdown file, decoded.
 *
 * @param path relative to the nearest common folder of all sources, with {@code /}: {@code api/call-get.md}
 * @param text the content with LF line ends and without a byte order mark
 */
public record SourceFile(String path, String text) {

    /** The file's name without folder and extension: {@code call-get} for {@code api/call-get.md}. */
    public String stem() {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** The text in lines, without their ends; line 1 is at index 0. */
    public List<String> lines() {
        return text.lines().toList();
    }

    /** The place of the whole file, for what concerns no single line of it. */
    public SourceSpan start() {
        return SourceSpan.at(path, 1, 1);
    }
}
