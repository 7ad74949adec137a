package io.graphwright.generator;

import io.graphwright.generator.source.SourceFile;
import java.util.List;

/**
 * What to generate from.
 *
 * @param sources all files, in any order
 * @param packageName the root package of the generated Java
 * @param pages Ant patterns of API pages to make requests for, on source paths; empty for all
 * @param generateRequests whether to make requests; without them every type is generated
 */
public record GenerationRequest(
        List<SourceFile> sources, String packageName, List<String> pages, boolean generateRequests) {
    public GenerationRequest {
        sources = List.copyOf(sources);
        pages = List.copyOf(pages);
    }
}
