package io.graphwright.generator.plan;

import io.graphwright.generator.emit.Graphs;
import io.graphwright.generator.source.Diagnostic;
import io.graphwright.generator.source.DiagnosticLog;
import java.util.List;

/** The Java that is planned for a graph, and what is said of it. */
record PlannedGraph(JavaPlan plan, List<Diagnostic> diagnostics) {

    static PlannedGraph of(Graphs graphs) {
        return of(graphs, List.of(), true);
    }

    /** With requests for those pages alone that the patterns match. */
    static PlannedGraph of(Graphs graphs, List<String> pages, boolean generateRequests) {
        DiagnosticLog log = new DiagnosticLog();
        JavaPlan plan =
                new JavaPlanner().plan(graphs.graph(), new JavaSettings("com.example", pages, generateRequests), log);
        return new PlannedGraph(plan, log.sorted());
    }

    /** The names of model classes and enums below the package of models, in name order. */
    List<String> models() {
        List<String> enums =
                plan.enums().stream().map(type -> type.name().toString()).toList();
        return java.util.stream.Stream.concat(
                        plan.classes().stream().map(type -> type.name().toString()), enums.stream())
                .map(name -> name.substring("com.example.models.".length()))
                .sorted()
                .toList();
    }

    List<String> requests() {
        return plan.requests().stream()
                .map(request -> request.name().simpleName())
                .toList();
    }

    ClassPlan model(String simpleName) {
        return plan.classes().stream()
                .filter(type -> type.name().simpleName().equals(simpleName))
                .findFirst()
                .orElseThrow(() -> new AssertionError(simpleName + " is not among " + models()));
    }

    /** Code and message of each diagnostic. */
    List<String> said() {
        return diagnostics.stream()
                .map(diagnostic -> diagnostic.code().id() + " " + diagnostic.message())
                .toList();
    }
}
