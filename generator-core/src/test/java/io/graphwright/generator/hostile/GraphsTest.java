package io.graphwright.generator.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.graphwright.generator.source.SourceFile;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Pages that contradict each other and themselves: each conflict is said, and what is left compiles. */
class GraphsTest {

    @Test
    void aRingOfBasesIsAnErrorAndTheTypesAreGenerated() {
        for (int length : List.of(2, 3, 50)) {
            List<SourceFile> pages = IntStream.range(0, length)
                    .mapToObj(i -> References.resource(
                            "t" + i,
                            "microsoft.graph.t" + i,
                            "\"baseType\": \"microsoft.graph.t" + (i + 1) % length + "\"",
                            "|p" + i + "|String|Text.|"))
                    .toList();
            Generated generated = Generated.from(pages).isInert();

            assertThat(generated.diagnostics())
                    .as("ring of %d", length)
                    .anyMatch(d -> d.code().id().equals("GW310"));
            assertThat(generated.paths()).contains("models/T0.java", "models/T" + (length - 1) + ".java");
            generated.sources().compile();
        }
    }

    @Test
    void theBaseOfAllEntitiesMayBeSaidToDeriveFromAnother() {
        Generated generated = Generated.from(List.of(
                        References.resource(
                                "entity",
                                "microsoft.graph.entity",
                                "\"keyProperty\": \"id\", \"baseType\": \"microsoft.graph.thing\"",
                                "|id|String|Text.|"),
                        References.resource("thing", "microsoft.graph.thing", "", "|size|Int32|Text.|"),
                        References.resource(
                                "gadget",
                                "microsoft.graph.gadget",
                                "\"keyProperty\": \"id\"",
                                "|colour|String|Text.|")))
                .isInert();

        assertThat(generated.paths()).contains("models/Entity.java", "models/Thing.java", "models/Gadget.java");
        assertThat(generated.text("models/Entity.java")).contains("class Entity extends Thing");
        generated.sources().compile();
    }

    @Test
    void aTypeMayHoldItselfAndIsNoBaseOfItsOwn() {
        Generated generated = Generated.from(List.of(
                        References.resource(
                                "a",
                                "microsoft.graph.a",
                                "\"baseType\": \"microsoft.graph.a\"",
                                "|self|[a](a.md)|Text.|",
                                "|all|[a](a.md) collection|Text.|",
                                "|b|[b](b.md)|Text.|"),
                        References.resource(
                                "b",
                                "microsoft.graph.b",
                                "\"baseType\": \"microsoft.graph.a\"",
                                "|a|[a](a.md)|Text.|")))
                .isInert();

        assertThat(generated.diagnostics())
                .singleElement()
                .satisfies(said -> assertThat(said.code().id()).isEqualTo("GW316"))
                .satisfies(said -> assertThat(said.span().path()).isEqualTo("resources/a.md"));
        generated.sources().compile();
    }

    @Test
    void aPropertyThatASubtypeDeclaresAnewWithAnotherTypeIsInherited() {
        Generated generated = Generated.from(List.of(
                        References.resource("a", "microsoft.graph.a", "", "|size|Int32|Text.|"),
                        References.resource(
                                "b",
                                "microsoft.graph.b",
                                "\"baseType\": \"microsoft.graph.a\"",
                                "|size|String|Text.|",
                                "|Size|Boolean|Text.|"),
                        References.resource(
                                "c",
                                "microsoft.graph.c",
                                "\"baseType\": \"microsoft.graph.b\"",
                                "|size|[a](a.md) collection|Text.|")))
                .isInert();

        assertThat(generated.text("models/A.java")).contains("Integer getSize()");
        assertThat(generated.text("models/B.java")).doesNotContain(" getSize()");
        generated.sources().compile();
    }

    @Test
    void rivalDefinitionsOfOneTypeAreSaidWithBothPlaces() {
        Generated generated = Generated.from(List.of(
                        References.resource(
                                "one", "microsoft.graph.gadget", "", "|size|Int32|Text.|", "|size|String|Text.|"),
                        References.resource(
                                "two", "microsoft.graph.gadget", "", "|size|Boolean|Text.|", "|colour|String|Text.|"),
                        References.enumeration("enums", "gadget", List.of("a", "b"))))
                .isInert();

        assertThat(generated.diagnostics())
                .anyMatch(d -> d.toString().contains("resources/one.md")
                        && d.toString().contains("resources/two.md"));
        generated.sources().compile();
    }

    @Test
    void whatPagesOnlyNameMayBeAnything() {
        Generated generated = Generated.from(List.of(
                        References.resource(
                                "a",
                                "microsoft.graph.a",
                                "\"baseType\": \"microsoft.graph.absent\"",
                                "|x|[y](absent.md)|Text.|",
                                "|z|microsoft.graph.nowhere.thing|Text.|",
                                "|e|absentEnum|Text.|",
                                "|c|Collection(Collection(absent))|Text.|"),
                        References.get("api/absent-get.md", "microsoft.graph.other", "{}", "/absent")))
                .isInert();

        assertThat(generated.diagnostics()).isNotEmpty();
        generated.sources().compile();
    }

    @Test
    void valuesOfAllKindsUnderOneKeyAreReadAsSomething() {
        String body = """
                { "a": 1, "a": "x", "a": [1, "x", null, {"b": 1}, [2]], "b": [[[1]]], "c": [{"x": 1}, {"x": "y"}, {"x": [1]}],
                  "n": 1e999999999, "m": -0, "o": 123456789012345678901234567890, "p": 0.1234567890123456789012345678901234567890,
                  "q": [1, 2.5, 12345678901], "r": [], "s": {}, "t": null, "@odata.type": "#microsoft.graph.gadget" }
                """;
        Generated generated = Generated.from(List.of(
                        References.get("api/gadget-get.md", "microsoft.graph.gadget", body, "/gadgets/{id}"),
                        References.get(
                                "api/other-get.md",
                                "microsoft.graph.gadget",
                                "{ \"b\": \"x\", \"c\": true, \"s\": [1], \"r\": 1, \"q\": {\"z\": 1} }",
                                "/others/{id}")))
                .isInert();

        assertThat(generated.codes()).contains("GW210");
        assertThat(generated.paths()).contains("models/Gadget.java");
        generated.sources().compile();
    }

    @Test
    void aReferenceThatNamesItsOwnNestedTypesDoesNotMeetThem() {
        Generated generated = Generated.from(List.of(
                        References.get(
                                "api/call-get.md",
                                "microsoft.graph.call",
                                "{ \"mediaState\": { \"a\": 1 }, \"call\": { \"call\": { \"a\": 1 } } }",
                                "/calls/{id}"),
                        References.resource("mediastate", "microsoft.graph.mediaState", "", "|b|String|Text.|"),
                        References.resource("x", "microsoft.graph.call/mediaState", "", "|c|String|Text.|")))
                .isInert();

        assertThat(generated.paths()).contains("models/Call.java", "models/MediaState.java");
        generated.sources().compile();
    }

    @Test
    void namesOfThousandsOfPartsAreRefusedLikeOthers() {
        String endless = "a" + ".b".repeat(20_000);
        Generated generated = Generated.from(List.of(
                        References.resource("a", "microsoft.graph.a", "", "|x|" + "a.".repeat(300) + "b|Text.|"),
                        References.properties("b", endless, List.of("id")),
                        References.get("api/c-get.md", endless, "{ \"@odata.type\": \"" + endless + "\" }", "/c")))
                .isInert();

        assertThat(generated.codes()).contains("GW406");
        assertThat(generated.paths()).contains("models/A.java", "requests/CGetRequest.java");
        generated.sources().compile();
    }

    @Test
    void numbersThatJavaHasNoTypeForAreDecimals() {
        Generated generated = Generated.from(List.of(References.get(
                        "api/gadget-get.md",
                        "microsoft.graph.gadget",
                        "{ \"a\": 1e2147483648, \"b\": -1E-99999999999, \"c\": 1e400, \"d\": 1.5e3 }",
                        "/gadgets/{id}")))
                .isInert();

        assertThat(generated.text("models/Gadget.java"))
                .contains("BigDecimal getA()", "BigDecimal getB()", "BigDecimal getC()", "Double getD()");
        generated.sources().compile();
    }
}
