package io.graphwright.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.graphwright.generator.edm.TypeGraph;
import io.graphwright.generator.fact.Fact;
import io.graphwright.generator.source.Diagnostic;
import io.graphwright.generator.source.DiagnosticCode;
import io.graphwright.generator.source.DiagnosticLog;
import io.graphwright.generator.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Stages that fail for some pages stand for any defect of ours. */
class SoundPagesTest {
    private static final int PAGES = 40;

    private final DiagnosticLog log = new DiagnosticLog();
    private Set<String> used = Set.of();

    @Test
    void aDefectThatOnePageUncoversCostsThatPageAlone() {
        generate(paths -> paths.contains("resources/t17.md"));

        assertThat(leftOut()).containsExactly("resources/t17.md");
        assertThat(used).hasSize(PAGES - 1).doesNotContain("resources/t17.md");
    }

    @Test
    void ofPagesThatAreADefectTogetherOneIsLeftOut() {
        generate(paths -> paths.containsAll(Set.of("resources/t3.md", "resources/t8.md")));

        assertThat(leftOut()).containsExactly("resources/t8.md");
        assertThat(used).hasSize(PAGES - 1).contains("resources/t3.md");
    }

    @Test
    void everyPageThatUncoversADefectIsNamed() {
        generate(paths -> paths.stream().anyMatch(path -> path.endsWith("7.md")));

        assertThat(leftOut())
                .containsExactly("resources/t17.md", "resources/t27.md", "resources/t37.md", "resources/t7.md");
        assertThat(used).hasSize(PAGES - 4);
    }

    @Test
    void anEndlessDescentIsADefectLikeOthers() {
        new SoundPages(facts -> paths(facts).contains("resources/t5.md") ? descend(facts) : result(facts), log)
                .generate(facts());

        assertThat(leftOut()).containsExactly("resources/t5.md");
        assertThat(used).hasSize(PAGES - 1);
    }

    @Test
    void whatNoPageIsToBlameForIsThrown() {
        assertThatThrownBy(() -> generate(paths -> true)).isInstanceOf(IllegalStateException.class);
        assertThat(leftOut()).isEmpty();
    }

    @Test
    void whatTooManyPagesUncoverIsThrown() {
        assertThatThrownBy(() -> generate(paths -> !paths.isEmpty())).isInstanceOf(IllegalStateException.class);
        assertThat(leftOut()).hasSize(SoundPages.MOST_LEFT_OUT);
    }

    private void generate(Predicate<Set<String>> defeats) {
        new SoundPages(
                        facts -> {
                            if (defeats.test(paths(facts))) {
                                throw new IllegalStateException("a defect");
                            }
                            return result(facts);
                        },
                        log)
                .generate(facts());
    }

    private GenerationResult result(List<Fact> facts) {
        used = paths(facts);
        return new GenerationResult(new TypeGraph(new TreeMap<>(), List.of()), List.of(), 0, 0, List.of());
    }

    private GenerationResult descend(List<Fact> facts) {
        List<Fact> more = new ArrayList<>(facts);
        return descend(more);
    }

    private List<String> leftOut() {
        return log.sorted().stream()
                .filter(diagnostic -> diagnostic.code() == DiagnosticCode.PAGE_DEFEATED_US)
                .map(Diagnostic::span)
                .map(span -> span.path())
                .toList();
    }

    private static Set<String> paths(List<Fact> facts) {
        return facts.stream().map(fact -> fact.span().path()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Fact> facts() {
        List<SourceFile> sources = IntStream.range(0, PAGES)
                .mapToObj(i -> new SourceFile("resources/t" + i + ".md", """
                        # t%d resource type

                        Namespace: microsoft.graph

                        ## Properties

                        |Property|Type|Description|
                        |:--|:--|:--|
                        |id|String|Its name.|
                        """.formatted(i)))
                .toList();
        DiagnosticLog unused = new DiagnosticLog();
        return Graphwright.facts(sources, unused);
    }
}
