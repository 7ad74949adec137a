package io.graphwright.generator.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.graphwright.generator.source.Diagnostic;
import io.graphwright.generator.source.Severity;
import io.graphwright.generator.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Promises 7 and 8: whatever a page calls a thing, it has a Java name of its own, or an error says why not. */
class NamesTest {
    private static final List<String> KEYWORDS = List.of(
            "abstract",
            "assert",
            "boolean",
            "break",
            "byte",
            "case",
            "catch",
            "char",
            "class",
            "const",
            "continue",
            "default",
            "do",
            "double",
            "else",
            "enum",
            "extends",
            "final",
            "finally",
            "float",
            "for",
            "goto",
            "if",
            "implements",
            "import",
            "instanceof",
            "int",
            "interface",
            "long",
            "native",
            "new",
            "package",
            "private",
            "protected",
            "public",
            "return",
            "short",
            "static",
            "strictfp",
            "super",
            "switch",
            "synchronized",
            "this",
            "throw",
            "throws",
            "transient",
            "try",
            "void",
            "volatile",
            "while",
            "true",
            "false",
            "null",
            "_");

    /** Words that pages write for primitives, whatever stands before them. */
    private static final List<String> PRIMITIVES = List.of(
            "boolean",
            "byte",
            "double",
            "duration",
            "float",
            "int",
            "integer",
            "long",
            "object",
            "short",
            "string",
            "uuid",
            "bigdecimal",
            "localdate",
            "localtime",
            "offsetdatetime",
            "number",
            "char");

    private static final List<String> CONTEXTUAL_KEYWORDS = List.of(
            "exports",
            "module",
            "non",
            "open",
            "opens",
            "permits",
            "provides",
            "record",
            "requires",
            "sealed",
            "to",
            "transitive",
            "uses",
            "var",
            "when",
            "with",
            "yield");

    private static final List<String> OBJECT_MEMBERS = List.of(
            "class", "getClass", "clone", "equals", "finalize", "hashCode", "notify", "notifyAll", "toString", "wait");

    private static final List<String> JAVA_LANG = List.of(
            "object",
            "string",
            "integer",
            "boolean",
            "long",
            "double",
            "short",
            "byte",
            "character",
            "number",
            "math",
            "system",
            "runtime",
            "thread",
            "process",
            "package",
            "module",
            "record",
            "enum",
            "void",
            "override",
            "deprecated",
            "suppressWarnings",
            "iterable",
            "comparable",
            "throwable",
            "exception",
            "error",
            "nullPointerException",
            "list",
            "map",
            "set",
            "optional",
            "objects",
            "collections",
            "arrays",
            "linkedHashMap",
            "arrayList",
            "bigDecimal",
            "uuid",
            "offsetDateTime",
            "localDate",
            "localTime",
            "duration",
            "inputStream",
            "nullable",
            "generated",
            "jsonProperty",
            "jsonCreator",
            "jsonTypeInfo",
            "jsonSubTypes",
            "jsonFormat",
            "jsonValue",
            "jsonInclude",
            "jsonAnySetter",
            "jsonAnyGetter",
            "jsonAutoDetect",
            "graphRequest",
            "graphClient",
            "collectionPage",
            "orderBy",
            "expand",
            "completableFuture",
            "builder",
            "property",
            "known",
            "propertyName",
            "builderOf",
            "com",
            "java",
            "io",
            "org",
            "example",
            "graph",
            "models",
            "requests");

    private static final List<String> OUR_MEMBERS = List.of(
            "odataType",
            "additionalProperties",
            "additionalProperty",
            "builder",
            "build",
            "toBuilder",
            "property",
            "known",
            "isKnown",
            "of",
            "unrecognized",
            "UNRECOGNIZED",
            "wireName",
            "value",
            "values",
            "valueOf",
            "name",
            "ordinal",
            "explicit",
            "nulls",
            "other",
            "that",
            "o",
            "ODATA_TYPE",
            "odata_type",
            "Builder",
            "Property",
            "self",
            "result",
            "get",
            "set",
            "is",
            "has",
            "getId",
            "setId",
            "id",
            "written",
            "client",
            "request",
            "header",
            "queryOption",
            "select",
            "send",
            "sendAsync",
            "graph",
            "path",
            "query");

    @Test
    void everyReservedWordCanBeAProperty() {
        List<String> names = new ArrayList<>(KEYWORDS);
        names.addAll(CONTEXTUAL_KEYWORDS);
        names.addAll(OBJECT_MEMBERS);
        names.addAll(OUR_MEMBERS);
        names.addAll(JAVA_LANG);
        List<String> distinct = distinctBlindToCase(names);
        Generated generated =
                Generated.from(List.of(References.properties("gadget", "microsoft.graph.gadget", distinct)));

        assertReachable(generated, distinct);
        generated.isInert().sources().compileWithDoclint();
    }

    @Test
    void everyReservedWordCanBeAType() {
        List<String> names = new ArrayList<>(KEYWORDS);
        names.addAll(CONTEXTUAL_KEYWORDS);
        names.addAll(OBJECT_MEMBERS);
        names.addAll(OUR_MEMBERS);
        names.addAll(JAVA_LANG);
        List<String> distinct = names.stream()
                .filter(name -> !name.equals("_") && !PRIMITIVES.contains(name.toLowerCase(Locale.ROOT)))
                .map(name -> name.toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
        List<SourceFile> pages = new ArrayList<>();
        for (String name : distinct) {
            pages.add(References.resource(
                    name,
                    "microsoft.graph." + name,
                    "",
                    "|value|String|Text.|",
                    "|items|String collection|Text.|",
                    "|when|DateTimeOffset|Text.|",
                    "|self|[" + name + "](" + name + ".md)|Text.|"));
        }
        Generated generated = Generated.from(pages).isInert();

        assertThat(generated.diagnostics()).noneMatch(d -> d.severity() == Severity.ERROR);
        assertThat(generated.literals())
                .containsAll(
                        distinct.stream().map(name -> "microsoft.graph." + name).toList());
        generated.sources().compileWithDoclint();
    }

    @Test
    void everyReservedWordCanBeAMemberOfAnEnum() {
        List<String> names = new ArrayList<>(KEYWORDS);
        names.addAll(CONTEXTUAL_KEYWORDS);
        names.addAll(OUR_MEMBERS);
        List<String> distinct = names.stream().distinct().toList();
        Generated generated = Generated.from(List.of(
                        References.resource("gadget", "microsoft.graph.gadget", "", "|state|gadgetState|Text.|"),
                        References.enumeration("enums", "gadgetState", distinct)))
                .isInert();

        assertReachable(generated, distinct);
        generated.sources().compileWithDoclint();
    }

    @Test
    void reservedWordsAndDevicesCanBePartsOfANamespace() {
        List<String> parts = new ArrayList<>(KEYWORDS);
        parts.addAll(CONTEXTUAL_KEYWORDS);
        parts.addAll(List.of("con", "aux", "nul", "prn", "com1", "lpt9", "CON", "java", "String", "models"));
        List<SourceFile> pages = new ArrayList<>();
        for (String part : parts) {
            pages.add(References.properties(
                    "t" + pages.size(), "microsoft.graph." + part + ".thing" + pages.size(), List.of("id")));
        }
        Generated generated = Generated.from(pages).isInert();

        assertThat(generated.literals())
                .filteredOn(text -> text.startsWith("microsoft.graph."))
                .hasSize(parts.size());
        generated.sources().compileWithDoclint();
    }

    @Test
    void devicesOfWindowsCanBeTypesAndRequests() {
        List<SourceFile> pages = new ArrayList<>();
        for (String name : List.of("con", "prn", "aux", "nul", "com1", "com9", "lpt1")) {
            pages.add(References.properties(name, "microsoft.graph." + name, List.of(name)));
            pages.add(References.get(
                    "api/" + name + ".md", "microsoft.graph." + name, "{ \"" + name + "\": 1 }", "/" + name));
        }
        Generated generated = Generated.from(pages).isInert();

        assertThat(generated.paths())
                .filteredOn(path -> path.startsWith("models/") && !path.contains("package-info"))
                .hasSize(7);
        generated.sources().compileWithDoclint();
    }

    @Test
    void namesThatDifferByMarksAloneAreDifferentProperties() {
        List<String> names = List.of(
                "size",
                "size_",
                "_size",
                "caf\u00e9",
                "cafe\u0301",
                "cafe",
                "\uff53ize",
                "s\u0131ze",
                "a_b",
                "aB",
                "a__b",
                "b",
                "B_");
        Generated generated = Generated.from(List.of(References.properties("gadget", "microsoft.graph.gadget", names)))
                .isInert();

        assertReachable(generated, names);
        generated.sources().compileWithDoclint();
    }

    @Test
    void typesThatDifferByCaseAloneAreOneAndOthersThatMeetInJavaAreRefusedWithBothPlaces() {
        Generated generated = Generated.from(List.of(
                        References.properties("a", "microsoft.graph.gadget", List.of("one")),
                        References.properties("b", "microsoft.graph.Gadget", List.of("two")),
                        References.properties("c", "microsoft.graph.caf\u00e9", List.of("three")),
                        References.properties("d", "microsoft.graph.caf_e9", List.of("four"))))
                .isInert();

        assertThat(generated.literals()).contains("one", "two");
        List<String> errors = generated.diagnostics().stream()
                .filter(d -> d.severity() == Severity.ERROR)
                .map(Diagnostic::toString)
                .toList();
        assertThat(errors).anyMatch(error -> error.contains("resources/c.md") && error.contains("resources/d.md"));
        generated.sources().compileWithDoclint();
    }

    @Test
    void aPackageAndAClassOfOneNameDoNotMeet() {
        Generated generated = Generated.from(List.of(
                        References.properties("a", "microsoft.graph.models", List.of("id")),
                        References.properties("b", "microsoft.graph.models.thing", List.of("id")),
                        References.properties("c", "microsoft.graph.Models.models", List.of("id")),
                        References.properties("d", "microsoft.graph.security", List.of("id")),
                        References.properties("e", "microsoft.graph.security.alert", List.of("id")),
                        References.properties("f", "microsoft.graph.security.security.alert", List.of("id")),
                        References.properties("g", "com.example.graph.thing", List.of("id")),
                        References.properties("h", "java.lang.string", List.of("id")),
                        References.properties("i", "microsoft.alert", List.of("id")),
                        References.properties("j", "microsoft.graphs.alert", List.of("id"))))
                .isInert();

        assertThat(generated.diagnostics()).noneMatch(d -> d.severity() == Severity.ERROR);
        assertThat(generated.paths())
                .contains(
                        "models/Models.java",
                        "models/models/Thing.java",
                        "models/security/Alert.java",
                        "models/security/security/Alert.java",
                        "models/java/lang/String.java");
        generated.sources().compileWithDoclint();
    }

    @Test
    void aNameOfTheLongestKindIsKeptAndALongerOneIsRefused() {
        String longest = "n".repeat(128);
        String tooLong = "m".repeat(129);
        String manyBytes = "\ud801\udc28".repeat(60);
        Generated generated = Generated.from(List.of(
                        References.properties(
                                "a",
                                "microsoft.graph." + longest,
                                List.of(longest, tooLong, manyBytes, "\u00e9".repeat(128))),
                        References.properties("b", "microsoft.graph." + tooLong, List.of("id")),
                        References.properties(
                                "c",
                                "microsoft.graph." + longest + "." + longest + "." + longest + ".x",
                                List.of("id")),
                        References.enumeration("enums", "gadgetState", List.of(longest, tooLong)),
                        References.get(
                                "api/" + "g".repeat(240) + "-get.md",
                                "microsoft.graph." + longest,
                                "{\"" + longest + "\": {\"" + longest + "\": {\"" + longest + "\": {\"a\": 1}}}}",
                                "/" + longest + "/{" + longest + "}")))
                .isInert();

        assertThat(generated.literals()).contains(longest, "microsoft.graph." + longest);
        assertThat(generated.diagnostics()).anyMatch(d -> d.message().contains("mmmm"));
        generated.sources().compileWithDoclint();
    }

    @Test
    void operationsOfOneStemAreRefusedWithBothPlaces() {
        Generated generated = Generated.from(List.of(
                        References.get("api/gadget-get.md", "microsoft.graph.gadget", "{\"a\": 1}", "/gadgets/{id}"),
                        References.get("more/gadget-get.md", "microsoft.graph.gadget", "{\"a\": 1}", "/things/{id}"),
                        References.get("api/part-get.md", "microsoft.graph.part", "{\"a\": 1}", "/parts/{id}"),
                        References.get("api/Part-Get.md", "microsoft.graph.part", "{\"a\": 1}", "/pieces/{id}"),
                        References.get("api/spare-get.md", "microsoft.graph.part", "{\"a\": 1}", "/spares/{id}")))
                .isInert();

        assertThat(generated.diagnostics())
                .filteredOn(d -> d.severity() == Severity.ERROR)
                .extracting(Diagnostic::toString)
                .anyMatch(error -> error.contains("api/gadget-get.md") && error.contains("more/gadget-get.md"))
                .anyMatch(error -> error.contains("api/part-get.md") && error.contains("api/Part-Get.md"));
        assertThat(generated.paths()).contains("requests/SpareGetRequest.java");
        generated.sources().compileWithDoclint();
    }

    @Test
    void pathParametersMayBeCalledAnything() {
        List<SourceFile> pages = new ArrayList<>();
        List<String> names = new ArrayList<>(KEYWORDS);
        names.addAll(OUR_MEMBERS);
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
        List<String> names = new ArrayList<>(KEYWORDS);
        names.addAll(OUR_MEMBERS);
        names.addAll(OBJECT_MEMBERS);
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

    @Test
    void nestedTypesMayBeCalledLikeWhatStandsAroundThem() {
        String body = """
                { "gadget": { "gadget": { "builder": { "property": { "builder": { "a": 1 } } } },
                  "string": { "list": { "objects": { "a": "b" } } } , "object": { "a": 1 }, "Builder": { "a": 1 }, "Property": { "b": 1 },
                  "override": { "a": 1 }, "nullable": { "a": [ { "map": { "a": 1 } } ] } } }
                """;
        Generated generated = Generated.from(List.of(
                        References.get("api/gadget-get.md", "microsoft.graph.gadget", body, "/gadgets/{id}"),
                        References.get("api/object-get.md", "microsoft.graph.object", body, "/objects/{id}"),
                        References.get("api/builder-get.md", "microsoft.graph.builder", body, "/builders/{id}"),
                        References.get("api/property-get.md", "microsoft.graph.property", body, "/properties/{id}")))
                .isInert();

        assertThat(generated.diagnostics()).noneMatch(d -> d.severity() == Severity.ERROR);
        generated.sources().compileWithDoclint();
    }

    @Test
    void hundredsOfPropertiesThatMapToOneNameAreToldApart() {
        List<String> names = IntStream.range(0, 400)
                .mapToObj(i -> IntStream.range(0, 9)
                        .mapToObj(bit -> (i >> bit & 1) == 1 ? "\u00e9" : "_e9")
                        .reduce("x", String::concat))
                .toList();
        Generated generated = Generated.from(List.of(References.properties("gadget", "microsoft.graph.gadget", names)))
                .isInert();

        assertReachable(generated, names);
        generated.sources().compileWithDoclint();
    }

    /** Pages are loose with capitals, so names that differ by nothing else are one member. */
    private static List<String> distinctBlindToCase(List<String> names) {
        SortedSet<String> distinct = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        distinct.addAll(names);
        return List.copyOf(distinct);
    }

    /** Each name is a literal of the output, or some diagnostic of at least a warning names it. */
    private static void assertReachable(Generated generated, List<String> names) {
        Set<String> literals = generated.literals();
        assertThat(names)
                .filteredOn(name -> !literals.contains(name))
                .filteredOn(name -> generated.diagnostics().stream()
                        .noneMatch(d ->
                                d.severity() != Severity.NOTE && d.message().contains(name)))
                .as("names that can neither be reached nor are said to be left out")
                .isEmpty();
        assertThat(generated.literals()).contains(names.get(0));
    }
}
