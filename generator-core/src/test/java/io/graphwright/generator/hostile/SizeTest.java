package io.graphwright.generator.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.graphwright.generator.source.SourceFile;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Promise 10: limits are named, and within a heap of 512 MB every page ends in output or in a diagnostic. */
class SizeTest {
    private static final String SIZE = "graphwright.size";
    private static final String PAGES = "graphwright.pages";

    /** Takes a minute, so it runs on demand: {@code -Dgraphwright.size=200000} for pages of that many characters. */
    @Test
    @EnabledIfSystemProperty(named = SIZE, matches = "\\d+")
    void everyShapeOfLargePageIsGeneratedFromInASmallHeap() throws IOException, InterruptedException {
        String printed = ForkedJava.with("-Xmx512m").run(LargePagesRun.class, System.getProperty(SIZE));

        System.out.print(printed);
        assertThat(printed.lines()).hasSize(LargePages.names().size());
    }

    /** Takes a minute, so it runs on demand: {@code -Dgraphwright.pages=10000} for a reference of that many pages. */
    @Test
    @EnabledIfSystemProperty(named = PAGES, matches = "\\d+")
    void aReferenceOfThousandsOfPagesIsGeneratedFromInASmallHeap() throws IOException, InterruptedException {
        String printed = ForkedJava.with("-Xmx512m").run(ManyPagesRun.class, System.getProperty(PAGES));

        System.out.print(printed);
        assertThat(printed).contains(System.getProperty(PAGES) + " pages");
    }

    /** Held all at once, these pages would take several times this heap; their texts take a tenth of it. */
    @Test
    void noPageIsKeptOnceItsFactsAreTaken() throws IOException, InterruptedException {
        assertThat(ForkedJava.with("-Xmx96m", "-XX:ActiveProcessorCount=2").run(DensePagesRun.class, "20"))
                .contains("20 types");
    }

    @Test
    void aTypeAndAnEnumAtTheirLimitsCompile() {
        List<String> properties =
                IntStream.range(0, 1000).mapToObj(i -> "property" + i).toList();
        List<String> members =
                IntStream.range(0, 2000).mapToObj(i -> "member" + i).toList();
        Generated generated = Generated.from(List.of(
                References.properties("gadget", "microsoft.graph.gadget", properties),
                References.resource("use", "microsoft.graph.use", "", "|state|gadgetState|Text.|"),
                References.enumeration("enums", "gadgetState", members)));

        assertThat(generated.literals()).contains("property999", "member1999");
        generated.sources().compile();
    }

    @Test
    void whatLiesBeyondALimitIsSaidWithTheLimit() {
        List<String> properties =
                IntStream.range(0, 1001).mapToObj(i -> "property" + i).toList();
        List<String> members =
                IntStream.range(0, 2001).mapToObj(i -> "member" + i).toList();
        SourceFile deep = References.get(
                "api/deep-get.md", "microsoft.graph.gadget", "{\"a\":".repeat(65) + "1" + "}".repeat(65), "/deep");
        SourceFile front = new SourceFile("api/front-get.md", "---\ntitle: x\n" + "a: b\n".repeat(4000) + "---\n# x\n");
        Generated generated = Generated.from(List.of(
                References.properties("gadget", "microsoft.graph.gadget", properties),
                References.enumeration("enums", "gadgetState", members),
                deep,
                front));

        assertThat(generated.diagnostics())
                .extracting(diagnostic -> diagnostic.message())
                .anyMatch(message -> message.contains("1000"))
                .anyMatch(message -> message.contains("2000"))
                .anyMatch(message -> message.contains("64"))
                .anyMatch(message -> message.contains("16384"));
    }
}
