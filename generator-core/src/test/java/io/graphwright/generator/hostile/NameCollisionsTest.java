package io.graphwright.generator.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.graphwright.generator.source.Diagnostic;
import io.graphwright.generator.source.Severity;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Promises 7 and 8: names that meet in Java are told apart, or one is refused and both places are named. */
class NameCollisionsTest {
    @Test
    void namesThatDifferByMarksAloneAreDifferentProperties() throws Exception {
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
                "B_",
                "Size",
                "SIZE",
                "CAFE\u0301");
        Generated generated = Generated.from(List.of(References.properties("gadget", "microsoft.graph.gadget", names)))
                .isInert();

        LoadedModels.of(generated).assertHolds("Gadget", names);
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
    void propertiesThatMeetTheirBasesInJavaAreToldApart() throws Exception {
        Generated generated = Generated.from(List.of(
                        References.properties("gadget", "microsoft.graph.gadget", List.of("caf\u00e9")),
                        References.resource(
                                "lamp",
                                "microsoft.graph.lamp",
                                "\"baseType\": \"microsoft.graph.gadget\"",
                                "|caf_e9|String|Text.|")))
                .isInert();

        LoadedModels.of(generated).assertHolds("Lamp", List.of("caf\u00e9", "caf_e9"));
    }

    @Test
    void hundredsOfPropertiesThatMapToOneNameAreToldApart() throws Exception {
        List<String> names = IntStream.range(0, 400)
                .mapToObj(i -> IntStream.range(0, 9)
                        .mapToObj(bit -> (i >> bit & 1) == 1 ? "\u00e9" : "_e9")
                        .reduce("x", String::concat))
                .toList();
        Generated generated = Generated.from(List.of(References.properties("gadget", "microsoft.graph.gadget", names)))
                .isInert();

        LoadedModels.of(generated).assertHolds("Gadget", names);
    }
}
