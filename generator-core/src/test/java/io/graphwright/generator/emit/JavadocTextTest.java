package io.graphwright.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;

import io.graphwright.generator.hostile.HostileText;
import io.graphwright.generator.plan.Comment;
import io.graphwright.generator.plan.Comment.Bullets;
import io.graphwright.generator.plan.Comment.Code;
import io.graphwright.generator.plan.Comment.Link;
import io.graphwright.generator.plan.Comment.Paragraph;
import io.graphwright.generator.plan.Comment.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class JavadocTextTest {
    private static final int COMMENTS = 1500;

    @Test
    void whatEndsACommentOrBeginsATagIsSpelledByItsNumber() {
        assertThat(JavadocText.escape("a */ {@link x} <b> & \"\\u002a/ \u00e9\ud83d\ude00"))
                .isEqualTo("a *&#47; &#123;&#64;link x&#125; &lt;b&gt; &amp; &quot;&#92;u002a/ &#233;&#128512;");
    }

    @Test
    void whatIsNotSeenIsLeftOut() {
        assertThat(JavadocText.escape("a\0\u0007\u001b\u007f\u0085\u200b\u202e\u2066\ufeff\ud800\ue000\uffff\ufdd0b"))
                .isEqualTo("ab");
    }

    /** Some readers of Javadoc take it for a tag where it begins a line, and braces count only in pairs that open first. */
    @Test
    void codeThatCouldBeMisreadIsSpelledAsText() {
        assertThat(JavadocText.code("a{b}")).isEqualTo("{@code a{b}}");
        assertThat(JavadocText.code("@param")).isEqualTo("<code>&#64;param</code>");
        assertThat(JavadocText.code("}{")).isEqualTo("<code>&#125;&#123;</code>");
        assertThat(JavadocText.code(" ")).isEqualTo("<code>&nbsp;</code>");
    }

    @Test
    void anAddressStaysInItsQuotes() {
        Comment comment = new Comment(List.of(Paragraph.of(new Link("x\"><b>", "a"))), Optional.empty());

        assertThat(JavadocText.comment(comment)).contains("<a href=\"x&quot;&gt;&lt;b&gt;\">a</a>");
    }

    @Test
    void aCommentThatShowsNothingSaysSo() {
        assertThat(JavadocText.comment(Comment.of("\u200b"))).contains(" * As the reference shows it.\n");
    }

    /** A picture and letters that came after Unicode 13, and what is not assigned yet: doclint takes none of their numbers. */
    @Test
    void aCharacterIsShownWhetherThisJavaKnowsItOrNot() {
        String text = "\ud83e\udee0 \ua7c0 \u9ffd \u0378 \udb40\udc01";
        String comment = JavadocText.comment(
                new Comment(List.of(Paragraph.of(new Text(text), new Code(text))), Optional.of(text)));

        assertThat(JavadocText.escape(text)).isEqualTo("\\ud83e\\udee0 \\ua7c0 \\u9ffd \\u0378 ");
        assertThat(ParsedSource.of("/** Fields. */\npublic interface Fields {\n" + comment
                                + "@Deprecated\nint f = 1;\n}\n")
                        .comments()
                        .get("f"))
                .startsWith(" \ud83e\udee0 \ua7c0 \u9ffd \u0378 <code>");
    }

    @Test
    void everyCommentIsOneCommentThatPassesDoclint() {
        HostileText hostile = new HostileText(2);
        Map<String, String> expected = new TreeMap<>();
        StringBuilder source = new StringBuilder("/** Fields. */\npublic interface Fields {\n");
        for (int i = 0; i < COMMENTS; i++) {
            String comment = JavadocText.comment(comment(i % 50 == 0 ? hostile::nextRun : hostile::next, i));
            assertThat(comment.chars()).allMatch(c -> c == '\n' || c >= ' ' && c <= '~');
            source.append(comment).append(i % 2 == 0 ? "" : "@Deprecated\n").append("int f" + i + " = 1;\n");
            expected.put("f" + i, inner(comment));
        }

        assertThat(ParsedSource.of(source + "}\n").comments()).isEqualTo(expected);
    }

    private static Comment comment(Supplier<String> text, int index) {
        List<Comment.Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(text.get()));
        blocks.add(Paragraph.of(new Text(text.get()), new Code(text.get()), new Link(url(), text.get())));
        blocks.add(new Bullets(List.of(Paragraph.of(text.get()), Paragraph.of(new Code(text.get())))));
        return new Comment(blocks, index % 2 == 0 ? Optional.empty() : Optional.of(text.get()));
    }

    private static String url() {
        return "https://example.com/a-b?c=d&e=f";
    }

    /** As javac gives a comment back: without its frame. */
    private static String inner(String comment) {
        String lines = comment.substring("/**\n".length(), comment.length() - " */\n".length());
        return lines.lines().map(line -> line.substring(2)).reduce("", (one, other) -> one + other + "\n");
    }
}
