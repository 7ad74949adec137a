package io.graphwright.generator.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.graphwright.generator.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Promises 7 and 8: whatever a parameter, header or option is called, its method has a name of its own. */
class RequestNamesTest {
    @Test
    void pathParametersMayBeCalledAnything() {
        List<SourceFile> pages = new ArrayList<>();
        List<String> names = new ArrayList<>(MeaningfulWords.KEYWORDS);
        names.addAll(MeaningfulWords.OUR_MEMBERS);
        names.addAll(List.of(
                "a b",
                "a|b",
                "a-b",
                "id | userPrincipalName",
                "1",
                "",
                " ",
                "\u00e9",
                "a.b",
                "a/b",
                "$a",
                "a\"b",
                "a\\b"));
        for (String name : names) {
            String path = "/gadgets/{" + name + "}/parts/{" + name + "}/find(" + name + "='{" + name + "}')";
            pages.add(References.get(
                    "api/g" + pages.size() + "-get.md", "microsoft.graph.gadget", "{\"a\": 1}", path, "/me" + path));
        }
        Generated generated = Generated.from(pages).isInert();

        assertThat(generated.paths())
                .filteredOn(path -> path.startsWith("requests/G"))
                .hasSizeGreaterThanOrEqualTo(names.size() - 6);
        generated.sources().compileWithDoclint();
    }

    @Test
    void headersAndQueryOptionsMayBeCalledAnything() {
        List<String> names = new ArrayList<>(MeaningfulWords.KEYWORDS);
        names.addAll(MeaningfulWords.OUR_MEMBERS);
        names.addAll(MeaningfulWords.OBJECT_MEMBERS);
        names.addAll(List.of(
                "x-a", "X-A", "x_a", "If-Match", "If-None-Match", "Prefer", "a b", "a:b", "a\"b", "\u00e9", "1", "-"));
        String rows = String.join(
                "\n", names.stream().map(name -> "|" + name + "|Text.|").toList());
        String options = String.join(
                "\n", names.stream().map(name -> "|" + name + "|String|Text.|").toList());
        SourceFile page = References.get("api/gadget-get.md", "microsoft.graph.gadget", "{\"a\": 1}", "/gadgets/{id}");
        String text = page.text()
                .replace(
                        "## Response",
                        "## Request headers\n\n|Name|Description|\n|:--|:--|\n" + rows
                                + "\n\n## Query parameters\n\n|Name|Type|Description|\n|:--|:--|:--|\n" + options
                                + "\n\n## Response");
        Generated generated =
                Generated.from(List.of(new SourceFile(page.path(), text))).isInert();

        assertThat(generated.literals()).contains("x-a", "If-Match", "class");
        generated.sources().compileWithDoclint();
    }
}
