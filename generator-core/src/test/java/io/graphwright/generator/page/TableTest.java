package io.graphwright.generator.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void edgePipesAreOptional() {
        ShownPage page = ShownPage.of("a | b\n--|:-:\n1 | 2\n| 3 | 4\n5 | 6 |\n");

        assertThat(page.table()).isEqualTo("a|b\n1|2\n3|4\n5|6\n");
        assertThat(page.diagnostics()).isEmpty();
    }

    @Test
    void theLineAboveTheDelimiterRowIsTheHeader() {
        assertThat(ShownPage.of("text\na|b\n-|-\n1|2\n").text()).isEqualTo("prose text\ntable a|b + 1\n");
    }

    @Test
    void pipesMayBeEscaped() {
        ShownPage page = ShownPage.of("|a|b|\n|-|-|\n|x \\| y &#124; z|`p \\| q`|\n");

        assertThat(page.table()).isEqualTo("a|b\nx | y | z|p | q\n");
        assertThat(page.only(Table.class).rows().get(0).cells()).hasSize(2);
        assertThat(page.only(Table.class).rows().get(0).cells().get(1).codes())
                .extracting(Inline.Code::text)
                .containsExactly("p | q");
    }

    @Test
    void aPipeInACodeSpanEndsNoCell() {
        ShownPage page = ShownPage.of("|a|b|\n|-|-|\n|`{x | y}`|2|\n");

        assertThat(page.only(Table.class).rows().get(0).cells())
                .extracting(Inline::text)
                .containsExactly("{x | y}", "2");
        assertThat(page.diagnostics()).containsExactly("3:1 GW113");
    }

    @Test
    void strayBackticksHideNoCell() {
        assertThat(ShownPage.of("|a|b|c|\n|-|-|-|\n|`x|2|y`|\n").table()).isEqualTo("a|b|c\n`x|2|y`\n");
    }

    @Test
    void cellsBeyondTheLastColumnBelongToIt() {
        ShownPage page = ShownPage.of("|a|b|\n|-|-|\n|1|*.cer | *.crt | *.bin|\n");

        assertThat(page.only(Table.class).rows().get(0).cells())
                .extracting(Inline::text)
                .containsExactly("1", "*.cer | *.crt | *.bin");
        assertThat(page.diagnostics()).containsExactly("3:1 GW111");
    }

    @Test
    void emptyCellsBeyondTheLastColumnAreDropped() {
        ShownPage page = ShownPage.of("|a|b|\n|-|-|\n|1|2| ||\n");

        assertThat(page.table()).isEqualTo("a|b\n1|2\n");
        assertThat(page.diagnostics()).containsExactly("3:1 GW121");
    }

    @Test
    void shortRowsStayShort() {
        ShownPage page = ShownPage.of("|a|b|c|\n|-|-|-|\n|1|2|\n|**Group**|\n||\n");

        assertThat(page.only(Table.class).rows())
                .extracting(row -> row.cells().size())
                .containsExactly(2, 1, 1);
        assertThat(page.diagnostics()).containsExactly("3:1 GW112", "5:1 GW112");
    }

    @Test
    void theDelimiterRowMayDiffer() {
        ShownPage page = ShownPage.of("|a|b|\n|-|-|-|\n|1|2|\n|1|2|3|\n\n|c|d|e|\n|-|-|\n|1|2|3|\n");

        assertThat(page.text()).isEqualTo("table a|b + 2\ntable c|d|e + 1\n1:1 GW114\n6:1 GW114\n");
    }

    @Test
    void textRightUnderATableIsNoRow() {
        ShownPage page = ShownPage.of("|a|b|\n|-|-|\n|1|2|\nNote: text\n");

        assertThat(page.text()).isEqualTo("table a|b + 1\nprose Note: text\n4:1 GW115\n");
    }

    @Test
    void aRowThatWasLeftOpenGoesOn() {
        ShownPage page = ShownPage.of("|a|b|\n|-|-|\n|1|one,\ntwo,\nthree|\n|2|x|\n");

        assertThat(page.table()).isEqualTo("a|b\n1|one, two, three\n2|x\n");
        assertThat(page.diagnostics()).containsExactly("3:1 GW119");
    }

    @Test
    void rowsWithoutClosingPipesAreNotLeftOpen() {
        assertThat(ShownPage.of("|a|b\n|-|-\n|1|one\ntext\n").text())
                .isEqualTo("table a|b + 1\nprose text\n4:1 GW115\n");
    }

    @Test
    void rowsThatBelongToNoTableAreNoted() {
        assertThat(ShownPage.of("|a|b|\n|-|-|\n|1|2|\n\n|3|4|\n").text())
                .isEqualTo("table a|b + 1\nprose |3|4|\n5:1 GW120\n");
    }

    @Test
    void aTableMayHaveNoRows() {
        assertThat(ShownPage.of("|a|\n|-|\n\ntext\n").text()).isEqualTo("table a + 0\nprose text\n");
    }

    @Test
    void aUnderlineIsNoDelimiterRow() {
        assertThat(ShownPage.of("a | b\n---\n").text()).isEqualTo("## a | b\n");
        assertThat(ShownPage.of("a | b\n| |\n").text()).isEqualTo("prose a | b | |\n");
    }

    @Test
    void tablesMayStandInLists() {
        assertThat(ShownPage.of("1. x\n\n   |a|b|\n   |-|-|\n   |1|2|\n").text())
                .isEqualTo("prose x\ntable a|b + 1\n");
    }

    @Test
    void lineBreaksInCellsAreLineEnds() {
        ShownPage page = ShownPage.of("|a|\n|-|\n|one<br>two <br/> <ul><li>three</li><li>four</li></ul>|\n");

        assertThat(page.only(Table.class).rows().get(0).cells().get(0).text()).isEqualTo("one\ntwo\nthree\nfour");
    }

    @Test
    void cellsKnowTheirPlace() {
        Table table = ShownPage.of("- |a|b|\n  |-|-|\n  | x ||\n").only(Table.class);

        assertThat(table.rows().get(0).cells())
                .extracting(cell -> ShownPage.range(cell.span()))
                .containsExactly("3:5-3:6", "3:8-3:8");
        assertThat(ShownPage.range(table.span())).isEqualTo("1:3-3:9");
    }

    @Test
    void anUnclosedLinkEndsWithItsCell() {
        ShownPage page = ShownPage.of("|a|b|\n|-|-|\n|[x](x.md|2|\n");

        Inline cell = page.only(Table.class).rows().get(0).cells().get(0);
        assertThat(cell.text()).isEqualTo("x");
        assertThat(cell.links()).extracting(Inline.Link::target).containsExactly("x.md");
        assertThat(page.diagnostics()).containsExactly("3:2 GW118");
    }

    @Test
    void wordsInTheTargetOfALinkAreText() {
        ShownPage page = ShownPage.of("|a|b|\n|-|-|\n|[x](x.md collection)|[y](y.md \"title\")|\n");

        assertThat(page.table()).isEqualTo("a|b\nx collection|y\n");
        assertThat(page.diagnostics()).containsExactly("3:2 GW125");
    }

    @Test
    void aLinkWithoutTargetLeadsNowhere() {
        ShownPage page = ShownPage.of("|a|b|\n|-|-|\n|[x]|[y][] collection|\n|`[z]`|an [optional] text [1]|\n");

        assertThat(page.table()).isEqualTo("a|b\nx|y collection\n[z]|an [optional] text [1]\n");
        assertThat(page.only(Table.class).rows().get(0).cells().get(1).links())
                .extracting(Inline.Link::target)
                .containsExactly("");
        assertThat(page.diagnostics()).containsExactly("3:2 GW117", "3:6 GW117");
    }

    @Test
    void referenceLinksAreResolved() {
        ShownPage page = ShownPage.of("|a|\n|-|\n|[x][]|\n|[y z][x]|\n\n[x]: x.md\n");

        assertThat(page.only(Table.class).rows())
                .extracting(row -> row.cells().get(0).links().get(0).target())
                .containsExactly("x.md", "x.md");
        assertThat(page.diagnostics()).isEmpty();
    }
}
