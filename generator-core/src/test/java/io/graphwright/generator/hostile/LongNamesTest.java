package io.graphwright.generator.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Promises 7 and 8: long names are kept up to the limit, and what file systems cannot hold is refused. */
class LongNamesTest {
    @Test
    void aNameOfTheLongestKindIsKeptAndALongerOneIsRefused() {
        String longest = "n".repeat(128);
        String tooLong = "m".repeat(129);
        String manyBytes = "\ud801\udc28".repeat(60);
        Generated generated = Generated.from(List.of(
                        References.properties(
                                "a",
                                "microsoft.graph." + longest,
                                List.of(longest, tooLong, manyBytes, "\u00e9".repeat(128))),
                        References.properties("b", "microsoft.graph." + tooLong, List.of("id")),
                        References.properties(
                                "c",
                                "microsoft.graph." + longest + "." + longest + "." + longest + ".x",
                                List.of("id")),
                        References.enumeration("enums", "gadgetState", List.of(longest, tooLong)),
                        References.get(
                                "api/" + "g".repeat(240) + "-get.md",
                                "microsoft.graph." + longest,
                                "{\"" + longest + "\": {\"" + longest + "\": {\"" + longest + "\": {\"a\": 1}}}}",
                                "/" + longest + "/{" + longest + "}")))
                .isInert();

        assertThat(generated.literals()).contains(longest, "microsoft.graph." + longest);
        assertThat(generated.diagnostics()).anyMatch(d -> d.message().contains("mmmm"));
        generated.sources().compileWithDoclint();
    }
}
