package io.graphwright.generator.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.graphwright.generator.emit.GeneratedFile;
import io.graphwright.generator.source.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Promises 1 and 7 over thousands of texts at once, and over hostile pages that lie among harmless ones. */
class HostileReferenceTest {
    private static final int TEXTS = 1200;

    @TempDir
    private Path folder;

    @Test
    void thousandsOfDescriptionsGiveTheSameDeclarationsAndPassJavadoc() {
        HostileText texts = new HostileText(42);
        Generated hostile = Generated.from(
                        described(i -> Delivery.values()[1 + i % 2].into(Slot.Context.CELL, texts.nextOfOneLine())))
                .isInert();
        Generated harmless = Generated.from(described(i -> "Something."));

        assertThat(hostile.differences(harmless)).isEmpty();
        hostile.sources().compileWithDoclint();
        hostile.sources().document(folder);
    }

    /** Enum members and allowed values are literals: they must be exactly the text, or be refused by name. */
    @Test
    void literalsEvaluateToTheTextOfThePage() {
        List<String> names = IntStream.range(0, 400)
                .mapToObj(i -> new HostileText(i).nextOfOneLine())
                .toList();
        String body = names.stream()
                .map(name -> "\"" + Delivery.ENCODED.into(Slot.Context.JSON, name) + "\": 1")
                .collect(Collectors.joining(",\n"));
        Generated hostile = Generated.from(List.of(new SourceFile(
                        "api/gadget-get.md", get("{\"@odata.type\": \"microsoft.graph.gadget\",\n" + body + "}"))))
                .isInert();

        hostile.sources().compileWithDoclint();
        assertThat(hostile.literals())
                .filteredOn(literal -> literal.startsWith("x"))
                .isSubsetOf(names);
    }

    @Test
    void harmlessPagesAmongHostileOnesAreGeneratedInFull() throws IOException {
        List<SourceFile> specs = References.specs();
        Map<String, String> alone = texts(Generated.from(specs));
        List<SourceFile> together = new ArrayList<>(specs);
        for (int i = 0; i < 40; i++) {
            HostileText texts = new HostileText(i);
            StringBuilder page = new StringBuilder("---\ntitle: x\n---\n\n# Get x\n\n");
            for (int line = 0; line < 60; line++) {
                page.append(texts.next()).append('\n');
            }
            together.add(new SourceFile("api/hostile" + i + "-get.md", page.toString()));
        }

        Generated all = Generated.from(together).isInert();
        assertThat(texts(all)).containsAllEntriesOf(alone);
        all.sources().compile();
    }

    private static Map<String, String> texts(Generated generated) {
        return generated.files().stream().collect(Collectors.toMap(GeneratedFile::path, GeneratedFile::text));
    }

    private static List<SourceFile> described(IntFunction<String> descriptions) {
        List<SourceFile> files = new ArrayList<>();
        int perType = 300;
        for (int type = 0; type * perType < TEXTS; type++) {
            StringBuilder rows = new StringBuilder();
            for (int i = 0; i < perType; i++) {
                String kind = List.of("String", "Int32", "String collection", "Boolean")
                        .get(i % 4);
                rows.append(
                        String.format(Locale.ROOT, "|p%d|%s|%s|%n", i, kind, descriptions.apply(type * perType + i)));
            }
            files.add(new SourceFile("resources/gadget" + type + ".md", """
                    ---
                    title: "gadget%1$d resource type"
                    doc_type: resourcePageType
                    ---

                    # gadget%1$d resource type

                    Namespace: microsoft.graph

                    ## Properties

                    |Property|Type|Description|
                    |:---|:---|:---|
                    %2$s
                    ## JSON representation

                    <!-- { "blockType": "resource", "@odata.type": "microsoft.graph.gadget%1$d" }-->
                    ```json
                    { "p0": "String" }
                    ```
                    """.formatted(type, rows)));
        }
        return files;
    }

    private static String get(String body) {
        return """
                ---
                title: "Get gadget"
                doc_type: apiPageType
                ---

                # Get gadget

                Namespace: microsoft.graph

                ## HTTP request

                ```http
                GET /gadgets/{id}
                ```

                ## Response

                It is a gadget.

                ## Example

                ```http
                GET https://graph.microsoft.com/v1.0/gadgets/1
                ```

                <!-- { "blockType": "response", "@odata.type": "microsoft.graph.gadget" } -->
                ```http
                HTTP/1.1 200 OK
                Content-Type: application/json

                %s
                ```
                """.formatted(body);
    }
}
