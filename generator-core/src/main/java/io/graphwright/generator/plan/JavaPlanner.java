package io.graphwright.generator.plan;

import io.graphwright.generator.edm.HttpMethod;
import io.graphwright.generator.edm.Operation;
import io.graphwright.generator.edm.QualifiedName;
import io.graphwright.generator.edm.TypeGraph;
import io.graphwright.generator.source.DiagnosticSink;
import io.graphwright.generator.source.PathPattern;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/** Decides the Java for a type graph. */
public final class JavaPlanner {

    /** Types and operations that can have no Java are reported and left out. */
    public JavaPlan plan(TypeGraph graph, JavaSettings settings, DiagnosticSink sink) {
        SortedMap<QualifiedName, JavaType.Declared> names = new NameTypes(settings, sink).name(graph);
        List<Operation> operations = operations(graph, settings);
        Selection selection = new Selection(graph, names, selected(graph, settings, operations));
        Hierarchy hierarchy = new Hierarchy(graph, names, sink);
        PlanMembers members = new PlanMembers(hierarchy, selection, settings, sink);
        List<ClassPlan> classes = new PlanClasses(selection, hierarchy, members, sink).plan();
        List<EnumPlan> enums = new PlanEnums(selection, sink).plan();
        List<RequestPlan> requests = new PlanRequests(settings, selection, members, sink).plan(operations);
        return new JavaPlan(new PlanPackages(settings).plan(classes, enums, requests), classes, enums, requests);
    }

    private static List<Operation> operations(TypeGraph graph, JavaSettings settings) {
        List<PathPattern> pages =
                settings.pages().stream().map(PathPattern::new).toList();
        return graph.operations().stream()
                .filter(operation -> settings.generateRequests()
                        && operation.method() == HttpMethod.GET
                        && isChosen(operation, pages))
                .toList();
    }

    private static boolean isChosen(Operation operation, List<PathPattern> pages) {
        return pages.isEmpty() || pages.stream().anyMatch(pattern -> pattern.matches(operation.page()));
    }

    private static SortedSet<QualifiedName> selected(
            TypeGraph graph, JavaSettings settings, List<Operation> operations) {
        boolean isWhole = settings.pages().isEmpty() || !settings.generateRequests();
        return isWhole ? new TreeSet<>(graph.types().keySet()) : new SelectTypes(graph).closure(operations);
    }
}
