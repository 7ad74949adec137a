package io.graphwright.generator;

import static io.graphwright.generator.source.DiagnosticCode.PAGES_MATCH_NOTHING;

import io.graphwright.generator.edm.TypeGraph;
import io.graphwright.generator.page.PageParser;
import io.graphwright.generator.source.DiagnosticLog;
import io.graphwright.generator.source.DiagnosticSink;
import io.graphwright.generator.source.PathPattern;
import io.graphwright.generator.source.SourceFile;
import io.graphwright.generator.source.SourceSpan;
import java.util.List;
import java.util.TreeMap;

/** The generator: from page texts to Java texts. */
public final class Graphwright {
    private Graphwright() {}

    /** Runs the stages, in their order. Touches no disk; the same request gives the same result, whatever the threads do. */
    public static GenerationResult generate(GenerationRequest request) {
        DiagnosticLog log = new DiagnosticLog();
        checkPatterns(request, log);
        PageParser pages = new PageParser();
        request.sources().parallelStream().forEach(file -> pages.parse(file, log));
        TypeGraph graph = new TypeGraph(new TreeMap<>(), List.of());
        return new GenerationResult(graph, List.of(), 0, 0, log.sorted());
    }

    private static void checkPatterns(GenerationRequest request, DiagnosticSink sink) {
        List<String> paths =
                request.sources().stream().map(SourceFile::path).sorted().toList();
        for (String pattern : request.pages()) {
            if (!paths.isEmpty() && paths.stream().noneMatch(new PathPattern(pattern)::matches)) {
                sink.report(PAGES_MATCH_NOTHING.at(SourceSpan.at("pages", 1, 1), pattern, paths.get(0)));
            }
        }
    }
}
