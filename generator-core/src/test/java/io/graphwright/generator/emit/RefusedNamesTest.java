package io.graphwright.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;

import io.graphwright.generator.edm.TypeGraph;
import io.graphwright.generator.source.DiagnosticLog;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The last check of names: whatever a graph calls its types and members, no Java is made of what OData allows nobody. */
class RefusedNamesTest {
    private static final List<String> NO_NAMES =
            List.of("a b", "1a", "a-b", "a/../b", "a\nb", "\u200ba", "x".repeat(129));

    @Test
    void aTypeWhoseNameIsNoneHasNoClass() {
        for (String name : NO_NAMES) {
            if (!name.contains("/") && !name.contains(".")) {
                assertRefused(new Graphs().type("good", "id: Edm.String").type(name, "id: Edm.String"));
            }
        }
    }

    @Test
    void aNestedTypeWhoseNameIsNoneHasNoClass() {
        for (String name : NO_NAMES) {
            if (!name.contains("/") && !name.contains(".")) {
                assertRefused(new Graphs().type("good", "id: Edm.String").type("good/" + name, "id: Edm.String"));
            }
        }
    }

    @Test
    void aNamespaceThatIsNoneHasNoPackage() {
        for (String name : NO_NAMES) {
            if (!name.contains("/") && !name.contains(".")) {
                assertRefused(new Graphs()
                        .type("good", "id: Edm.String")
                        .type("microsoft.graph." + name + ".evil", "id: Edm.String"));
            }
        }
    }

    @Test
    void aPropertyWhoseNameIsNoneIsNoMember() {
        for (String name : NO_NAMES) {
            assertRefused(new Graphs().type("good", "id: Edm.String", name + ": Edm.String"));
        }
    }

    @Test
    void aMemberOfAnEnumWhoseNameIsNoneIsNoConstant() {
        for (String name : NO_NAMES) {
            assertRefused(
                    new Graphs().enumeration("state", "good", name).type("good", "id: Edm.String", "state: state"));
        }
    }

    /** Some disks would take the files of both for one. */
    @Test
    void ofTwoTypesWhoseClassesDifferByCaseOneIsRefusedWithBothPlaces() {
        DiagnosticLog log = new DiagnosticLog();

        List<GeneratedFile> files =
                Generated.files(new Graphs().type("callUp").type("callup").graph(), log);

        assertThat(log.sorted()).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.code().id()).isEqualTo("GW402");
            assertThat(diagnostic.message()).contains("microsoft.graph.callUp", "resources/callup.md:1:1");
        });
        assertThat(files)
                .filteredOn(file -> file.path().toLowerCase(Locale.ROOT).endsWith("/callup.java"))
                .hasSize(1);
    }

    @Test
    void aNestedClassWithALongerNameThanFilesMayHaveIsRefused() {
        String owner = "a".repeat(128);
        DiagnosticLog log = new DiagnosticLog();

        Generated.files(
                new Graphs()
                        .type(owner, "id: Edm.String")
                        .type(owner + "/" + "b".repeat(106), "id: Edm.String")
                        .type(owner + "/" + "c".repeat(107), "id: Edm.String")
                        .graph(),
                log);

        assertThat(log.sorted())
                .extracting(diagnostic -> diagnostic.code().id())
                .containsExactly("GW403");
        assertThat(log.sorted().get(0).message()).contains("Ccc");
    }

    @Test
    void aPropertyThatABaseHasAlreadyIsRefused() {
        DiagnosticLog log = new DiagnosticLog();

        Generated.files(
                new Graphs()
                        .type("base", "id: Edm.String")
                        .subtype("derived", "base", "id: Edm.Int32", "size: Edm.Int32")
                        .graph(),
                log);

        assertThat(log.sorted())
                .extracting(diagnostic -> diagnostic.code().id())
                .containsExactly("GW405");
    }

    /** A builder's method of such a name could override, or hide, what every object has. */
    @Test
    void membersOfObjectCanBeProperties() {
        Generated generated = Generated.from(new Graphs()
                .type(
                        "odd",
                        "equals: Edm.Untyped",
                        "hashCode: Edm.Int32",
                        "wait: Edm.Int64",
                        "notify: Edm.String",
                        "notifyAll: Edm.String",
                        "toString: Edm.String",
                        "clone: Edm.Untyped",
                        "finalize: Edm.String",
                        "getClass: Edm.String"));

        assertThat(generated.model("Odd$Builder").getDeclaredMethods())
                .extracting(Method::getName)
                .contains("equals_", "wait_", "clone_")
                .doesNotContain("equals", "wait", "clone");
    }

    /** The error is said once, and what is generated is what there would be without the name. */
    private static void assertRefused(Graphs graphs) {
        DiagnosticLog log = new DiagnosticLog();
        TypeGraph graph = graphs.graph();
        List<GeneratedFile> files = Generated.files(graph, log);

        assertThat(log.sorted())
                .extracting(diagnostic -> diagnostic.code().id())
                .as(graph.types().keySet().toString())
                .containsExactly("GW401");
        assertThat(files)
                .extracting(GeneratedFile::path)
                .isSubsetOf(
                        "com/example/graph/models/Good.java",
                        "com/example/graph/models/State.java",
                        "com/example/graph/models/package-info.java",
                        "com/example/graph/requests/package-info.java");
    }
}
