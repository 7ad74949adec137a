package io.graphwright.generator.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DiagnosticPrinterTest {
    @Test
    void aDiagnosticIsShownWithItsLineACaretAndAHint() {
        assertThat(print("one\n  \"body\": 1,\nthree", SourceSpan.of("a.md", 2, 3, 6)))
                .isEqualTo("""
                a.md:2:3: error GW002: no page found in here
                    2 |   "body": 1,
                      |   ^^^^^^
                  hint: check 'sources', 'includes' and 'excludes'""");
    }

    @Test
    void anEmptyRangeHasOneCaret() {
        assertThat(print("abc", SourceSpan.at("a.md", 1, 4))).contains("""
                    1 | abc
                      |    ^
                """);
    }

    @Test
    void aRangeOfSeveralLinesIsMarkedToTheEndOfItsFirst() {
        assertThat(print("abc\ndef", new SourceSpan("a.md", 1, 2, 2, 3))).contains("""
                    1 | abc
                      |  ^^
                """);
    }

    @Test
    void aTabIsOneBlankSoThatTheCaretStandsWhereItShould() {
        assertThat(print("\t\tx", SourceSpan.of("a.md", 1, 3, 1))).contains("""
                    1 |   x
                      |   ^
                """);
    }

    @Test
    void aLongLineIsCutAroundThePlace() {
        String line = "a".repeat(2_000_000) + "HERE" + "b".repeat(2_000_000);

        assertThat(print(line, SourceSpan.of("a.md", 1, 2_000_001, 4)))
                .contains("""
                    1 | ...%sHERE%s...
                      |    %s^^^^
                """.formatted("a".repeat(40), "b".repeat(76), " ".repeat(40)));
    }

    @Test
    void aPlaceNearTheEndOfALongLineIsShownWithTheEnd() {
        String line = "a".repeat(1000) + "END";

        assertThat(print(line, SourceSpan.of("a.md", 1, 1001, 3)))
                .contains("""
                    1 | ...%sEND
                      |    %s^^^
                """.formatted("a".repeat(117), " ".repeat(117)));
    }

    @Test
    void controlCharactersNeverReachTheTerminal() {
        String printed = print("\u001b[31m \u202e \u0007\ud800", SourceSpan.of("a\u001b[2J\n.md", 1, 1, 4));

        assertThat(printed.codePoints().filter(c -> c != '\n').noneMatch(Character::isISOControl))
                .isTrue();
        assertThat(printed).doesNotContain("\u202e").doesNotContain("\ud800").contains("\uFFFD[31m");
        assertThat(printed.lines().findFirst())
                .hasValueSatisfying(first -> assertThat(first).startsWith("a\uFFFD[2J\uFFFD.md:1:1: "));
    }

    @Test
    void aPlaceThatIsNotThereIsShownWithoutALine() {
        for (SourceSpan span :
                List.of(SourceSpan.at("other.md", 1, 1), SourceSpan.at("a.md", 9, 1), SourceSpan.at("a.md", 1, 9))) {
            assertThat(print("abc", span).lines()).as(span.toString()).hasSize(2);
        }
    }

    private static String print(String text, SourceSpan span) {
        Diagnostic diagnostic = DiagnosticCode.NO_PAGE_FOUND.at(span, "here");
        SourceFile source = new SourceFile(span.path().equals("other.md") ? "a.md" : span.path(), text);
        return String.join("\n", new DiagnosticPrinter(List.of(source)).print(diagnostic));
    }
}
