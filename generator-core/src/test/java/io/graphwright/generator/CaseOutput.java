package io.graphwright.generator;

import io.graphwright.generator.emit.GeneratedFile;
import io.graphwright.generator.export.GraphTextWriter;
import io.graphwright.generator.fact.Fact;
import io.graphwright.generator.source.DiagnosticLog;
import io.graphwright.generator.source.SourceFile;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the stages make of the pages of a case, as texts by the paths of their artefacts. */
final class CaseOutput {
    static final String FACTS = "facts.txt";
    static final String GRAPH = "graph.txt";
    static final String DIAGNOSTICS = "diagnostics.txt";

    /** How the codes of the stages begin that a case goes through. */
    static final List<String> STAGES = List.of("GW1", "GW2", "GW3");
    /** What stands before the path of a Java file below the package's folder: {@code java/models/Lamp.java}. */
    static final String JAVA = "java/";

    private static final String PACKAGE = "com.example.graph";
    private static final String FOLDER = "com/example/graph/";

    private CaseOutput() {}

    static SortedMap<String, String> of(List<SourceFile> sources) {
        GenerationResult result = Graphwright.generate(new GenerationRequest(sources, PACKAGE, List.of(), true));
        DiagnosticLog unheard = new DiagnosticLog();
        SortedMap<String, String> artefacts = new TreeMap<>();
        artefacts.put(FACTS, Fact.print(Graphwright.facts(sources, unheard)));
        artefacts.put(GRAPH, new GraphTextWriter().write(result.graph()));
        artefacts.put(
                DIAGNOSTICS,
                result.diagnostics().stream()
                        .map(diagnostic -> diagnostic + "\n")
                        .collect(Collectors.joining()));
        for (GeneratedFile file : result.files()) {
            artefacts.put(JAVA + file.path().substring(FOLDER.length()), file.text());
        }
        return artefacts;
    }
}
