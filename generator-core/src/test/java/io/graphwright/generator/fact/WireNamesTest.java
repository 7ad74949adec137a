package io.graphwright.generator.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WireNamesTest {
    @ParameterizedTest
    @ValueSource(strings = {"id", "_id", "v4_0_3", "riskEventTypes_v2", "\u00e4", "\u540d\u524d", "class"})
    void namesOfODataAreIdentifiers(String name) {
        assertThat(WireNames.isIdentifier(name)).isTrue();
        assertThat(WireNames.isQualified(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "1a", "a b", "a-b", "a.b", "a/b", "a*/", "a\u200b", "a\u202eb", "$a", "@a", "a\n"})
    void otherTextsAreNone(String name) {
        assertThat(WireNames.isIdentifier(name)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"microsoft.graph.call", "a.b"})
    void dotsJoinIdentifiers(String name) {
        assertThat(WireNames.isQualified(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {".a", "a.", "a..b", "a.1", "."})
    void nothingElseIsQualified(String name) {
        assertThat(WireNames.isQualified(name)).isFalse();
    }

    @Test
    void namesMayHave128Characters() {
        assertThat(WireNames.isIdentifier("x".repeat(128))).isTrue();
        assertThat(WireNames.isIdentifier("x".repeat(129))).isFalse();
    }
}
