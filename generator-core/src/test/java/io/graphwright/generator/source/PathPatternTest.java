package io.graphwright.generator.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathPatternTest {

    @ParameterizedTest
    @CsvSource({
        "**/*.md, a.md",
        "**/*.md, api/a.md",
        "**/*.md, api/v1/a.md",
        "api/**, api/v1/a.md",
        "api/, api/v1/a.md",
        "api/**/call-*.md, api/call-get.md",
        "api/**/call-*.md, api/v1/beta/call-get.md",
        "**/v1/**/*.md, a/v1/b/v1/c.md",
        "api\\*.md, api/a.md",
        "call-?et.md, call-get.md",
        "*-*-*.md, a-b-c-d.md",
        "**, a/b.md",
        "a.md, a.md"
    })
    void patternCovers(String pattern, String path) {
        assertThat(new PathPattern(pattern).matches(path)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "*.md, api/a.md",
        "**/*.md, a.MD",
        "api/*.md, api/v1/a.md",
        "api/**/x/*.md, api/y/a.md",
        "call-?et.md, call-et.md",
        "api, api/a.md",
        "api/**/b.md, api/b.md/c.md",
        "a*b.md, a.md"
    })
    void patternDoesNotCover(String pattern, String path) {
        assertThat(new PathPattern(pattern).matches(path)).isFalse();
    }

    @Test
    void manyStarsCostNoMoreThanTheyAreLong() {
        String pattern = "**/a*".repeat(200) + "/*.md";
        String path = "a/".repeat(2000) + "b";

        assertThat(new PathPattern(pattern).matches(path)).isFalse();
        assertThat(new PathPattern("*a".repeat(200) + "b").matches("a".repeat(5000)))
                .isFalse();
    }
}
