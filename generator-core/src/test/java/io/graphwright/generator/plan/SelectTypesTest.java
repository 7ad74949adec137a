package io.graphwright.generator.plan;

import static io.graphwright.generator.emit.Operations.get;
import static org.assertj.core.api.Assertions.assertThat;

import io.graphwright.generator.emit.Graphs;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The models that come with a choice of pages. */
class SelectTypesTest {
    private static final Graphs GRAPHS = new Graphs()
            .add(get("api/lamp-get.md", "/lamps/{id}").one("lamp"))
            .add(get("api/kettle-get.md", "/kettles/{id}").one("kettle"))
            .type("entity", "id: Edm.String")
            .subtype("directoryObject", "entity")
            .subtype("device", "directoryObject", "watts: Edm.Int32")
            .subtype(
                    "lamp",
                    "device",
                    "bulb: bulb",
                    "spares: Collection(spare)",
                    "owner: directoryObject",
                    "shade: lamp/shade")
            .type("lamp/shade", "fabric: fabric")
            .type("fabric", "name: Edm.String")
            .type("bulb", "mood: mood", "any: entity")
            .subtype("ledBulb", "bulb", "chip: chip")
            .subtype("tinyLedBulb", "ledBulb")
            .type("chip", "name: Edm.String")
            .type("spare", "of: lamp")
            .enumeration("mood", "calm")
            .subtype("brightLamp", "lamp", "candela: candela")
            .type("candela", "value: Edm.Int32")
            .subtype("person", "directoryObject", "name: Edm.String")
            .type("kettle", "litres: Edm.Int32")
            .type("unused", "a: Edm.String");

    @Test
    void closureIsResultBasesMembersAndTheSubtypesOfMembers() {
        PlannedGraph planned = PlannedGraph.of(GRAPHS, List.of("api/lamp-get.md"), true);

        assertThat(planned.requests()).containsExactly("LampGetRequest");
        assertThat(planned.models())
                .containsExactly(
                        "BrightLamp",
                        "Bulb",
                        "Candela",
                        "Chip",
                        "Device",
                        "DirectoryObject",
                        "Entity",
                        "Fabric",
                        "Lamp",
                        "LedBulb",
                        "Mood",
                        "Spare",
                        "TinyLedBulb");
        assertThat(planned.model("Lamp").nested()).hasSize(1);
        assertThat(planned.diagnostics()).isEmpty();
    }

    @Test
    void typesThatNearlyEverythingDerivesFromBringNoSubtypes() {
        PlannedGraph planned = PlannedGraph.of(GRAPHS, List.of("api/lamp-get.md"), true);

        assertThat(planned.models()).doesNotContain("Person", "Kettle", "Unused");
        assertThat(planned.model("DirectoryObject").subclasses())
                .extracting(subclass -> subclass.name().simpleName())
                .containsExactly("Device");
    }

    @Test
    void subtypesOfAResultComeOnlyWhereAMemberMayHoldThem() {
        Graphs graphs = new Graphs()
                .add(get("api/lamp-get.md", "/lamps/{id}").one("lamp"))
                .type("lamp", "id: Edm.String")
                .subtype("brightLamp", "lamp");

        assertThat(PlannedGraph.of(graphs, List.of("api/lamp-get.md"), true).models())
                .containsExactly("Lamp");
        assertThat(PlannedGraph.of(graphs, List.of(), true).models()).containsExactly("BrightLamp", "Lamp");
    }

    @Test
    void modelsAloneAreAllModels() {
        PlannedGraph planned = PlannedGraph.of(GRAPHS, List.of("api/lamp-get.md"), false);

        assertThat(planned.requests()).isEmpty();
        assertThat(planned.models()).contains("Kettle", "Person", "Unused");
    }

    @Test
    void namesDoNotDependOnTheChoice() {
        Graphs graphs = new Graphs()
                .add(get("api/second-get.md", "/seconds/{id}").one("caf\u00e9"))
                .add(get("api/first-get.md", "/firsts/{id}").one("caf_e9"))
                .type("caf_e9", "a: Edm.String")
                .type("caf\u00e9", "b: Edm.String");

        PlannedGraph planned = PlannedGraph.of(graphs, List.of("api/second-get.md"), true);

        assertThat(planned.models()).isEmpty();
        assertThat(planned.requests()).containsExactly("SecondGetRequest");
        assertThat(planned.said()).singleElement().asString().startsWith("GW402");
    }
}
