package io.graphwright.generator;

import static io.graphwright.generator.source.DiagnosticCode.PAGES_MATCH_NOTHING;
import static io.graphwright.generator.source.DiagnosticCode.PAGE_DEFEATED_US;

import io.graphwright.generator.edm.TypeGraph;
import io.graphwright.generator.emit.GeneratedFile;
import io.graphwright.generator.emit.JavaEmitter;
import io.graphwright.generator.fact.Fact;
import io.graphwright.generator.fact.FactExtractor;
import io.graphwright.generator.fact.PageFacts;
import io.graphwright.generator.infer.TypeInference;
import io.graphwright.generator.page.PageParser;
import io.graphwright.generator.plan.JavaPlan;
import io.graphwright.generator.plan.JavaPlanner;
import io.graphwright.generator.plan.JavaSettings;
import io.graphwright.generator.source.DiagnosticLog;
import io.graphwright.generator.source.DiagnosticSink;
import io.graphwright.generator.source.PathPattern;
import io.graphwright.generator.source.SourceFile;
import io.graphwright.generator.source.SourceSpan;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The generator: from page texts to Java texts. */
public final class Graphwright {
    /** Several times what the largest published reference says; with it inference stays well within a heap of 512 MB. */
    private static final int MOST_FACTS = 300_000;

    private Graphwright() {}

    /** Runs the stages, in their order. Touches no disk; the same request gives the same result, whatever the threads do. */
    public static GenerationResult generate(GenerationRequest request) {
        DiagnosticLog log = new DiagnosticLog();
        checkPatterns(request, log);
        List<Fact> facts = new FactLimit(MOST_FACTS, log).within(facts(request.sources(), log));
        GenerationResult result = new SoundPages(kept -> generate(kept, request), log).generate(facts);
        result.diagnostics().forEach(log::report);
        return new GenerationResult(result.graph(), result.files(), result.types(), result.requests(), log.sorted());
    }

    /** The stages that see all pages at once. */
    private static GenerationResult generate(List<Fact> facts, GenerationRequest request) {
        DiagnosticLog log = new DiagnosticLog();
        TypeGraph graph = new TypeInference().infer(facts, log);
        JavaSettings java = new JavaSettings(request.packageName(), request.pages(), request.generateRequests());
        JavaPlan plan = new JavaPlanner().plan(graph, java, log);
        List<GeneratedFile> files = new JavaEmitter().emit(plan);
        int types = plan.classes().size() + plan.enums().size();
        return new GenerationResult(graph, files, types, plan.requests().size(), log.sorted());
    }

    /** No page is kept once its facts are taken: all pages at once are many times as large as what they say. */
    static List<Fact> facts(List<SourceFile> sources, DiagnosticSink sink) {
        PageParser parser = new PageParser();
        FactExtractor extractor = new FactExtractor();
        List<PageFacts> pages = sources.parallelStream()
                .flatMap(file -> alone(file, sink, () -> extractor.extract(parser.parse(file, sink), sink)).stream())
                .toList();
        return extractor.join(pages, sink);
    }

    /** A defect of ours that one page uncovers costs that page, not the run. */
    private static <T> Optional<T> alone(SourceFile file, DiagnosticSink sink, Supplier<T> work) {
        try {
            return Optional.of(work.get());
        } catch (RuntimeException | StackOverflowError e) {
            sink.report(PAGE_DEFEATED_US.at(file.start(), e));
            return Optional.empty();
        }
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
