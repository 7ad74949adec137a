package io.graphwright.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.graphwright.generator.fact.Fact;
import io.graphwright.generator.source.DiagnosticLog;
import io.graphwright.generator.source.SourceFile;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FactLimitTest {
    private final DiagnosticLog log = new DiagnosticLog();

    @Test
    void whatFitsIsKept() {
        List<Fact> facts = facts(page("a", 3), page("b", 5));

        assertThat(new FactLimit(facts.size(), log).within(facts)).isEqualTo(facts);
        assertThat(log.sorted()).isEmpty();
    }

    @Test
    void thePagesThatSayMostAreLeftOutAndNamed() {
        List<Fact> facts = facts(page("a", 3), page("b", 40), page("c", 5), page("d", 30));

        List<Fact> kept = new FactLimit(20, log).within(facts);

        assertThat(kept).extracting(fact -> fact.span().path()).containsOnly("resources/a.md", "resources/c.md");
        assertThat(log.sorted())
                .extracting(diagnostic ->
                        diagnostic.span().path() + " " + diagnostic.code().id())
                .containsExactly("resources/b.md GW018", "resources/d.md GW018");
    }

    private static SourceFile page(String name, int properties) {
        return new SourceFile("resources/" + name + ".md", """
                # %s resource type

                Namespace: microsoft.graph

                ## Properties

                |Property|Type|Description|
                |:--|:--|:--|
                %s
                """.formatted(
                        name,
                        IntStream.range(0, properties)
                                .mapToObj(i -> "|p" + i + "|String|Text.|")
                                .collect(Collectors.joining("\n"))));
    }

    private static List<Fact> facts(SourceFile... pages) {
        DiagnosticLog unused = new DiagnosticLog();
        return Graphwright.facts(List.of(pages), unused);
    }
}
