package io.graphwright.generator.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestNamesTest {
    @ParameterizedTest
    @CsvSource({
        "call-get, CallGetRequest",
        "user-list-messages, UserListMessagesRequest",
        "streetlamp-get, StreetLampGetRequest",
        "streetlampbulb-list, StreetLampBulbListRequest",
        "streetlamps-list, StreetLampsListRequest",
        "intune_streetlamp.get, Intune_StreetLampGetRequest",
        "lamp2-get, Lamp2GetRequest",
        "STREETLAMP-GET, StreetLampGetRequest"
    })
    void capitalsAreThoseThatThePageSpells(String stem, String name) {
        assertThat(named(stem, "streetLamp", "streetLampBulb")).isEqualTo(name);
    }

    @Test
    void fewestWordsMakeUpAPart() {
        assertThat(named("streetlampbulb-get", "streetLamp", "lampBulb", "street", "bulb"))
                .isEqualTo("StreetLampBulbGetRequest");
    }

    @Test
    void lettersBetweenKnownWordsStandAsOneWord() {
        assertThat(named("oldstreetlampholder-get", "streetLamp")).isEqualTo("OldStreetLampHolderGetRequest");
    }

    @Test
    void wordsWithoutACapitalWithinTakeNothingApart() {
        assertThat(named("lampshade-get", "lamp")).isEqualTo("LampshadeGetRequest");
    }

    @Test
    void ofTwoSpellingsThatOneCountsWhichHasItsFirstCapitalEarlier() {
        assertThat(named("ebooklist-get", "ebookList", "eBookList")).isEqualTo("EBookListGetRequest");
        assertThat(named("ebooklist-get", "eBookList", "ebookList")).isEqualTo("EBookListGetRequest");
    }

    @Test
    void orderOfTheWordsDoesNotCount() {
        List<String> words =
                new ArrayList<>(Arrays.asList("streetLamp", "lampBulb", "streetLampBulb", "Bulb", "bulbHolder"));
        String name = new RequestNames(words).className("streetlampbulbholder-list");
        Collections.reverse(words);
        assertThat(new RequestNames(words).className("streetlampbulbholder-list"))
                .isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"9lives-get, _9livesGetRequest", "straße-get, Stra_dfeGetRequest", "-, Request"})
    void whatIsNoIdentifierBecomesOne(String stem, String name) {
        assertThat(named(stem)).isEqualTo(name);
    }

    @Test
    void wordsThatAreNoIdentifiersAreNotUsed() {
        assertThat(named("streetlamp-get", "street Lamp", "street-Lamp", "")).isEqualTo("StreetlampGetRequest");
    }

    private static String named(String stem, String... words) {
        return new RequestNames(List.of(words)).className(stem);
    }
}
