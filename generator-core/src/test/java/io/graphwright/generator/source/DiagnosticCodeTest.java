package io.graphwright.generator.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DiagnosticCodeTest {
    @Test
    void whatAPageSaysIsShownOnOneLineWithoutWhatSteersATerminal() {
        assertThat(message("a\u001b[31m\n\u202eb\u0000")).isEqualTo("no page found in a\ufffd[31m\ufffd\ufffdb\ufffd");
    }

    @Test
    void whatAPageSaysFillsOnePlaceAndIsNoTemplate() {
        assertThat(message("{0} $0 \\{1} ${x} %s")).isEqualTo("no page found in {0} $0 \\{1} ${x} %s");
    }

    @Test
    void aLongTextIsCutBetweenItsCharacters() {
        String emoji = "\ud83d\ude00";

        assertThat(message(emoji.repeat(201))).isEqualTo("no page found in " + emoji.repeat(200) + "...");
        assertThat(message(emoji.repeat(200))).isEqualTo("no page found in " + emoji.repeat(200));
    }

    @Test
    void aTextThatIsCutSteersNoTerminalEither() {
        assertThat(message("\u202e" + "a".repeat(300))).isEqualTo("no page found in \ufffd" + "a".repeat(199) + "...");
    }

    private static String message(String text) {
        return DiagnosticCode.NO_PAGE_FOUND
                .at(SourceSpan.at("a.md", 1, 1), text)
                .message();
    }
}
