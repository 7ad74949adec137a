package io.graphwright.generator.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnJre;
import org.junit.jupiter.api.condition.JRE;

class UnicodeTest {
    @Test
    @EnabledOnJre(JRE.JAVA_17)
    void kindsAreThoseOfTheOldestJava() {
        assertThat(codePoints()).allMatch(c -> Unicode.type(c) == Character.getType(c));
    }

    @Test
    void charactersThatCameLaterAreUnassignedOnEveryJava() {
        // Of Unicode 14, 15 and 16: a face, a heart, a letter, an ideograph.
        assertThat(IntStream.of(0x1FAE0, 0x1FA77, 0xA7C0, 0x9FFD))
                .allMatch(c -> Unicode.type(c) == Character.UNASSIGNED);
        assertThat(codePoints().filter(c -> Unicode.type(c) != Character.UNASSIGNED))
                .hasSize(1_114_112 - 830_672)
                .allMatch(Character::isDefined);
    }

    @Test
    void whatIsNotYetAssignedIsShownUnlessItNeverWillBe() {
        assertThat(IntStream.of('a', 0x4E2D, 0x1FAE0, 0x378)).allMatch(Unicode::isShown);
        assertThat(IntStream.of(
                        0, 0x9F, 0xAD, 0x202E, 0x2065, 0xD800, 0xDFFF, 0xE000, 0xFDD0, 0xFFFE, 0x1FFFF, 0xE0001))
                .noneMatch(Unicode::isShown);
    }

    private static IntStream codePoints() {
        return IntStream.rangeClosed(0, Character.MAX_CODE_POINT);
    }
}
