package io.graphwright.generator.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.graphwright.generator.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Promises 7 and 8: words that Java, Jackson or Windows keep for themselves are names like any other on the wire. */
class ReservedNamesTest {
    @Test
    void everyReservedWordCanBeAProperty() throws Exception {
        List<String> names = MeaningfulWords.all();
        Generated generated = Generated.from(List.of(References.properties("gadget", "microsoft.graph.gadget", names)))
                .isInert();

        assertThat(generated.diagnostics()).isEmpty();
        LoadedModels.of(generated).assertHolds("Gadget", names);
    }

    @Test
    void everyReservedWordCanBeAType() {
        List<String> distinct = MeaningfulWords.all().stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .filter(name -> !MeaningfulWords.SYNONYMS.contains(name))
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

        assertThat(generated.diagnostics()).isEmpty();
        assertThat(generated.literals())
                .containsAll(
                        distinct.stream().map(name -> "microsoft.graph." + name).toList());
        generated.sources().compileWithDoclint();
    }

    /** Where a type takes the place of an import, a qualified name stands, and a field could hide the package that it begins with. */
    @Test
    void partsOfPackagesCanBePropertiesBesideTypesCalledLikeImports() {
        List<SourceFile> pages = new ArrayList<>();
        for (String name : MeaningfulWords.CLASSES) {
            if (!MeaningfulWords.SYNONYMS.contains(name)) {
                pages.add(References.resource(
                        name,
                        "microsoft.graph." + name,
                        "",
                        "|java|String|Text.|",
                        "|javax|String|Text.|",
                        "|com|String|Text.|",
                        "|org|String|Text.|",
                        "|io|String|Text.|",
                        "|copyArrays|String|Text.|",
                        "|blob|Binary|Text.|",
                        "|blobs|Binary collection|Text.|",
                        "|items|String collection|Text.|",
                        "|times|DateTimeOffset collection|Text.|",
                        "|when|DateTimeOffset|Text.|"));
            }
        }

        Generated.from(pages).isInert().sources().compileWithDoclint();
        Generated.from(pages, "org.example").sources().compile();
    }

    @Test
    void aTypeCalledLikeAPrimitiveIsRefusedWithItsPlaceAndChangesNoCell() {
        List<SourceFile> pages = new ArrayList<>();
        List<String> rows = new ArrayList<>();
        for (String name : MeaningfulWords.SYNONYMS) {
            pages.add(References.properties(name, "microsoft.graph." + name, List.of("value")));
            rows.add("|p" + name + "|" + name + "|Text.|");
        }
        SourceFile user = References.resource("user", "microsoft.graph.user", "", rows.toArray(String[]::new));
        String alone = Generated.from(List.of(user)).text("models/User.java");
        pages.add(user);
        Generated generated = Generated.from(pages).isInert();

        assertThat(generated.diagnostics())
                .extracting(said -> said.code().id() + " " + said.span().path())
                .containsExactlyInAnyOrderElementsOf(MeaningfulWords.SYNONYMS.stream()
                        .map(name -> "GW317 resources/" + name + ".md")
                        .toList());
        assertThat(generated.text("models/User.java")).isEqualTo(alone);
        generated.sources().compile();
    }

    @Test
    void everyReservedWordCanBeAMemberOfAnEnum() throws Exception {
        // A list with null in it is one of texts.
        List<String> names = MeaningfulWords.all().stream()
                .filter(name -> !name.equals("null"))
                .toList();
        Generated generated = Generated.from(List.of(
                        References.resource("gadget", "microsoft.graph.gadget", "", "|state|gadgetState|Text.|"),
                        References.enumeration("enums", "gadgetState", names)))
                .isInert();

        assertThat(generated.diagnostics()).isEmpty();
        LoadedModels.of(generated).assertKnows("GadgetState", names);
    }

    @Test
    void reservedWordsAndDevicesCanBePartsOfANamespace() {
        List<String> parts = new ArrayList<>(MeaningfulWords.KEYWORDS);
        parts.addAll(MeaningfulWords.CONTEXTUAL_KEYWORDS);
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
}
