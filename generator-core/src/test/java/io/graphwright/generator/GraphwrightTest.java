package io.graphwright.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.graphwright.generator.source.DiagnosticCode;
import io.graphwright.generator.source.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;

class GraphwrightTest {
    /** A text that is none stands for any defect of ours. */
    @Test
    void aDefectThatAPageUncoversCostsThatPageAlone() {
        SourceFile defeating = new SourceFile("resources/defeating.md", null);
        SourceFile sound = new SourceFile("resources/gadget.md", """
                # gadget resource type

                Namespace: microsoft.graph

                ## Properties

                |Property|Type|Description|
                |:--|:--|:--|
                |id|String|Its name.|
                """);

        GenerationResult result =
                Graphwright.generate(new GenerationRequest(List.of(defeating, sound), "com.example", List.of(), true));

        assertThat(result.diagnostics())
                .filteredOn(diagnostic -> diagnostic.code() == DiagnosticCode.PAGE_DEFEATED_US)
                .extracting(diagnostic -> diagnostic.span().path())
                .containsExactly("resources/defeating.md");
        assertThat(result.files()).anyMatch(file -> file.path().endsWith("/Gadget.java"));
    }
}
