package io.graphwright.generator;

import io.graphwright.generator.fact.Fact;
import io.graphwright.generator.fact.FactExtractor;
import io.graphwright.generator.page.Page;
import io.graphwright.generator.page.PageParser;
import io.graphwright.generator.source.DiagnosticLog;
import io.graphwright.generator.source.SourceFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the stages make of the pages of a case, as texts by the paths of their artefacts. */
final class CaseOutput {
    static final String FACTS = "facts.txt";
    static final String DIAGNOSTICS = "diagnostics.txt";

    /** How the codes of the stages begin that a case goes through. */
    static final List<String> STAGES = List.of("GW1", "GW2");

    private CaseOutput() {}

    static SortedMap<String, String> of(List<SourceFile> sources) {
        DiagnosticLog log = new DiagnosticLog();
        PageParser parser = new PageParser();
        List<Page> pages =
                sources.stream().map(source -> parser.parse(source, log)).toList();
        Map<String, Page> byPath = pages.stream().collect(Collectors.toMap(Page::path, Function.identity()));
        FactExtractor extractor = new FactExtractor(path -> Optional.ofNullable(byPath.get(path)));
        List<Fact> facts = pages.stream()
                .flatMap(page -> extractor.extract(page, log).stream())
                .toList();
        SortedMap<String, String> artefacts = new TreeMap<>();
        artefacts.put(FACTS, Fact.print(facts));
        artefacts.put(
                DIAGNOSTICS,
                log.sorted().stream().map(diagnostic -> diagnostic + "\n").collect(Collectors.joining()));
        return artefacts;
    }
}
