package io.graphwright.generator.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.graphwright.generator.emit.GeneratedFile;
import io.graphwright.generator.hostile.Slot.Role;
import io.graphwright.generator.source.Severity;
import io.graphwright.generator.source.SourceFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Promise 1: a page is data, in whatever field the hostile text stands. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileFieldsTest {
    /** How many texts are tried in each field; {@code -Dgraphwright.rounds} tries more. */
    private static final int ROUNDS = Integer.getInteger("graphwright.rounds", 1);

    private Generated harmless;
    private KnownShapes known;

    @BeforeAll
    void learnWhatHarmlessPagesGive() {
        harmless = Generated.from(GadgetPages.harmless()).isInert();
        known = KnownShapes.learn();
    }

    @Test
    void harmlessPagesGiveEverythingThatTheyDocument() {
        assertThat(harmless.paths())
                .contains(
                        "models/Gadget.java",
                        "models/GadgetPart.java",
                        "models/GadgetState.java",
                        "models/Thing.java",
                        "models/tools/Screw.java",
                        "requests/GadgetGetRequest.java");
        assertThat(harmless.diagnostics()).noneMatch(d -> d.severity() == Severity.ERROR);
        harmless.sources().compileWithDoclint();
    }

    @ParameterizedTest
    @MethodSource("wordSlots")
    void wordsOfAPageChangeWordsOfCommentsAndNothingElse(Slot slot) {
        for (int round = 0; round < ROUNDS; round++) {
            for (Delivery delivery : List.of(Delivery.FITTED, Delivery.ENCODED)) {
                String text = text(slot, round).nextOfOneLine();
                Generated hostile = Generated.from(pages(slot, delivery, text)).isInert();

                assertThat(hostile.differences(harmless))
                        .as("%s %s round %d: %s", slot, delivery, round, text)
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Slot.class)
    void noFieldBringsADeclarationThatHarmlessPagesDoNotHave(Slot slot) {
        List<GeneratedFile> files = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (Delivery delivery : Delivery.values()) {
                String text = text(slot, round).next();
                String packageName = "com.example." + delivery.name().toLowerCase(java.util.Locale.ROOT) + round;
                Generated hostile =
                        Generated.from(pages(slot, delivery, text), packageName).isInert();

                assertThat(known.strange(hostile))
                        .as("%s %s round %d: %s", slot, delivery, round, text)
                        .isEmpty();
                files.addAll(hostile.files());
            }
        }
        if (slot.role() == Role.NAME) {
            new JavaSources(files).compileWithDoclint();
        }
    }

    @Test
    void hostileTextInEveryFieldAtOnceBringsNothingEither() {
        List<GeneratedFile> files = new ArrayList<>();
        for (int round = 0; round < 5 * ROUNDS; round++) {
            HostileText texts = new HostileText(round);
            Map<Slot, String> filled = new EnumMap<>(Slot.class);
            for (Slot slot : Slot.values()) {
                Delivery delivery = Delivery.values()[round % 3];
                filled.put(slot, delivery.into(slot.context(), texts.next()));
            }
            Generated hostile = Generated.from(GadgetPages.with(filled), "com.example.all" + round)
                    .isInert();

            assertThat(known.strange(hostile)).as("round %d", round).isEmpty();
            files.addAll(hostile.files());
        }
        new JavaSources(files).compileWithDoclint();
    }

    @ParameterizedTest
    @EnumSource(Slot.class)
    void veryLongRunsOfOneCharacterDoNoHarm(Slot slot) {
        String text = text(slot, 0).nextRun();
        Generated hostile = Generated.from(pages(slot, Delivery.RAW, text)).isInert();

        assertThat(known.strange(hostile)).as("%s: %s", slot, text).isEmpty();
        hostile.sources().compileWithDoclint();
    }

    static Stream<Slot> wordSlots() {
        return Arrays.stream(Slot.values()).filter(slot -> slot.role() == Role.TEXT);
    }

    private static HostileText text(Slot slot, int round) {
        return new HostileText(1000L * slot.ordinal() + round);
    }

    private static List<SourceFile> pages(Slot slot, Delivery delivery, String text) {
        return GadgetPages.with(Map.of(slot, delivery.into(slot.context(), text)));
    }
}
