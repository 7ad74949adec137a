package io.graphwright.generator.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages made to exhaust the stack, the heap or the clock: a guard that is missing shows as an overflow, or as a test that does not end. */
class HostilePageTest {
    private static final int LONG = 90_000;

    static List<String> patterns() {
        return List.of(
                ">",
                "> ",
                "- ",
                "1. ",
                "*",
                "*a ",
                "**a *b _c ",
                "[",
                "[a](",
                "![[]()",
                "[a][",
                "`a",
                "<a ",
                "<!-- ",
                "&",
                "\\",
                "|",
                "|a",
                "[!INCLUDE [a](",
                "<b>",
                "[a]:\n",
                "[a]: b \"x\n",
                "a|b\n-|-\n",
                "```\n",
                "```a\n",
                "~~~\n```\n",
                "# a\n",
                "# [a](#tab/b)\n",
                "<!-- {\"blockType\": 1} -->\n",
                "|a|\n|-|\n|`a|[b](c\n");
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void whateverIsRepeatedThePageIsRead(String pattern) {
        ShownPage page = ShownPage.of("# Title\n\n" + pattern.repeat(LONG / pattern.length()) + "\n");

        assertThat(page.page().title()).map(Heading::text).contains("Title");
    }

    @Test
    void marksThatNestDeeperThanAnyPageNeedsAreText() {
        assertThat(ShownPage.of(">".repeat(49) + "a\n").text()).doesNotContain(">");
        assertThat(ShownPage.of(">".repeat(60) + "a\n").text()).contains(">a");
    }

    /** Each bold stretch keeps its own text, so stretches within one another would cost the square of their depth. */
    @Test
    void boldTextIsReadOnlySoDeep() {
        Prose prose = ShownPage.of("**a ".repeat(2_000) + " b**".repeat(2_000)).only(Prose.class);

        assertThat(prose.content().strongs()).hasSizeBetween(1, 50);
        assertThat(prose.content().text()).contains("**a").contains("b**");
    }

    @Test
    void aParagraphOpensOnlySoManyBrackets() {
        ShownPage page = ShownPage.of("# T\n\n" + "[a ".repeat(3000) + "\n");

        assertThat(page.diagnostics()).containsExactly("3:1 GW124");
        assertThat(page.text().chars().filter(c -> c == '[')).hasSize(2000);
    }

    @Test
    void bracketsOfATableAreCountedByLine() {
        String row = "|" + "[a](b.md) ".repeat(10) + "|\n";

        assertThat(ShownPage.of("|a|\n|-|\n" + row.repeat(1000)).diagnostics()).isEmpty();
    }

    @Test
    void aDiagnosticThatRepeatsIsCounted() {
        List<String> diagnostics =
                ShownPage.of("|a|b|\n|-|-|\n" + "|1|\n".repeat(1500)).diagnostics();

        assertThat(diagnostics).hasSize(1001).last().isEqualTo("1002:1 GW112");
        assertThat(diagnostics).contains("1002:1 GW016");
    }
}
