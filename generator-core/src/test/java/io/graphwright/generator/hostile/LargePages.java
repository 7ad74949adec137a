package io.graphwright.generator.hostile;

import io.graphwright.generator.source.SourceFile;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Pages that are large in every way we could think of; each grows with a number, roughly its size in characters. */
final class LargePages {
    private static final Map<String, IntFunction<List<SourceFile>>> SHAPES = shapes();

    private LargePages() {}

    static List<String> names() {
        return List.copyOf(SHAPES.keySet());
    }

    static List<SourceFile> of(String name, int size) {
        return SHAPES.get(name).apply(size);
    }

    private static Map<String, IntFunction<List<SourceFile>>> shapes() {
        Map<String, IntFunction<List<SourceFile>>> shapes = new TreeMap<>();
        markdown(shapes);
        runs(shapes);
        tables(shapes);
        json(shapes);
        http(shapes);
        LargeReferences.addTo(shapes);
        return shapes;
    }

    private static void markdown(Map<String, IntFunction<List<SourceFile>>> shapes) {
        shapes.put("quotes in quotes", size -> page("> ".repeat(size / 2) + "x"));
        shapes.put(
                "lists in lists",
                size -> page(IntStream.range(0, 60)
                                .mapToObj(i -> " ".repeat(2 * i) + "- x")
                                .collect(Collectors.joining("\n"))
                        + "\n" + "- ".repeat(size / 2)));
        shapes.put("emphasis without end", size -> page("*a **a ".repeat(size / 7)));
        shapes.put("emphasis across", size -> page("a**b" + "c* ".repeat(size / 3)));
        shapes.put("brackets without end", size -> page("[".repeat(size)));
        shapes.put("brackets in brackets", size -> page("[".repeat(size / 2) + "](".repeat(size / 4)));
        shapes.put("links", size -> page("[a](b) ".repeat(size / 7)));
        shapes.put("links without end", size -> page("[a](<b".repeat(size / 6)));
        shapes.put("images", size -> page("![[]()".repeat(size / 6)));
        shapes.put("pointed brackets", size -> page("<".repeat(size)));
        shapes.put("tags without end", size -> page("<a ".repeat(size / 3)));
        shapes.put("comments without end", size -> page("a <!-- b\n".repeat(size / 9)));
        shapes.put("declarations without end", size -> page("a <!A <? <![CDATA[ ".repeat(size / 19)));
        shapes.put(
                "backticks of every length",
                size -> page(IntStream.range(1, (int) Math.sqrt(2.0 * size))
                        .mapToObj("`"::repeat)
                        .collect(Collectors.joining("a"))));
        shapes.put("backslashes", size -> page("\\".repeat(size)));
        shapes.put("entities", size -> page("&#1234567;&".repeat(size / 11)));
        shapes.put("entities without end", size -> page("&a".repeat(size / 2)));
        shapes.put("headings", size -> page("# a\n".repeat(size / 4)));
        shapes.put(
                "headings of every level",
                size -> page("# a\n## a\n### a\n#### a\n##### a\n###### a\n".repeat(size / 40)));
        shapes.put("one heading", size -> page("# " + "a ".repeat(size / 2)));
        shapes.put(
                "reference definitions",
                size -> page(numbered(size / 12, i -> "[r" + i + "]: x.md") + "\n\n"
                        + numbered(size / 24, i -> "[r" + i + "]")));
        shapes.put("reference definitions without end", size -> page("[a]: <b\n".repeat(size / 8)));
        shapes.put("fences", size -> page("```\nx\n```\n".repeat(size / 10)));
        shapes.put("fences in fences", size -> page("```http\nGET /x\n".repeat(size / 15)));
        shapes.put("tabs", size -> page("# [HTTP](#tab/http)\n".repeat(size / 20)));
        shapes.put("annotations", size -> page("<!-- { \"blockType\": \"request\" } -->\n".repeat(size / 37)));
        shapes.put(
                "annotations in one line", size -> page("<!-- { \"blockType\": \"request\" } -->".repeat(size / 36)));
        shapes.put("includes", size -> page("[!INCLUDE [a](b.md)]\n".repeat(size / 21)));
        shapes.put(
                "front matter",
                size -> List.of(new SourceFile(
                        "api/a-get.md", "---\n" + numbered(size / 10, i -> "k" + i + ": v") + "\n---\n# x\n")));
        shapes.put(
                "front matter without end",
                size -> List.of(new SourceFile("api/a-get.md", "---\n" + numbered(size / 10, i -> "k" + i + ": v"))));
        shapes.put(
                "front matter in brackets",
                size -> List.of(
                        new SourceFile("api/a-get.md", "---\na: " + "[".repeat(Math.min(size, 16000)) + "\n---\n")));
    }

    private static void runs(Map<String, IntFunction<List<SourceFile>>> shapes) {
        for (String run : List.of(
                "a", " ", "\n", "\t", "*", "_", "|", "/", "{", "(", "\"", "&", "#", "-", "=", "~", ">", "!", ":", "a ",
                "a.", "a\n", " a", ", ", "**", "a|", "`a`", "a:b ", "\u00a0", "\u200b")) {
            String name = run.chars()
                    .mapToObj(c -> String.format(Locale.ROOT, "%02x", c))
                    .collect(Collectors.joining(" "));
            shapes.put("run " + name + " in text", size -> page("x" + run.repeat(size / run.length()) + "x"));
            shapes.put(
                    "run " + name + " in a cell",
                    size -> properties("|a|String|x" + run.replace('\n', ' ').repeat(size / run.length()) + "x|"));
            shapes.put(
                    "run " + name + " in a type cell",
                    size -> properties("|a|x" + run.replace('\n', ' ').repeat(size / run.length()) + "x|text|"));
            shapes.put(
                    "run " + name + " in a request",
                    size -> api("GET /x" + run.replace('\n', ' ').repeat(size / run.length()) + "x", "{}"));
            shapes.put(
                    "run " + name + " in a body",
                    size -> api("GET /x", "{\"a\": \"x\" " + run.repeat(size / run.length()) + "x}"));
            shapes.put(
                    "run " + name + " in a string",
                    size -> api("GET /x", "{\"a\": \"x" + run.repeat(size / run.length()) + "x}"));
            shapes.put(
                    "run " + name + " in a header",
                    size -> api("GET /x\nPrefer: x" + run.replace('\n', ' ').repeat(size / run.length()) + "x", "{}"));
        }
    }

    private static void tables(Map<String, IntFunction<List<SourceFile>>> shapes) {
        shapes.put("columns", size -> page("|" + "a|".repeat(size / 4) + "\n|" + "-|".repeat(size / 4) + "\n|a|b|"));
        shapes.put("cells", size -> properties("|" + "a|".repeat(size / 2)));
        shapes.put("short rows", size -> properties("|a\n".repeat(size / 3)));
        shapes.put("tables", size -> page("|a|b|\n|-|-|\n|c|d|\n\n".repeat(size / 21)));
        shapes.put("delimiter rows", size -> page("|a|b|\n" + "|-|-|\n".repeat(size / 6)));
        shapes.put("properties", size -> properties(numbered(size / 30, i -> "|property" + i + "|String|Text.|")));
        shapes.put("one property", size -> properties("|a|String|Text.|\n".repeat(size / 17)));
        shapes.put("many links in a cell", size -> properties("|a|" + "[x](x.md) or ".repeat(size / 13) + "|Text.|"));
        shapes.put(
                "collections of collections", size -> properties("|a|" + "Collection(".repeat(size / 11) + "|Text.|"));
        shapes.put(
                "possible values",
                size -> properties("|a|x|Possible values are: "
                        + numbered(size / 14, i -> "`value" + i + "`").replace("\n", ", ") + ".|"));
        shapes.put(
                "possible values again",
                size -> properties("|a|x|" + "Possible values are: `a`. ".repeat(size / 26) + "|"));
        shapes.put(
                "enum members",
                size -> List.of(new SourceFile(
                        "resources/enums.md",
                        "# Enums\n\nNamespace: microsoft.graph\n\n### a values\n\n|Member|\n|:--|\n"
                                + numbered(size / 12, i -> "|member" + i + "|"))));
        shapes.put(
                "enums",
                size -> List.of(new SourceFile(
                        "resources/enums.md",
                        "# Enums\n\nNamespace: microsoft.graph\n"
                                + numbered(
                                        size / 50,
                                        i -> "\n### e" + i + " values\n\n|Member|\n|:--|\n|one|\n|two|\n"))));
        shapes.put(
                "permissions",
                size -> page(
                        "## Permissions\n\n|Permission type|Permissions (from least to most privileged)|\n|-|-|\n|Application|"
                                + "A.Read, ".repeat(size / 8) + "|"));
    }

    private static void json(Map<String, IntFunction<List<SourceFile>>> shapes) {
        shapes.put("deep JSON", size -> api("GET /x", "{\"a\":".repeat(size / 5) + "1" + "}".repeat(size / 6)));
        shapes.put("deep arrays", size -> api("GET /x", "[".repeat(size)));
        shapes.put("closing brackets", size -> api("GET /x", "{" + "]".repeat(size)));
        shapes.put("commas", size -> api("GET /x", "{" + ",".repeat(size)));
        shapes.put("missing values", size -> api("GET /x", "{" + "\"a\":,".repeat(size / 5)));
        shapes.put("missing commas", size -> api("GET /x", "{" + numbered(size / 10, i -> "\"k" + i + "\": 1")));
        shapes.put("missing quotes", size -> api("GET /x", "{" + numbered(size / 12, i -> "\"k" + i + "\": \"a,")));
        shapes.put("inner quotes", size -> api("GET /x", "{\"a\": \"" + "b\"c".repeat(size / 3) + "\"}"));
        shapes.put("comments in JSON", size -> api("GET /x", "{" + "/* a */".repeat(size / 7) + "}"));
        shapes.put("comments in JSON without end", size -> api("GET /x", "{" + "/* a ".repeat(size / 5) + "}"));
        shapes.put("ellipses", size -> api("GET /x", "{\"a\": [" + "... ".repeat(size / 4) + "]}"));
        shapes.put(
                "ellipses with words",
                size -> api("GET /x", "{\"a\": [" + "... more items, 1 ".repeat(size / 18) + "]}"));
        shapes.put("bare words", size -> api("GET /x", "{\"a\": [" + "word, ".repeat(size / 6) + "]}"));
        shapes.put("one key", size -> api("GET /x", "{" + "\"a\": 1, ".repeat(size / 8) + "\"b\": 2}"));
        shapes.put("keys", size -> api("GET /x", "{" + numbered(size / 14, i -> "\"key" + i + "\": 1,") + "\"b\": 2}"));
        shapes.put(
                "huge number",
                size -> api("GET /x", "{\"a\": " + "9".repeat(size) + ", \"b\": 1e" + "9".repeat(20) + "}"));
        shapes.put("huge fraction", size -> api("GET /x", "{\"a\": 0." + "9".repeat(size) + "}"));
        shapes.put("long key", size -> api("GET /x", "{\"" + "a".repeat(size) + "\": 1}"));
        shapes.put(
                "objects in an array",
                size -> api(
                        "GET /x", "{\"value\": [" + "{\"a\": 1, \"b\": {\"c\": null}},".repeat(size / 27) + "{}]}"));
        shapes.put(
                "objects of many types",
                size -> api(
                        "GET /x",
                        "{\"value\": ["
                                + numbered(
                                        size / 60, i -> "{\"@odata.type\": \"#microsoft.graph.t" + i + "\", \"a\": 1},")
                                + "{}]}"));
        shapes.put(
                "nested objects",
                size -> api("GET /x", "{" + numbered(size / 24, i -> "\"key" + i + "\": {\"a\": 1},") + "\"b\": {}}"));
    }

    private static void http(Map<String, IntFunction<List<SourceFile>>> shapes) {
        shapes.put("request lines", size -> api(numbered(size / 20, i -> "GET /x/y" + i + "/{id}"), "{}"));
        shapes.put("path segments", size -> api("GET " + "/x".repeat(size / 2), "{}"));
        shapes.put("path parameters", size -> api("GET " + "/{id}".repeat(size / 5), "{}"));
        shapes.put("path braces", size -> api("GET /x/" + "{".repeat(size), "{}"));
        shapes.put(
                "path arguments",
                size -> api(
                        "GET /x/f("
                                + numbered(size / 12, i -> "p" + i + "={p" + i + "}")
                                        .replace("\n", ",") + ")",
                        "{}"));
        shapes.put("headers", size -> api("GET /x\n" + numbered(size / 10, i -> "h" + i + ": v"), "{}"));
        shapes.put("headers and blank lines", size -> api("GET /x\n" + "a: b\n\n".repeat(size / 6), "{}"));
        shapes.put("status lines", size -> api("GET /x", "HTTP/1.1 200 OK\n".repeat(size / 16)));
        shapes.put(
                "documented headers",
                size -> page("## Request headers\n\n|Name|Description|\n|-|-|\n"
                        + numbered(size / 14, i -> "|x-h" + i + "|Text.|")));
    }

    static String numbered(int count, IntFunction<String> line) {
        return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining("\n"));
    }

    private static List<SourceFile> page(String content) {
        return List.of(new SourceFile("api/large-get.md", "---\ntitle: large\n---\n\n" + content + "\n"));
    }

    static List<SourceFile> properties(String rows) {
        return List.of(new SourceFile("resources/large.md", resource("large", "microsoft.graph.entity", rows)));
    }

    static String resource(String name, String base, String rows) {
        return """
                ---
                title: "%1$s resource type"
                doc_type: resourcePageType
                ---

                # %1$s resource type

                Namespace: microsoft.graph

                ## Properties

                |Property|Type|Description|
                |:--|:--|:--|
                %3$s

                ## JSON representation

                <!-- { "blockType": "resource", "baseType": "%2$s", "@odata.type": "microsoft.graph.%1$s" } -->
                ```json
                { "id": "String" }
                ```
                """.formatted(name, base, rows);
    }

    private static List<SourceFile> api(String request, String body) {
        return List.of(apiPage("api/large-get.md", request, body));
    }

    static SourceFile apiPage(String path, String request, String body) {
        return new SourceFile(path, """
                ---
                title: "Get large"
                doc_type: apiPageType
                ---

                # Get large

                Namespace: microsoft.graph

                ## HTTP request

                ```http
                %1$s
                ```

                ## Example

                ```http
                %1$s
                ```

                <!-- { "blockType": "response", "@odata.type": "microsoft.graph.large" } -->
                ```http
                HTTP/1.1 200 OK
                Content-Type: application/json

                %2$s
                ```
                """.formatted(request, body));
    }
}
