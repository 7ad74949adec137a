package io.graphwright.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.Tree;
import io.graphwright.generator.hostile.HostileText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StringLiteralTest {
    private static final int TEXTS = 4000;

    @Test
    void aLiteralIsAsciiOnOneLineAndEscapesWhatJavaReads() {
        assertThat(StringLiteral.of("a\"b\\c\n\r\t\0\u00e9\u2028\ud800"))
                .isEqualTo("\"a\\\"b\\134c\\n\\r\\t\\u0000\\u00e9\\u2028\\ud800\"");
    }

    @Test
    void javacEvaluatesEveryLiteralToItsText() {
        HostileText hostile = new HostileText(1);
        List<String> texts = new ArrayList<>(
                IntStream.range(0, TEXTS).mapToObj(i -> hostile.next()).toList());
        IntStream.range(0, 20).forEach(i -> texts.add(hostile.nextRun()));
        IntStream.rangeClosed(0, 0xFFFF).forEach(c -> addTo(texts, (char) c));

        assertThat(ParsedSource.of(fields(texts)).values())
                .extracting(StringLiteralTest::value)
                .isEqualTo(texts);
    }

    /** Every character there is, a thousand to a text. */
    private static void addTo(List<String> texts, char c) {
        if (c % 1000 == 0) {
            texts.add("");
        }
        texts.set(texts.size() - 1, texts.get(texts.size() - 1) + c);
    }

    private static String fields(List<String> texts) {
        StringBuilder source = new StringBuilder("interface Fields {\n");
        for (int i = 0; i < texts.size(); i++) {
            String literal = StringLiteral.of(texts.get(i));
            assertThat(literal.chars()).allMatch(c -> c >= ' ' && c <= '~');
            source.append("    String t")
                    .append(i)
                    .append(" = ")
                    .append(literal)
                    .append(";\n");
        }
        return source.append("}\n").toString();
    }

    private static Object value(Tree tree) {
        return ((LiteralTree) tree).getValue();
    }
}
