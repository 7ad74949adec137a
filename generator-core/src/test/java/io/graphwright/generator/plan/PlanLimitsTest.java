package io.graphwright.generator.plan;

import static io.graphwright.generator.emit.Operations.get;
import static org.assertj.core.api.Assertions.assertThat;

import io.graphwright.generator.emit.Graphs;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What javac and class files can hold: beyond it each thing that is left out is named, with the limit. */
class PlanLimitsTest {
    @Test
    void classHoldsTwoThousandPropertiesInheritedOnesIncluded() {
        PlannedGraph planned = PlannedGraph.of(new Graphs()
                .type("a", properties("a", 1000))
                .subtype("b", "a", properties("b", 999))
                .subtype("c", "b", "c1: Edm.String", "c2: Edm.String"));

        assertThat(planned.model("C").properties())
                .extracting(PropertyPlan::wireName)
                .containsExactly("c1");
        assertThat(planned.said())
                .containsExactly(
                        "GW407 'c2' is left out: microsoft.graph.c has more than 2000 properties, inherited ones included");
    }

    @Test
    void enumHoldsTwoThousandMembersOfAllPages() {
        String[] members =
                IntStream.range(0, 2001).mapToObj(i -> "m" + (10_000 + i)).toArray(String[]::new);
        PlannedGraph planned = PlannedGraph.of(new Graphs().enumeration("state", members));

        assertThat(planned.plan().enums().get(0).constants()).hasSize(2000);
        assertThat(planned.said())
                .containsExactly(
                        "GW408 'm12000' is left out: microsoft.graph.state has more than 2000 members on all pages together");
    }

    @Test
    void enumKeepsTheMembersThatItsListHasFirst() {
        String[] members = IntStream.rangeClosed(0, 2000)
                .mapToObj(i -> i == 0 ? "zest" : "m" + (10_000 + i))
                .toArray(String[]::new);
        PlannedGraph planned = PlannedGraph.of(new Graphs().enumeration("state", members));

        assertThat(planned.plan().enums().get(0).constants().get(0).wireName()).isEqualTo("zest");
        assertThat(planned.said()).singleElement().asString().startsWith("GW408 'm12000' is left out");
    }

    @Test
    void classNestsAThousandOthersHoweverDeep() {
        Graphs graphs = new Graphs().type("lamp", properties("p", 501));
        IntStream.range(0, 501).forEach(i -> {
            graphs.type("lamp/p" + i, "q: lamp/p" + i + "/q");
            graphs.type("lamp/p" + i + "/q", "r: Edm.String");
        });
        PlannedGraph planned = PlannedGraph.of(graphs);

        assertThat(planned.said())
                .containsExactly(
                        "GW409 'microsoft.graph.lamp/p99' gets no class: more than 1000 objects without a type are nested in Lamp");
        assertThat(planned.model("Lamp").nested()).hasSize(500);
    }

    @Test
    void classesNestThreeThousandTogetherAndThoseThatNestLittleKeepAll() {
        Graphs graphs = new Graphs().type("lamp", "a: lamp/a").type("lamp/a", "r: Edm.String");
        for (int wide = 0; wide < 7; wide++) {
            int number = wide;
            graphs.type("wide" + wide, properties("p", 501));
            IntStream.range(0, 501).forEach(i -> graphs.type("wide" + number + "/p" + i, "r: Edm.String"));
        }
        PlannedGraph planned = PlannedGraph.of(graphs);

        assertThat(planned.model("Lamp").nested()).hasSize(1);
        assertThat(planned.model("Wide6").nested()).hasSize(250);
        assertThat(planned.said())
                .hasSize(7 * 251)
                .contains(
                        "GW409 'microsoft.graph.wide6/p99' gets no class: more than 250 objects without a type are nested in Wide6");
    }

    @Test
    void typesHaveFiftyThousandPropertiesTogetherAndThoseWithFewKeepAll() {
        Graphs graphs = new Graphs().type("lamp", properties("p", 200));
        IntStream.range(0, 99).forEach(i -> graphs.type("wide" + i, properties("p", 600)));
        PlannedGraph planned = PlannedGraph.of(graphs);

        assertThat(planned.model("Lamp").properties()).hasSize(200);
        assertThat(planned.model("Wide7").properties()).hasSize(500);
        assertThat(planned.said())
                .hasSize(99)
                .contains(
                        "GW413 all types together have more than 50000 properties, so those of microsoft.graph.wide7 beyond the first 500 are left out");
    }

    @Test
    void baseListsTenThousandSubtypes() {
        Graphs graphs = new Graphs().type("base", "id: Edm.String");
        IntStream.range(0, 10_001).forEach(i -> graphs.subtype("t" + (100_000 + i), "base"));
        PlannedGraph planned = PlannedGraph.of(graphs);

        assertThat(planned.model("Base").subclasses()).hasSize(10_000);
        assertThat(planned.said())
                .containsExactly(
                        "GW410 'microsoft.graph.t110000' is read as microsoft.graph.base, from which more than 10000 types derive");
    }

    /** A class repeats what it inherits, so few pages could else ask for Java out of all proportion. */
    @Test
    void propertiesOfBasesAreRepeatedAHundredThousandTimes() {
        Graphs graphs = new Graphs()
                .type("light", "x: Edm.String")
                .type("heavy", properties("p", 1000))
                .type("heavier", properties("h", 1000));
        IntStream.range(0, 99).forEach(i -> graphs.subtype("t" + i, "heavy"));
        IntStream.range(0, 100).forEach(i -> graphs.subtype("u" + i, "heavier", "own: Edm.String"));
        graphs.subtype("v", "light");
        PlannedGraph planned = PlannedGraph.of(graphs);

        assertThat(planned.model("V").inherited()).hasSize(1);
        assertThat(planned.model("T7").inherited()).hasSize(1000);
        assertThat(planned.model("U7").inherited()).isEmpty();
        assertThat(planned.model("U7").superclass()).isEmpty();
        assertThat(planned.model("Heavier").subclasses()).isEmpty();
        assertThat(planned.said())
                .hasSize(100)
                .contains(
                        "GW412 microsoft.graph.u7 does not extend microsoft.graph.heavier: classes would repeat more than 100000 properties of their bases, the limit");
    }

    @Test
    void requestHasFiveHundredFactories() {
        String[] paths = IntStream.range(0, 501).mapToObj(i -> "/lamps/x" + i).toArray(String[]::new);
        PlannedGraph planned =
                PlannedGraph.of(new Graphs().add(get("api/lamp-get.md", paths).one("lamp")));

        assertThat(planned.plan().requests().get(0).factories()).hasSize(500);
        assertThat(planned.said())
                .containsExactly(
                        "GW411 '/lamps/x500' has no factory: 500 paths a page and 100 parameters a path are the limit");
    }

    @Test
    void factoryTakesAHundredArguments() {
        PlannedGraph planned = PlannedGraph.of(new Graphs()
                .add(get("api/lamp-get.md", path(101), path(100)).one("lamp"))
                .add(get("api/wire-get.md", path(101)).one("lamp")));

        assertThat(planned.requests()).containsExactly("LampGetRequest");
        assertThat(planned.plan().requests().get(0).factories())
                .singleElement()
                .extracting(RequestPlan.FactoryPlan::method)
                .isEqualTo("of");
        assertThat(planned.said()).hasSize(2).allMatch(said -> said.startsWith("GW411") && said.contains("100"));
    }

    private static String path(int parameters) {
        return IntStream.range(0, parameters).mapToObj(i -> "/{p" + i + "}").reduce("", String::concat);
    }

    private static String[] properties(String prefix, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> prefix + i + ": Edm.String")
                .toArray(String[]::new);
    }
}
