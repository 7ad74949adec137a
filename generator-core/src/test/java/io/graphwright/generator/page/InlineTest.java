package io.graphwright.generator.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InlineTest {

    @Test
    void markupIsResolved() {
        Inline inline = read("A **bold** and *odd* `code` [link](a.md#b) &lt;x&gt; ![image](b.png).");

        assertThat(inline.text()).isEqualTo("A bold and odd code link <x> .");
        assertThat(inline.links()).extracting(Inline.Link::text).containsExactly("link");
        assertThat(inline.links()).extracting(Inline.Link::target).containsExactly("a.md#b");
        assertThat(inline.codes()).extracting(Inline.Code::text).containsExactly("code");
        assertThat(inline.strongs()).containsExactly("bold");
    }

    @Test
    void linksMayHoldMarkup() {
        Inline inline = read("**[a `b`](c.md)**");

        assertThat(inline.isStrong()).isTrue();
        assertThat(inline.links()).extracting(Inline.Link::text).containsExactly("a b");
    }

    @Test
    void linesAreJoinedByABlankUnlessTheyAreBroken() {
        assertThat(read("one\ntwo  \nthree\\\nfour<br>five").text()).isEqualTo("one two\nthree\nfour\nfive");
    }

    @Test
    void htmlForCodeAndBoldCounts() {
        Inline inline = read("<b>a</b> <code>x y</code> <span>z</span>");

        assertThat(inline.text()).isEqualTo("a x y z");
        assertThat(inline.strongs()).containsExactly("a");
        assertThat(inline.codes()).extracting(Inline.Code::text).containsExactly("x y");
    }

    @Test
    void placeholdersInAngleBracketsAreText() {
        assertThat(read("range(address='<address>') and <id>").text()).isEqualTo("range(address='<address>') and <id>");
    }

    @Test
    void htmlBlocksAreProse() {
        assertThat(read("<ul>\n<li>see [a](b.md)</li>\n</ul>").text()).isEqualTo("see a");
        assertThat(read("<div>\n`x`\n</div>").codes()).hasSize(1);
    }

    @Test
    void blanksAreCollapsed() {
        assertThat(read("a  \t b &nbsp; c").text()).isEqualTo("a b c");
    }

    @Test
    void codeKnowsItsPlace() {
        assertThat(ShownPage.range(read("a\nb `c`").codes().get(0).span())).isEqualTo("2:3-2:6");
    }

    private static Inline read(String markdown) {
        return ShownPage.of(markdown + "\n").only(Prose.class).content();
    }
}
