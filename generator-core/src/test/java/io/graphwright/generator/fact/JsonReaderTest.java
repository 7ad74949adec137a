package io.graphwright.generator.fact;

import static org.assertj.core.api.Assertions.assertThat;

import io.graphwright.generator.fact.JsonValue.JsonArray;
import io.graphwright.generator.fact.JsonValue.JsonMember;
import io.graphwright.generator.fact.JsonValue.JsonObject;
import io.graphwright.generator.source.SourceSpan;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReaderTest {

    @Test
    void strictJsonIsReadAsItIs() {
        ReadJson json = ReadJson.of("{\"a\": [1, -2.50, 1e400, true, false, null, \"x\\n\\u00e9\"], \"b\": {}}\n");

        assertThat(json.shown()).isEqualTo("{\"a\":[1,-2.50,1e400,true,false,null,\"x\\né\"],\"b\":{}}");
        assertThat(json.notes()).isEmpty();
    }

    @Test
    void everyNodeAndNameKnowsItsPlace() {
        JsonObject object = (JsonObject) ReadJson.of("{\n  \"a\\\"b\" : [12,\n  \"xy\" , true]\n}")
                .value()
                .orElseThrow();
        JsonMember member = object.members().get(0);
        JsonArray array = (JsonArray) member.value();

        assertThat(range(object.span())).isEqualTo("10:3-13:4");
        assertThat(range(member.nameSpan())).isEqualTo("11:5-11:11");
        assertThat(range(array.span())).isEqualTo("11:14-12:17");
        assertThat(array.items())
                .extracting(item -> range(item.span()))
                .containsExactly("11:15-11:17", "12:5-12:9", "12:12-12:16");
    }

    @Test
    void placesAreThoseOfThePageAfterRepairsToo() {
        JsonObject object = (JsonObject)
                ReadJson.of("{ /* x */ a: 'b',\n \"c\": 1\n \"d\": 2,}").value().orElseThrow();

        assertThat(object.members())
                .extracting(member ->
                        range(member.nameSpan()) + " " + range(member.value().span()))
                .containsExactly("10:13-10:14 10:16-10:19", "11:4-11:7 11:9-11:10", "12:4-12:7 12:9-12:10");
    }

    @Test
    void ofTooManyValuesOnlySoManyAreKept() {
        ReadJson json =
                ReadJson.of("{\"a\": [" + "{\"b\": [1]},".repeat(JsonTree.MOST_VALUES) + "{}], \"c\": {\"d\": 1}}");

        assertThat(json.shown().split("\"b\"")).hasSize(JsonTree.MOST_VALUES / 3 + 1);
        assertThat(json.shown()).doesNotContain("\"c\"");
        assertThat(json.notes()).containsExactly("10:36669 GW206");
    }

    /** Each of these pairs of letters has the hash of the other. */
    @Test
    void keysThatHaveOneHashAreReadLikeOthers() {
        String keys = IntStream.range(0, 1 << 12)
                .mapToObj(i -> IntStream.range(0, 12)
                        .mapToObj(bit -> (i >> bit & 1) == 0 ? "Ab" : "BA")
                        .collect(Collectors.joining("", "\"", "\": 1")))
                .collect(Collectors.joining(",", "{", "}"));

        ReadJson json = ReadJson.of(keys);

        assertThat(((JsonObject) json.value().orElseThrow()).members()).hasSize(1 << 12);
        assertThat(json.notes()).isEmpty();
    }

    @Test
    void whatIsAddedAtTheEndHasThePlaceOfTheEnd() {
        JsonObject object =
                (JsonObject) ReadJson.of("{\n \"a\": [1e999x").value().orElseThrow();
        JsonArray array = (JsonArray) object.members().get(0).value();

        assertThat(range(object.span())).isEqualTo("10:3-11:16");
        assertThat(range(array.span())).isEqualTo("11:9-11:16");
    }

    @Test
    void trailingCommaIsReportedAndIgnored() {
        repaired("{\"a\": [1, 2,],\n}", "{\"a\":[1,2]}", "10:14 GW212", "10:16 GW212");
    }

    @Test
    void leadingAndDoubleCommasAreIgnored() {
        repaired("[, 1,, 2]", "[1,2]", "10:4 GW212", "10:8 GW212");
    }

    @Test
    void commentsAreIgnored() {
        repaired("{ // one\n\"a\": 1 /* two\n */ }", "{\"a\":1}", "10:5 GW215", "11:10 GW215");
    }

    @Test
    void oddBlanksAreBlanksSaidOnce() {
        repaired("{\u00A0\"a\":\u200B0\u00A0,\u202F\"b\u00A0\":\u00A01}", "{\"a\":0,\"b\u00A0\":1}", "10:4 GW216");
    }

    @Test
    void controlCharactersInStringsAreKept() {
        repaired("{\"a\": \"x\ny\"}", "{\"a\":\"x\\ny\"}", "10:11 GW217");
    }

    @Test
    void otherQuotesAreQuotes() {
        repaired("{'a': \u201Cb \"c\u201D}", "{\"a\":\"b \"c\"}", "10:4 GW219", "10:9 GW219");
        repaired("{'a': 'b \"c\" d'}", "{\"a\":\"b \"c\" d\"}", "10:4 GW219", "10:9 GW219");
        repaired("{\u201Ca\u201D: \u2018b\u2019}", "{\"a\":\"b\"}", "10:4 GW219", "10:9 GW219");
    }

    @Test
    void keysMayLackTheirQuotes() {
        repaired("{a: 1, @odata.type : \"x\"}", "{\"a\":1,\"@odata.type\":\"x\"}", "10:4 GW220", "10:10 GW220");
    }

    @Test
    void aMissingCommaIsAddedBehindALineEndOrBracket() {
        repaired("{\"a\": 1\n\"b\": [{} {}]}", "{\"a\":1,\"b\":[{},{}]}", "11:3 GW213", "11:12 GW213");
        repaired("{\"a\": 1 \"b\": 2}", "unreadable");
    }

    @Test
    void aMissingColonIsAdded() {
        repaired("{\"a\" \"b\", \"c\" 1}", "{\"a\":\"b\",\"c\":1}", "10:8 GW214", "10:17 GW214");
    }

    @Test
    void anEllipsisIsDropped() {
        repaired(
                "{\"a\": [1, ...],\n ...\n \"b\": [\u2026]\n ... more members\n}",
                "{\"a\":[1],\"b\":[]}",
                "10:13 GW223",
                "10:11 GW212",
                "11:4 GW223",
                "12:10 GW223",
                "13:4 GW223");
    }

    @Test
    void membersMayStandWithoutBraces() {
        repaired("\"a\": {\"b\": 1},\n\"c\": 2", "{\"a\":{\"b\":1},\"c\":2}", "10:3 GW224");
    }

    @Test
    void bareWordsAreTexts() {
        repaired(
                "{\"a\": 2018-04-01T12:39:16Z, \"b\": Int32}",
                "{\"a\":\"2018-04-01T12:39:16Z\",\"b\":\"Int32\"}",
                "10:9 GW225",
                "10:36 GW225");
    }

    @Test
    void truthValuesMayHaveCapitalsAndNumbersLeadingZeros() {
        repaired(
                "[True, NULL, 007, -00.5]",
                "[true,null,7,\"-00.5\"]",
                "10:4 GW221",
                "10:10 GW221",
                "10:16 GW222",
                "10:21 GW225");
    }

    @Test
    void aMissingValueIsNull() {
        repaired("{\"a\": , \"b\": }", "{\"a\":null,\"b\":null}", "10:9 GW226", "10:16 GW226");
    }

    @Test
    void aQuoteInsideAStringBelongsToIt() {
        repaired(
                "{\"a\": \"the \"big\" one\",}",
                "{\"a\":\"the \"big\" one\"}",
                "10:14 GW227",
                "10:18 GW227",
                "10:24 GW212");
    }

    @Test
    void aStringMayLackItsEnd() {
        repaired("{\"a\": \"b,\n\"c\": \"d\n}", "{\"a\":\"b\",\"c\":\"d\"}", "10:11 GW228", "11:10 GW228");
    }

    @Test
    void aBackslashThatEscapesNothingStandsForItself() {
        repaired("[\"a\\d\\u12\\n\"]", "[\"a\\d\\u12\\n\"]", "10:6 GW218", "10:8 GW218");
    }

    @Test
    void missingBracketsAreAdded() {
        repaired(
                "{\"a\": [{\"b\": 1], \"c\": [2",
                "{\"a\":[{\"b\":1}],\"c\":[2]}",
                "10:17 GW229",
                "10:27 GW229",
                "10:27 GW229");
    }

    @Test
    void bracketsTooManyAreIgnored() {
        repaired("{\"a\": 1]}", "{\"a\":1}", "10:10 GW230");
    }

    @Test
    void onlyTheFirstValueCounts() {
        repaired("{\"a\": 1}\n\nHTTP/1.1 200 OK\n{", "{\"a\":1}", "12:3 GW211");
    }

    @Test
    void aKeyMayStandTwice() {
        ReadJson json = ReadJson.of("{\"a\": 1, \"a\": 2}");

        assertThat(json.shown()).isEqualTo("{\"a\":1,\"a\":2}");
        assertThat(json.notes()).containsExactly("10:12 GW210");
        assertThat(((JsonObject) json.value().orElseThrow()).get("a"))
                .map(JsonValue::span)
                .map(JsonReaderTest::range)
                .contains("10:17-10:18");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "text", "{raw bytes of the file}", "[some file of bytes]", "{\"a\": b c}", "{a}", "<a>"})
    void proseIsNoJson(String text) {
        ReadJson json = ReadJson.of(text);

        assertThat(json.shown()).isEqualTo("unreadable");
        assertThat(json.notes()).singleElement().asString().endsWith("GW203");
    }

    @Test
    void depthHasALimit() {
        assertThat(ReadJson.of("[".repeat(64) + "]".repeat(64)).notes()).isEmpty();
        assertThat(ReadJson.of("[".repeat(65) + "]".repeat(65)).notes()).containsExactly("10:3 GW201");
        assertThat(ReadJson.of("{\"a\":".repeat(100_000)).notes()).containsExactly("10:3 GW201");
    }

    @Test
    void numbersHaveALimit() {
        assertThat(ReadJson.of("[" + "1".repeat(1000) + "]").notes()).isEmpty();
        assertThat(ReadJson.of("[" + "1".repeat(1001) + "]").notes()).containsExactly("10:3 GW205");
    }

    @Test
    void aTextWithAThousandDefectsIsNoJson() {
        assertThat(ReadJson.of("[" + ",".repeat(2000) + "]").notes()).containsExactly("10:3 GW203");
    }

    private static void repaired(String text, String shown, String... notes) {
        ReadJson json = ReadJson.of(text);
        assertThat(json.shown()).isEqualTo(shown);
        if (!shown.equals("unreadable")) {
            assertThat(json.notes()).containsExactlyInAnyOrderElementsOf(List.of(notes));
        }
    }

    private static String range(SourceSpan span) {
        return span.startLine() + ":" + span.startColumn() + "-" + span.endLine() + ":" + span.endColumn();
    }
}
