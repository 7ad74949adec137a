package io.graphwright.generator.plan;

import static io.graphwright.generator.emit.Operations.get;
import static org.assertj.core.api.Assertions.assertThat;

import io.graphwright.generator.emit.Graphs;
import org.junit.jupiter.api.Test;

/** What can have no Java name, or not that one: each refusal names the thing, its rival, and the place of both. */
class RefusedNamesTest {
    @Test
    void ofTwoTypesThatWouldBeOneClassTheSmallerHasIt() {
        PlannedGraph planned = PlannedGraph.of(new Graphs()
                .type("caf_e9", "one: Edm.String")
                .type("caf\u00e9", "two: Edm.String")
                .type("holder", "other: caf\u00e9", "same: caf_e9"));

        assertThat(planned.models()).containsExactly("Caf_e9", "Holder");
        assertThat(planned.said())
                .containsExactly(
                        "GW402 microsoft.graph.caf\u00e9 would be the Java class com.example.models.Caf_e9, which is that of microsoft.graph.caf_e9 in resources/caf_e9.md:1:1");
        assertThat(planned.diagnostics().get(0).span().path()).isEqualTo("resources/caf\u00e9.md");
        assertThat(planned.model("Holder").properties())
                .extracting(property -> property.type().toString())
                .containsExactly("java.lang.Object", "com.example.models.Caf_e9");
    }

    @Test
    void ofTwoPagesThatWouldBeOneRequestTheSmallerPathHasIt() {
        PlannedGraph planned = PlannedGraph.of(new Graphs()
                .add(get("api/lamp-get.md", "/lamps/{id}").one("lamp"))
                .add(get("more/Lamp-Get.md", "/others/{id}").one("lamp"))
                .type("lamp", "id: Edm.String"));

        assertThat(planned.requests()).containsExactly("LampGetRequest");
        assertThat(planned.plan().requests().get(0).page()).isEqualTo("api/lamp-get.md");
        assertThat(planned.said())
                .singleElement()
                .asString()
                .startsWith("GW402")
                .contains("more/Lamp-Get.md", "api/lamp-get.md");
    }

    @Test
    void nestedClassWhoseFileNameWouldBeTooLongIsHeldAsJson() {
        String part = "p".repeat(100);
        PlannedGraph planned = PlannedGraph.of(new Graphs()
                .type("lamp", part + ": lamp/" + part)
                .type("lamp/" + part, part + ": lamp/" + part + "/" + part)
                .type("lamp/" + part + "/" + part, part + ": lamp/" + part + "/" + part + "/" + part)
                .type("lamp/" + part + "/" + part + "/" + part, "a: Edm.String"));

        assertThat(planned.said()).singleElement().asString().startsWith("GW403");
        ClassPlan second = planned.model("Lamp").nested().get(0).nested().get(0);
        assertThat(second.properties())
                .singleElement()
                .extracting(PropertyPlan::type)
                .hasToString("java.lang.Object");
    }

    @Test
    void requestWhoseFileNameWouldBeTooLongIsLeftOut() {
        String stem = "g".repeat(215 - "Request".length());
        PlannedGraph planned = PlannedGraph.of(new Graphs()
                .add(get("api/" + stem + ".md", "/a").one("lamp"))
                .add(get("api/" + stem + "x.md", "/b").one("lamp"))
                .type("lamp", "id: Edm.String"));

        assertThat(planned.requests()).singleElement().asString().hasSize(215);
        assertThat(planned.said())
                .containsExactly("GW404 the request class would have a name of 216 characters, more than 215");
    }

    /** Their class files would be one where disks are blind to case. */
    @Test
    void nestedClassesThatDifferByCaseAreToldApart() {
        PlannedGraph planned = PlannedGraph.of(new Graphs()
                .type("lamp", "glow: lamp/glow", "gLow: lamp/gLow")
                .type("lamp/glow", "a: Edm.String")
                .type("lamp/gLow", "b: Edm.String"));

        assertThat(planned.model("Lamp").nested())
                .extracting(nested -> nested.name().simpleName())
                .containsExactly("GLow", "Glow_");
    }

    @Test
    void ofTwoRequestsThatDifferByCaseTheSmallerPathHasIt() {
        PlannedGraph planned = PlannedGraph.of(new Graphs()
                .add(get("api/lampon-get.md", "/a").words("lampOn").one("lamp"))
                .add(get("more/lampon-get.md", "/b").words("lampon").one("lamp"))
                .type("lamp", "id: Edm.String"));

        assertThat(planned.requests()).hasSize(1);
        assertThat(planned.said()).singleElement().asString().startsWith("GW402");
    }

    @Test
    void optionsAreNoOverloadsOfWhatEveryObjectHas() {
        PlannedGraph planned = PlannedGraph.of(new Graphs()
                .add(get("api/lamp-get.md", "/a").queryOptions("equals", "wait").one("lamp"))
                .type("lamp", "id: Edm.String"));

        assertThat(planned.plan().requests().get(0).parameters())
                .extracting(RequestPlan.ParameterPlan::method)
                .containsExactly("equalsOption", "waitOption");
    }

    @Test
    void propertyThatABaseDeclaresIsDeclaredOnce() {
        PlannedGraph planned = PlannedGraph.of(new Graphs()
                .type("base", "size: Edm.Int32")
                .subtype("derived", "base", "size: Edm.String", "own: Edm.String"));

        assertThat(planned.model("Derived").properties())
                .extracting(PropertyPlan::wireName)
                .containsExactly("own");
        assertThat(planned.said())
                .containsExactly(
                        "GW405 microsoft.graph.derived declares 'size', which its base or itself declares already");
    }

    @Test
    void propertyThatStandsTwiceInOneTypeIsDeclaredOnce() {
        PlannedGraph planned = PlannedGraph.of(new Graphs().type("lamp", "size: Edm.Int32", "size: Edm.String"));

        assertThat(planned.model("Lamp").properties())
                .singleElement()
                .extracting(PropertyPlan::type)
                .hasToString("java.lang.Integer");
        assertThat(planned.said()).singleElement().asString().startsWith("GW405");
    }

    @Test
    void typeOrPackageWhoseNameWouldBeTooLongInAsciiIsHeldAsJson() {
        String letters = "\u00e9".repeat(100);
        PlannedGraph planned = PlannedGraph.of(new Graphs()
                .type(letters, "a: Edm.String")
                .type("microsoft.graph." + letters + ".lamp", "a: Edm.String")
                .type("microsoft.graph." + "part.".repeat(250) + "lamp", "a: Edm.String")
                .type("holder", "first: " + letters, "second: Collection(" + letters + ")"));

        assertThat(planned.models()).containsExactly("Holder");
        assertThat(planned.said()).hasSize(3).allMatch(said -> said.startsWith("GW406") && said.contains("215"));
    }
}
