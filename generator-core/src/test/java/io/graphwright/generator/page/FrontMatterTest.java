package io.graphwright.generator.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FrontMatterTest {

    @Test
    void scalarsAreTheirText() {
        ShownPage page = ShownPage.of("""
                ---
                title: 'Get call'
                ms.date: 2024-05-14
                toc.title: Get
                count: 010
                empty:
                services:
                - graph
                # a comment
                author: "a"
                ---
                # T
                """);

        assertThat(page.text()).isEqualTo("""
                        author = a
                        count = 010
                        empty =\s
                        ms.date = 2024-05-14
                        title = Get call
                        toc.title = Get
                        # T
                        """);
    }

    @Test
    void blankLinesMayStandBeforeAndWithin() {
        assertThat(ShownPage.of("\n---\ntitle: x\n\nauthor: y\n---\n").text()).isEqualTo("author = y\ntitle = x\n");
    }

    @Test
    void aColonInABareValueIsReadWithANote() {
        ShownPage page = ShownPage.of("---\ntitle: Upload: large files\nauthor: 'x'\n---\n# T\n");

        assertThat(page.text()).isEqualTo("author = x\ntitle = Upload: large files\n# T\n2:14 GW105\n");
    }

    @Test
    void ofTwoEqualKeysTheFirstCounts() {
        assertThat(ShownPage.of("---\ntitle: a\ntitle: b\n---\n").text()).isEqualTo("title = a\n3:1 GW106\n");
    }

    @Test
    void aThematicBreakOpensNoFrontMatterFurtherDown() {
        assertThat(ShownPage.of("# T\n\n---\ntitle: x\n").text()).isEqualTo("# T\nprose title: x\n");
    }

    @Test
    void unclosedFrontMatterIsAnErrorAndTheRestIsContent() {
        assertThat(ShownPage.of("---\ntitle: x\nauthor: y\n\n# T\ntext\n\n---\n")
                        .text())
                .isEqualTo("author = y\ntitle = x\n# T\nprose text\n1:1 GW101\n");
        assertThat(ShownPage.of("---").text()).isEqualTo("1:1 GW101\n");
    }

    @Test
    void longFrontMatterIsRefused() {
        assertThat(ShownPage.of("---\ntitle: " + "x".repeat(17_000) + "\n---\n# T\n")
                        .text())
                .isEqualTo("# T\n1:1 GW104\n");
    }

    /** YAML is read by recursion. */
    @Test
    void valuesThatNestDeeperThanAnyPageNeedsAreNoYaml() {
        assertThat(ShownPage.of(nested(15)).diagnostics()).isEmpty();
        assertThat(ShownPage.of(nested(25)).diagnostics())
                .singleElement()
                .asString()
                .endsWith(" GW105");
        assertThat(ShownPage.of(nested(8000)).diagnostics())
                .singleElement()
                .asString()
                .endsWith(" GW105");
    }

    private static String nested(int depth) {
        return "---\ntitle: x\ntags: " + "[".repeat(depth) + "]".repeat(depth) + "\n---\n# T\n";
    }

    @Test
    void aliasesAndTagsAreNeverFollowed() {
        ShownPage page = ShownPage.of("""
                ---
                a: &a [x, x]
                b: [*a, *a]
                c: !!javax.script.ScriptEngineManager [x]
                d: !!java.net.URL http://localhost
                ---
                """);

        assertThat(page.text())
                .isEqualTo("a = &a [x, x]\nb = [*a, *a]\nc = !!javax.script.ScriptEngineManager [x]\n"
                        + "d = !!java.net.URL http://localhost\n1:1 GW105\n");
    }
}
