package io.graphwright.generator.source;

import static io.graphwright.generator.source.DiagnosticCode.NO_PAGE_FOUND;
import static io.graphwright.generator.source.DiagnosticCode.SOURCE_MISSING;
import static io.graphwright.generator.source.DiagnosticCode.SOURCE_NOT_MARKDOWN;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The Markdown files below some folders, or named one by one.
 *
 * <p>Dot files and files without {@code .md} are no pages. No symbolic link below a source folder is followed: what it leads to is read at its own
 * place, or lies outside.
 */
public final class SourceTree {
    private final List<Path> sources;
    private final List<PathPattern> includes;
    private final List<PathPattern> excludes;

    /**
     * @param sources folders and files
     * @param includes Ant patterns on paths relative to a source folder; a file named as a source needs none
     * @param excludes likewise
     */
    public SourceTree(List<Path> sources, List<String> includes, List<String> excludes) {
        this.sources = List.copyOf(sources);
        this.includes = includes.stream().map(PathPattern::new).toList();
        this.excludes = excludes.stream().map(PathPattern::new).toList();
    }

    /** All files that can be read, by path; the others are reported, and so is that there is none. */
    public List<SourceFile> read(DiagnosticSink sink) {
        CommonFolder names = CommonFolder.of(sources);
        SortedMap<String, Path> found = new TreeMap<>();
        for (Path source : sources) {
            find(source, names, sink).forEach(file -> found.put(names.relative(file), file));
        }
        List<SourceFile> files = new ArrayList<>();
        FileReader reader = new FileReader(sink);
        new SourceLimit(SourceLimit.MOST_BYTES, sink)
                .within(found)
                .forEach((path, file) -> reader.read(file, path).ifPresent(files::add));
        if (files.isEmpty() && sources.stream().allMatch(Files::exists)) {
            String looked = sources.stream().map(CommonFolder::slashed).collect(Collectors.joining(", "));
            sink.report(NO_PAGE_FOUND.at(SourceSpan.at(looked, 1, 1), looked));
        }
        return files;
    }

    private List<Path> find(Path source, CommonFolder names, DiagnosticSink sink) {
        if (Files.isDirectory(source)) {
            return new FolderWalk(source, this::isWanted, names, sink).files();
        }
        if (Files.isRegularFile(source) && isMarkdown(source)) {
            return List.of(source);
        }
        String shown = CommonFolder.slashed(source);
        DiagnosticCode code = Files.exists(source) ? SOURCE_NOT_MARKDOWN : SOURCE_MISSING;
        sink.report(code.at(SourceSpan.at(shown, 1, 1), shown));
        return List.of();
    }

    /** Whether the patterns take a file, by its path relative to its source folder. */
    private boolean isWanted(Path relative) {
        String path = CommonFolder.slashed(relative);
        return isMarkdown(relative)
                && includes.stream().anyMatch(pattern -> pattern.matches(path))
                && excludes.stream().noneMatch(pattern -> pattern.matches(path));
    }

    private static boolean isMarkdown(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".md");
    }
}
