package io.graphwright.generator.emit;

import static io.graphwright.generator.emit.Generated.call;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names that mean something to Java, to Jackson, to JavaPoet or to us. */
class HostileNamesTest {
    private static final List<String> TYPES = List.of(
            "string",
            "object",
            "override",
            "deprecated",
            "void",
            "class",
            "enum",
            "record",
            "process",
            "package",
            "iterable",
            "list",
            "map",
            "set",
            "arrays",
            "objects",
            "collections",
            "linkedHashMap",
            "nullable",
            "generated",
            "jsonProperty",
            "jsonFormat",
            "jsonSubTypes",
            "jsonTypeInfo",
            "jsonInclude",
            "jsonAutoDetect",
            "jsonAnyGetter",
            "property",
            "builder",
            "builderOf",
            "propertyName",
            "known",
            "t",
            "suppressWarnings",
            "offsetDateTime",
            "duration",
            "illegalArgumentException",
            "com",
            "java",
            "io",
            "con",
            "aux",
            "_",
            "_a",
            "__",
            "graphRequest",
            "graphClient",
            "requestPath",
            "expand",
            "orderBy",
            "resultType",
            "collectionPage",
            "arrayList",
            "completableFuture",
            "var",
            "yield",
            "sealed",
            "integer",
            "boolean",
            "uuid",
            "stream",
            "inputStream");

    private static final List<String> PROPERTIES = List.of(
            "class",
            "default",
            "package",
            "boolean",
            "int",
            "enum",
            "var",
            "yield",
            "record",
            "sealed",
            "final",
            "_",
            "__",
            "id",
            "ID",
            "Id",
            "iD",
            "name",
            "value",
            "other",
            "that",
            "shown",
            "target",
            "written",
            "names",
            "java",
            "com",
            "org",
            "io",
            "odataType",
            "oDataType",
            "additionalProperties",
            "additionalProperty",
            "nulls",
            "build",
            "builder",
            "toBuilder",
            "hashCode",
            "equals",
            "toString",
            "notify",
            "notifyAll",
            "wait",
            "clone",
            "finalize",
            "getClass",
            "explicit",
            "describe",
            "copyArrays",
            "v4_0_3",
            "riskEventTypes_v2",
            "fooBar",
            "foo_bar",
            "FooBar",
            "FOO_BAR",
            "wireName",
            "property",
            "values",
            "valueOf",
            "ordinal",
            "true",
            "null",
            "ODATA_TYPE",
            "string",
            "list",
            "iOS",
            "URL",
            "URLPath",
            "gr\u00f6\u00dfe",
            "caf\u00e9",
            "cafe\u0301",
            "\u4e2d\u6587",
            "a\u200bb",
            "goto",
            "strictfp",
            "assert");

    private static final Generated GENERATED = Generated.from(graphs());

    private static Graphs graphs() {
        String[] typed = Stream.concat(
                        TYPES.stream().map(type -> "x_" + type + ": " + type),
                        Stream.of(
                                "id: Edm.String",
                                "times: Collection(Edm.DateTimeOffset)",
                                "blobs: Collection(Edm.Binary)"))
                .toArray(String[]::new);
        Graphs graphs = new Graphs()
                .type("holder", typed)
                .subtype("heldBelow", "holder", "property: holder/property", "string: holder/string", "more: string")
                .type("holder/property", "builder: holder/property/builder")
                .type("holder/property/builder", "x: Edm.String")
                .type("holder/string", "string: Edm.String", "s: string")
                .type(
                        "members",
                        PROPERTIES.stream().map(name -> name + ": Edm.String").toArray(String[]::new))
                .subtype("membersBelow", "members", "getId: Edm.String", "fooBar_: Edm.String", "iD_: Edm.Int32")
                .enumeration("constants", PROPERTIES.toArray(String[]::new));
        TYPES.forEach(type -> graphs.type(type, "id: Edm.String", "self: " + type, "when: Edm.DateTimeOffset"));
        IntStream.iterate(0, i -> i < TYPES.size(), i -> i + 6)
                .forEach(i -> graphs.add(Operations.get("api/page" + i + "-list.md", "/x/{class}/{string}", "/{int}")
                        .headers("class", "Send", "Request", "Wait", "X-Y", "of", "select")
                        .queryOptions("$class", "toString", "$x.y")
                        .collection(TYPES.get(i))));
        return graphs;
    }

    @Test
    void everyNameIsReachableWithoutAWarning(@TempDir Path folder) throws Exception {
        assertThat(Compiled.javadoc(GENERATED.files(), folder)).isEmpty();
        StringBuilder json = new StringBuilder("{");
        for (String property : PROPERTIES) {
            json.append(json.length() > 1 ? "," : "")
                    .append('"')
                    .append(property)
                    .append("\":\"")
                    .append(property)
                    .append('"');
        }
        GENERATED.assertRoundTrip("Members", json.append('}').toString());
        assertThat((java.util.Map<?, ?>) call(GENERATED.read("Members", json.toString()), "getAdditionalProperties"))
                .isEmpty();
        assertThat(GENERATED.model("Members$Property").getEnumConstants()).hasSize(PROPERTIES.size());
    }

    @Test
    void accessorsThatMeetOthersGetAnUnderscore() throws Exception {
        Object members = GENERATED.read(
                "Members", "{\"class\":\"c\",\"default\":\"d\",\"odataType\":\"o\",\"additionalProperties\":\"a\"}");
        assertThat(call(members, "getClass_")).isEqualTo("c");
        assertThat(call(members, "getDefault")).isEqualTo("d");
        assertThat(call(members, "getOdataType_")).isEqualTo("o");
        assertThat(call(members, "getAdditionalProperties_")).isEqualTo("a");
        Object built = call(call(GENERATED.builder("Members"), "build_", "b"), "build");
        assertThat(call(built, "getBuild")).isEqualTo("b");
    }

    @Test
    void nestedNamesStepAsideForThoseAroundThem() {
        assertThat(GENERATED.model("Property$PropertyName").isEnum()).isTrue();
        assertThat(GENERATED.model("Builder$BuilderOf").isEnum()).isFalse();
        assertThat(GENERATED.model("Holder$Property_$Builder_").isEnum()).isFalse();
    }

    @Test
    void filesDifferByMoreThanCaseAndAreAscii() {
        List<String> paths = GENERATED.files().stream().map(GeneratedFile::path).toList();
        assertThat(paths.stream().map(path -> path.toLowerCase(Locale.ROOT))).doesNotHaveDuplicates();
        assertThat(paths).allMatch(path -> path.matches("com/example/graph/(models|requests)/[A-Za-z0-9_-]+\\.java"));
        assertThat(paths).contains("com/example/graph/models/Con_.java", "com/example/graph/models/Aux_.java");
        assertThat(GENERATED.files())
                .filteredOn(file -> file.text().chars().anyMatch(c -> c != '\n' && (c < ' ' || c > '~')))
                .isEmpty();
    }
}
