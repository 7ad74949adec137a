package io.graphwright.maven;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The parameters of {@code graphwright:generate}, with their defaults settled.
 *
 * @param sources folders and Markdown files, absolute
 * @param includes Ant patterns on paths relative to a source folder
 * @param pages Ant patterns of API pages to make requests for; empty for all
 */
record GenerateRequest(
        List<Path> sources,
        List<String> includes,
        List<String> excludes,
        String packageName,
        Path outputDirectory,
        FailOn failOn,
        List<String> pages,
        boolean generateRequests,
        Optional<Path> exportCsdl,
        Optional<Path> diagnosticsFile) {
    GenerateRequest {
        sources = List.copyOf(sources);
        includes = List.copyOf(includes);
        excludes = List.copyOf(excludes);
        pages = List.copyOf(pages);
    }
}
