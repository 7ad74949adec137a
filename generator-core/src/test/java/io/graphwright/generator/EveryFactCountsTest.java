package io.graphwright.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.graphwright.generator.edm.EnumType;
import io.graphwright.generator.edm.Evidence;
import io.graphwright.generator.edm.SchemaType;
import io.graphwright.generator.edm.StructuredType;
import io.graphwright.generator.edm.TypeGraph;
import io.graphwright.generator.export.GraphTextWriter;
import io.graphwright.generator.fact.Fact;
import io.graphwright.generator.fact.ObjectShown;
import io.graphwright.generator.fact.ObservedValue;
import io.graphwright.generator.fact.OperationDocumented;
import io.graphwright.generator.fact.PropertyObserved;
import io.graphwright.generator.fact.TypeDeclared;
import io.graphwright.generator.infer.TypeInference;
import io.graphwright.generator.source.Diagnostic;
import io.graphwright.generator.source.DiagnosticLog;
import io.graphwright.generator.source.SourceFile;
import io.graphwright.generator.source.SourceSpan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What holds of inference whatever the pages say. */
class EveryFactCountsTest {

    @TestFactory
    Stream<DynamicTest> orderOfFactsDoesNotMatter() {
        return CaseFolder.all().stream()
                .map(folder -> dynamicTest(folder.name(), () -> {
                    List<Fact> facts = new ArrayList<>(facts(folder.pages()));
                    String inOrder = infer(facts);
                    for (int seed = 0; seed < 5; seed++) {
                        Collections.shuffle(facts, new Random(seed));
                        assertThat(infer(facts)).isEqualTo(inOrder);
                    }
                }));
    }

    private static String infer(List<Fact> facts) {
        DiagnosticLog log = new DiagnosticLog();
        return new GraphTextWriter().write(new TypeInference().infer(facts, log)) + log.sorted();
    }

    private static List<Fact> facts(List<SourceFile> pages) {
        DiagnosticLog unheard = new DiagnosticLog();
        return Graphwright.facts(pages, unheard);
    }

    @TestFactory
    Stream<DynamicTest> everyFactIsInSomeEvidenceOrInADiagnostic() {
        return CaseFolder.all().stream()
                .map(folder -> dynamicTest(folder.name(), () -> {
                    DiagnosticLog log = new DiagnosticLog();
                    List<Fact> facts = Graphwright.facts(folder.pages(), log);
                    Set<SourceSpan> places = places(new TypeInference().infer(facts, log));
                    log.sorted().forEach(diagnostic -> places.add(diagnostic.span()));
                    Set<SourceSpan> leftOut = leftOut(facts, spans(log));
                    Set<String> reported = reportedPages(facts, log);
                    assertThat(facts.stream()
                                    .filter(fact -> !places.contains(fact.span()))
                                    .filter(fact -> !isIn(fact, leftOut))
                                    .filter(fact ->
                                            !reported.contains(fact.span().path()))
                                    .map(Fact::toString))
                            .isEmpty();
                }));
    }

    /** Objects in members that a diagnostic sets aside: it stands for all they show. */
    private static Set<SourceSpan> leftOut(List<Fact> facts, Set<SourceSpan> reported) {
        Set<SourceSpan> leftOut = new HashSet<>();
        facts.stream()
                .filter(PropertyObserved.class::isInstance)
                .map(PropertyObserved.class::cast)
                .sorted(Comparator.comparing(PropertyObserved::span))
                .filter(member -> reported.contains(member.span()) || leftOut.contains(member.object()))
                .forEach(member -> leftOut.addAll(objects(member.value())));
        return leftOut;
    }

    private static List<SourceSpan> objects(ObservedValue value) {
        if (value instanceof ObservedValue.Nested nested) {
            return List.of(nested.span());
        }
        return value instanceof ObservedValue.Items items
                ? items.values().stream()
                        .flatMap(item -> objects(item).stream())
                        .toList()
                : List.of();
    }

    /** An object such as {@code { "@odata.type": "Edm.Stream" }} is a placeholder: the member that shows it has the evidence. */
    private static boolean namesPrimitive(ObjectShown object) {
        return object.statedType().filter(name -> name.startsWith("Edm.")).isPresent();
    }

    private static boolean isIn(Fact fact, Set<SourceSpan> objects) {
        return fact instanceof ObjectShown object && (objects.contains(object.span()) || namesPrimitive(object))
                || fact instanceof PropertyObserved member && objects.contains(member.object());
    }

    /** Pages whose type or operation is itself left out with a diagnostic: it stands for all that they say of it. */
    private static Set<String> reportedPages(List<Fact> facts, DiagnosticLog log) {
        Set<SourceSpan> reported = spans(log);
        Set<String> pages = new HashSet<>();
        facts.stream()
                .filter(fact -> fact instanceof TypeDeclared || fact instanceof OperationDocumented)
                .filter(fact -> reported.contains(fact.span()))
                .forEach(fact -> pages.add(fact.span().path()));
        return pages;
    }

    private static Set<SourceSpan> spans(DiagnosticLog log) {
        return log.sorted().stream().map(Diagnostic::span).collect(Collectors.toSet());
    }

    private static Set<SourceSpan> places(TypeGraph graph) {
        List<Evidence> evidence = new ArrayList<>();
        graph.types().values().forEach(type -> evidence.addAll(evidence(type)));
        graph.operations().forEach(operation -> evidence.addAll(operation.evidence()));
        Set<SourceSpan> places = new HashSet<>();
        evidence.forEach(each -> places.add(each.span()));
        return places;
    }

    private static List<Evidence> evidence(SchemaType type) {
        List<Evidence> evidence = new ArrayList<>(type.evidence());
        if (type instanceof StructuredType structured) {
            structured.properties().forEach(property -> evidence.addAll(property.evidence()));
            structured.navigationProperties().forEach(property -> evidence.addAll(property.evidence()));
        } else if (type instanceof EnumType enumeration) {
            enumeration.members().forEach(member -> evidence.addAll(member.evidence()));
        }
        return evidence;
    }
}
