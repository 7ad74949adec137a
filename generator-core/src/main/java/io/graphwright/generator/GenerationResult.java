package io.graphwright.generator;

import io.graphwright.generator.edm.TypeGraph;
import io.graphwright.generator.emit.GeneratedFile;
import io.graphwright.generator.source.Diagnostic;
import java.util.List;

/**
 * What was generated, and what there is to say about the pages.
 *
 * @param files in path order
 * @param types how many classes of models and enums stand among the files, nested ones not counted
 * @param requests how many request classes stand among them
 * @param diagnostics in print order
 */
public record GenerationResult(
        TypeGraph graph, List<GeneratedFile> files, int types, int requests, List<Diagnostic> diagnostics) {
    public GenerationResult {
        files = List.copyOf(files);
        diagnostics = List.copyOf(diagnostics);
    }
}
