package io.graphwright.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.graphwright.generator.source.DiagnosticCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Holds every case folder against what it expects. {@code -Dgoldens=update} rewrites what differs: artefacts that a case has, and all
 * but the Java for a case that has none yet.
 */
class CasesTest {
    private static final Path DOCS = Path.of("..", "docs", "diagnostics.md");
    private static final Pattern CODE = Pattern.compile("\\bGW\\d{3}\\b");
    private static final Pattern DOCUMENTED = Pattern.compile("^\\| (GW\\d{3}) \\|", Pattern.MULTILINE);

    /** Limits that only pages of hundreds of kilobytes meet; {@code plan/PlanLimitsTest} and {@code fact/JsonReaderTest} provoke these. */
    private static final Set<String> FAR_LIMITS = Set.of("GW206", "GW407", "GW408", "GW409", "GW410", "GW412", "GW413");

    private static final boolean UPDATING = "update".equals(System.getProperty("goldens"));

    @TestFactory
    Stream<DynamicContainer> cases() {
        return CaseFolder.all().stream().map(folder -> dynamicContainer(folder.name(), tests(folder)));
    }

    @Test
    void goldensAreNeverUpdatedByAContinuousBuild() {
        assertThat(UPDATING && System.getenv("CI") != null)
                .as("-Dgoldens=update while CI is set")
                .isFalse();
    }

    @Test
    void everyCodeIsProvokedBySomeCase() {
        SortedSet<String> provoked = new TreeSet<>();
        for (CaseFolder folder : CaseFolder.all()) {
            Matcher codes = CODE.matcher(folder.expected().getOrDefault(CaseOutput.DIAGNOSTICS, ""));
            while (codes.find()) {
                provoked.add(codes.group());
            }
        }
        assertThat(provoked).containsAll(codesAboutPages());
    }

    @Test
    void everyCodeHasItsRowInTheDocs() throws IOException {
        List<String> documented = new ArrayList<>();
        Matcher rows = DOCUMENTED.matcher(Files.readString(DOCS));
        while (rows.find()) {
            documented.add(rows.group(1));
        }
        assertThat(documented)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(DiagnosticCode.values())
                        .map(DiagnosticCode::id)
                        .toList());
    }

    /** Codes of the stages that a case goes through; the others have tests of their own. */
    private static List<String> codesAboutPages() {
        return Arrays.stream(DiagnosticCode.values())
                .map(DiagnosticCode::id)
                .filter(id -> CaseOutput.STAGES.stream().anyMatch(id::startsWith))
                .filter(id -> !FAR_LIMITS.contains(id))
                .toList();
    }

    private static Stream<DynamicTest> tests(CaseFolder folder) {
        SortedMap<String, String> expected = folder.expected();
        SortedMap<String, String> actual = CaseOutput.of(folder.pages());
        SortedMap<String, String> compared = new TreeMap<>(expected);
        // Every case speaks of diagnostics: without the file it expects none.
        compared.putIfAbsent(CaseOutput.DIAGNOSTICS, "");
        if (UPDATING && expected.isEmpty()) {
            actual.keySet().stream()
                    .filter(artefact -> !artefact.contains("/"))
                    .forEach(artefact -> compared.putIfAbsent(artefact, ""));
        }
        addFoundTrees(compared, actual);
        return compared.keySet().stream()
                .map(artefact -> dynamicTest(
                        artefact,
                        () -> compare(
                                folder,
                                artefact,
                                expected.getOrDefault(artefact, ""),
                                actual.getOrDefault(artefact, ""))));
    }

    /** A tree is compared as a whole: where one of its files is expected, every other file that was made is a difference. */
    private static void addFoundTrees(SortedMap<String, String> compared, SortedMap<String, String> actual) {
        SortedSet<String> trees = new TreeSet<>();
        compared.keySet().stream()
                .filter(artefact -> artefact.contains("/"))
                .forEach(artefact -> trees.add(tree(artefact)));
        actual.keySet().stream()
                .filter(artefact -> artefact.contains("/") && trees.contains(tree(artefact)))
                .forEach(artefact -> compared.putIfAbsent(artefact, ""));
    }

    private static String tree(String artefact) {
        return artefact.substring(0, artefact.indexOf('/'));
    }

    private static void compare(CaseFolder folder, String artefact, String expected, String actual) {
        if (!UPDATING || expected.equals(actual)) {
            assertThat(actual).isEqualTo(expected);
        } else if (System.getenv("CI") != null) {
            fail("goldens are not updated while CI is set");
        } else if (actual.isEmpty()) {
            folder.delete(artefact);
            System.out.println("deleted " + folder.name() + "/expected/" + artefact);
        } else {
            folder.write(artefact, actual);
            System.out.println("updated " + folder.name() + "/expected/" + artefact);
        }
    }
}
