package io.graphwright.generator.reference;

import io.graphwright.generator.GenerationRequest;
import io.graphwright.generator.GenerationResult;
import io.graphwright.generator.Graphwright;
import io.graphwright.generator.edm.HttpMethod;
import io.graphwright.generator.edm.Operation;
import io.graphwright.generator.emit.Compiled;
import io.graphwright.generator.fact.Fact;
import io.graphwright.generator.fact.FactExtractor;
import io.graphwright.generator.page.Page;
import io.graphwright.generator.page.PageParser;
import io.graphwright.generator.source.DiagnosticLog;
import io.graphwright.generator.source.DiagnosticSink;
import io.graphwright.generator.source.SourceFile;
import io.graphwright.generator.source.SourceTree;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * All pages of one published reference, what is generated from them, and that compiled: made once for all checks.
 *
 * <p>The reference is the project's own, {@code specs/}, unless {@value #PROPERTY} names the folder of another.
 */
final class Reference {
    static final String PROPERTY = "graphwright.corpus";
    static final String PACKAGE = "org.example.reference";

    private final List<SourceFile> sources;
    private final SortedMap<String, Page> pages;
    private final List<Fact> facts;
    private final GenerationResult result;
    private Optional<Compiled> compiled = Optional.empty();

    private Reference(List<SourceFile> sources) {
        this.sources = sources;
        this.result = generate(sources, List.of());
        PageParser parser = new PageParser();
        DiagnosticSink unheard = new DiagnosticLog();
        SortedMap<String, Page> parsed = new TreeMap<>();
        sources.forEach(source -> parsed.put(source.path(), parser.parse(source, unheard)));
        this.pages = Collections.unmodifiableSortedMap(parsed);
        FactExtractor extractor = new FactExtractor();
        this.facts = extractor.join(
                parsed.values().stream()
                        .map(page -> extractor.extract(page, unheard))
                        .toList(),
                unheard);
    }

    static Path folder() {
        return Path.of(System.getProperty(PROPERTY, Path.of("..", "specs").toString()));
    }

    static Reference load(Path folder) {
        return new Reference(read(folder));
    }

    static List<SourceFile> read(Path folder) {
        return new SourceTree(List.of(folder), List.of("**/*.md"), List.of()).read(new DiagnosticLog());
    }

    /** @param pages patterns of the pages to make requests for; empty for all */
    static GenerationResult generate(List<SourceFile> sources, List<String> pages) {
        return Graphwright.generate(new GenerationRequest(sources, PACKAGE, pages, true));
    }

    List<SourceFile> sources() {
        return sources;
    }

    /** By path. */
    SortedMap<String, Page> pages() {
        return pages;
    }

    <F extends Fact> Stream<F> facts(Class<F> kind) {
        return facts.stream().filter(kind::isInstance).map(kind::cast);
    }

    GenerationResult result() {
        return result;
    }

    /** @param method in upper case */
    Optional<Operation> operation(String page, String method) {
        return result.graph().operations().stream()
                .filter(operation -> operation.page().equals(page)
                        && operation.method().name().equals(method))
                .findFirst();
    }

    /** The GET operations by page; there is one for a page. */
    SortedMap<String, Operation> getOperations() {
        SortedMap<String, Operation> operations = new TreeMap<>();
        result.graph().operations().stream()
                .filter(operation -> operation.method() == HttpMethod.GET)
                .forEach(operation -> operations.put(operation.page(), operation));
        return operations;
    }

    synchronized Compiled compiled() {
        if (compiled.isEmpty()) {
            compiled = Optional.of(Compiled.withProblems(result.files()));
        }
        return compiled.get();
    }
}
