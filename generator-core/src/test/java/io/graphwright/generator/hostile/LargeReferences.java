package io.graphwright.generator.hostile;

import io.graphwright.generator.source.SourceFile;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** References of many pages that have to do with one another; each grows with a number, roughly its size in characters. */
final class LargeReferences {
    private LargeReferences() {}

    static void addTo(Map<String, IntFunction<List<SourceFile>>> shapes) {
        shapes.put("pages", size -> many(size / 400, i -> i));
        shapes.put("pages in chains of bases", size -> many(size / 400, i -> i % 20 == 19 ? i : i + 1));
        shapes.put("pages in rings of bases", size -> many(size / 400, i -> i % 20 == 19 ? i - 19 : i + 1));
        shapes.put("pages with one base", size -> many(size / 400, i -> 0));
        shapes.put(
                "pages of one type",
                size -> IntStream.range(0, size / 300)
                        .mapToObj(i -> new SourceFile(
                                "resources/r" + i + ".md",
                                LargePages.resource("one", "microsoft.graph.entity", "|p" + i + "|String|Text.|")))
                        .toList());
        shapes.put(
                "bases that no page declares",
                size -> IntStream.range(0, size / 400)
                        .mapToObj(i -> declaration(i, "microsoft.graph.absent" + i, "|p" + i + "|String|Text.|"))
                        .toList());
        shapes.put(
                "types on one page",
                size -> List.of(new SourceFile(
                        "resources/all.md",
                        "# All\n\nNamespace: microsoft.graph\n\n"
                                + LargePages.numbered(
                                        size / 120,
                                        i -> "<!-- { \"blockType\": \"resource\", \"@odata.type\": \"microsoft.graph.t"
                                                + i + "\" } -->\n```json\n{ \"a\": \"String\" }\n```\n"))));
        shapes.put(
                "objects that show what other tables have",
                size -> IntStream.range(0, size / 500)
                        .mapToObj(
                                i -> new SourceFile(
                                        "resources/t" + i + ".md",
                                        LargePages.resource(
                                                        "t" + i,
                                                        "",
                                                        i % 2 == 0
                                                                ? "|a|String|x|\n|b|String|x|\n|c|String|x|"
                                                                : "|x" + i + "|String|x|")
                                                .replace(
                                                        "{ \"id\": \"String\" }",
                                                        "{ \"id\": \"String\", \"a\": \"x\", \"b\": \"x\", \"c\": \"x\", \"d\": \"x\" }")))
                        .toList());
        shapes.put(
                "pages that spell one member differently",
                size -> IntStream.range(0, size / 400)
                        .mapToObj(i -> new SourceFile(
                                "resources/t" + i + ".md",
                                LargePages.resource(
                                        "one", "microsoft.graph.entity", "|" + capitals(i) + "|String|Text.|")))
                        .toList());
        shapes.put(
                "lists of values for one type",
                size -> IntStream.range(0, size / 500)
                        .mapToObj(i -> new SourceFile(
                                "resources/t" + i + ".md",
                                LargePages.resource(
                                        "t" + i,
                                        "microsoft.graph.entity",
                                        "|state|state|Possible values are: `one" + i + "`, `two" + i + "`.|")))
                        .toList());
        shapes.put(
                "operations on one path",
                size -> IntStream.range(0, size / 400)
                        .mapToObj(i -> LargePages.apiPage("api/g" + i + "-get.md", "GET /things/{id}/x", "{\"a\": 1}"))
                        .toList());
        shapes.put(
                "paths that lead on",
                size -> IntStream.range(0, size / 400)
                        .mapToObj(i -> LargePages.apiPage(
                                "api/list-g" + i + "-get.md",
                                "GET /x/{id}" + "/y/{id}".repeat(i % 40) + "/z" + i,
                                "{\"value\": [{\"@odata.type\": \"#microsoft.graph.g" + i + "\", \"id\": \"1\"}]}"))
                        .toList());
        shapes.put(
                "permissions rows",
                size -> List.of(new SourceFile(
                        "api/large-get.md",
                        "# Get large\n\n## Permissions\n\n|Permission type|Permissions|\n|-|-|\n"
                                + LargePages.numbered(size / 30, i -> "|Application|P" + i + ".Read.All|")
                                + "\n\n## HTTP request\n\n```http\nGET /x\n```\n")));
        shapes.put(
                "operations",
                size -> IntStream.range(0, size / 400)
                        .mapToObj(i -> LargePages.apiPage(
                                "api/g" + i + "-get.md",
                                "GET /g" + i + "/{id}",
                                "{\"@odata.type\": \"#microsoft.graph.g\", \"a" + i % 50 + "\": 1}"))
                        .toList());
    }

    private static List<SourceFile> many(int count, IntUnaryOperator base) {
        return IntStream.range(0, count)
                .mapToObj(i -> new SourceFile(
                        "resources/t" + i + ".md",
                        LargePages.resource(
                                "t" + i,
                                "microsoft.graph.t" + base.applyAsInt(i),
                                "|next|[t" + (i + 1) + "](t" + (i + 1) + ".md)|Text.|\n|p" + i + "|String|Text.|")))
                .toList();
    }

    private static SourceFile declaration(int i, String base, String rows) {
        return new SourceFile("resources/t" + i + ".md", LargePages.resource("t" + i, base, rows));
    }

    /** One word in another way for each number. */
    private static String capitals(int number) {
        StringBuilder word = new StringBuilder("abcdefghijklmnop");
        for (int bit = 0; bit < word.length(); bit++) {
            if ((number >> bit & 1) == 1) {
                word.setCharAt(bit, Character.toUpperCase(word.charAt(bit)));
            }
        }
        return word.toString();
    }
}
