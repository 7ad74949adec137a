package io.graphwright.generator.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.graphwright.generator.hostile.HostileText;
import org.junit.jupiter.api.Test;

class PrintableTextTest {
    @Test
    void whatSteersATerminalIsReplacedUnitByUnit() {
        assertThat(PrintableText.of("a\tb\u001b[31m\n\u202e\u2028\ud800\udb40\udc01\u007f\u0085"))
                .isEqualTo("a b\ufffd[31m\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd");
    }

    @Test
    void lettersOfAllScriptsAndPicturesStay() {
        String text = "\u00e9\u4e2d\u0627\ud83d\ude00\ud83e\udee0 <b> \\u002a/";

        assertThat(PrintableText.of(text)).isEqualTo(text);
    }

    @Test
    void whateverTheTextItIsOneLineOfTheSameLength() {
        HostileText hostile = new HostileText(8);
        for (int i = 0; i < 10_000; i++) {
            String text = i % 100 == 0 ? hostile.nextRun() : hostile.next();
            String shown = PrintableText.of(text);

            assertThat(shown).hasSameSizeAs(text);
            assertThat(shown.codePoints()).as(text).noneMatch(PrintableTextTest::steers);
        }
    }

    private static boolean steers(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
