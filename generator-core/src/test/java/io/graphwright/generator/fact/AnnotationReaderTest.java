package io.graphwright.generator.fact;

import static org.assertj.core.api.Assertions.assertThat;

import io.graphwright.generator.fact.Annotation.Stated;
import io.graphwright.generator.page.BlockAnnotation;
import io.graphwright.generator.source.DiagnosticLog;
import io.graphwright.generator.source.SourceSpan;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AnnotationReaderTest {
    private final DiagnosticLog log = new DiagnosticLog();

    @Test
    void keysAreRead() {
        Annotation annotation = read("""
                         {
                          "blockType": "Resource",
                          "name": "a",
                          "@odata.type": "microsoft.graph.call",
                          "baseType": "microsoft.graph.entity",
                          "keyProperty": "id",
                          "optionalProperties": ["x", "y", 1],
                          "openType": true,
                          "abstract": "true",
                          "isCollection": "True",
                          "truncated": false
                        }
                        """).orElseThrow();

        assertThat(annotation.blockType()).isEqualTo("resource");
        assertThat(annotation.names()).containsExactly("a");
        assertThat(annotation.type()).map(Stated::value).contains("microsoft.graph.call");
        assertThat(annotation.type()).map(Stated::span).hasToString("Optional[page.md:4:18]");
        assertThat(annotation.baseType()).map(Stated::value).contains("microsoft.graph.entity");
        assertThat(annotation.keyProperty()).map(Stated::value).contains("id");
        assertThat(annotation.optionalProperties()).extracting(Stated::value).containsExactly("x", "y");
        assertThat(annotation.isOpen()).contains(true);
        assertThat(annotation.isAbstract()).contains(true);
        assertThat(annotation.isCollection()).contains(true);
        assertThat(annotation.isTruncated()).contains(false);
        assertThat(annotation.statesNoBase()).isFalse();
        assertThat(log.sorted()).isEmpty();
    }

    @Test
    void whatIsNotStatedIsAbsent() {
        Annotation annotation = read("{\"blockType\": 1, \"baseType\": null}").orElseThrow();

        assertThat(annotation.blockType()).isEmpty();
        assertThat(annotation.names()).isEmpty();
        assertThat(annotation.type()).isEmpty();
        assertThat(annotation.baseType()).isEmpty();
        assertThat(annotation.statesNoBase()).isTrue();
        assertThat(annotation.isCollection()).isEmpty();
    }

    @Test
    void theTypeKeyWithoutODataWins() {
        assertThat(read("{\"@odata.type\": \"a\", \"@type\": \"b\"}")
                        .orElseThrow()
                        .type())
                .map(Stated::value)
                .contains("b");
    }

    @Test
    void namesMayBeSeveral() {
        assertThat(read("{\"name\": [\"a\", \"b\"]}").orElseThrow().names()).containsExactly("a", "b");
    }

    @Test
    void repairsAreNotedAtTheirPlace() {
        assertThat(read("{ \"name\": \"a\",\n}")).isPresent();
        assertThat(log.sorted())
                .extracting(Object::toString)
                .containsExactly("page.md:1:18: note GW212: nothing follows this comma; it is ignored");
    }

    @Test
    void whatIsNoJsonIsAnError() {
        assertThat(read("{ \"name\" ")).isEmpty();
        assertThat(log.sorted()).singleElement().asString().contains("error GW202");
    }

    /** The text stands behind the five characters of {@code <!-- }. */
    private Optional<Annotation> read(String text) {
        SourceSpan span = new SourceSpan("page.md", 1, 5, 99, 1);
        return new AnnotationReader(new JsonReader()).read(new BlockAnnotation(text, span), log);
    }
}
