package io.graphwright.generator.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {
    @Test
    void oddBlanksAreBlanksAndInvisibleCharactersAreGone() {
        assertThat(PlainText.squash("\u00a0 call\u200b\t state\n")).isEqualTo("call state");
    }

    @Test
    void sentencesEndAtStopsBeforeBlanksAndAtLineEnds() {
        assertThat(PlainText.sentences("Reads v1.0 of it. Really? Yes!\nRead-only."))
                .containsExactly("Reads v1.0 of it.", "Really?", "Yes!", "Read-only.");
    }

    @Test
    void headingsFoldWithoutTheirEndMarks() {
        assertThat(PlainText.fold("  HTTP  Request :")).isEqualTo("http request");
    }
}
