package io.graphwright.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.graphwright.runtime.model.Meeting;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** New things do not break, wrong things do. */
class StrictJsonTest {
    private final ObjectMapper mapper = GraphJson.mapper();

    @TestFactory
    List<DynamicTest> aWrongValueIsAnErrorThatNamesItsPlace() {
        List<DynamicTest> tests = new ArrayList<>();
        Map<String, List<String>> wrong = new TreeMap<>(Map.ofEntries(
                Map.entry("subject", List.of("5", "1.5", "true", "{}", "[]", "[\"a\"]")),
                Map.entry("state", List.of("5", "true", "{}", "[\"a\"]")),
                Map.entry("seats", List.of("\"5\"", "\"\"", "\" \"", "1.9", "1.0", "2147483648", "true", "{}", "[1]")),
                Map.entry("size", List.of("\"5\"", "9223372036854775808", "1e3", "[]")),
                Map.entry("rating", List.of("\"5\"", "\"\"", "1e400", "-1e999999999", "true", "[1.5]", "{}")),
                Map.entry("share", List.of("\"5\"", "1e39", "false")),
                Map.entry("price", List.of("\"5\"", "\"\"", "true")),
                Map.entry("isOpen", List.of("\"true\"", "\"\"", "0", "1", "1.0")),
                Map.entry("key", List.of("\"\"", "\"1-1-1-1-1\"", "\"AAAAAAAAAAAAAAAAAAAAAA==\"", "5")),
                Map.entry(
                        "start",
                        List.of(
                                "\"\"",
                                "\" \"",
                                "\"soon\"",
                                "\"2026-11-01\"",
                                "\"2026-11-01T08:00:00\"",
                                "1700000000",
                                "1.5",
                                "[2026,11,1]")),
                Map.entry("day", List.of("\"\"", "\"2026-11-01T08:00:00Z\"", "\"2026-02-30\"", "20000", "[2026,11,1]")),
                Map.entry("time", List.of("\"\"", "\"25:00:00\"", "8", "[8,0]")),
                Map.entry("length", List.of("\"\"", "\"P1Y\"", "5", "1.5")),
                Map.entry("icon", List.of("5", "\"?\"", "[1,2]", "true")),
                Map.entry("rooms", List.of("\"\"", "\"a\"", "{}", "5", "[5]", "[[\"a\"]]")),
                Map.entry("parts", List.of("{}", "[5]", "[\"\"]", "\"\""))));
        wrong.forEach((property, values) -> values.forEach(value -> tests.add(DynamicTest.dynamicTest(
                property + " " + value,
                () -> assertThat(failure("{\"id\": \"1\", \"" + property + "\": " + value + "}")
                                .path()
                                .toString())
                        .startsWith("$." + property)))));
        return tests;
    }

    @Test
    void theMapperItselfTakesNoTextAfterTheEnd() {
        assertThat(catchThrowable(() -> mapper.readValue("{} {}", Meeting.class)))
                .isInstanceOf(JsonProcessingException.class)
                .hasMessageContaining("Trailing token");
    }

    @Test
    void theMessageSaysWhatStandsThereAndWhatWasExpected() {
        assertThat(List.of(
                        message("{\"seats\": \"12345\"}"),
                        message("{\"seats\": 1.9}"),
                        message("{\"subject\": 5}"),
                        message("{\"start\": \"\"}"),
                        message("{\"start\": \"tomorrow\"}"),
                        message("{\"parts\": [{}, {\"parts\": [{\"isOpen\": 1}]}]}"),
                        message("{\"rooms\": {\"a\": 1}}"),
                        message("[]")))
                .containsExactly(
                        "$.seats: text that is no Integer",
                        "$.seats: a fraction that is no Integer",
                        "$.subject: a number that is no String",
                        "$.start: empty text that is no OffsetDateTime",
                        "$.start: text that is no OffsetDateTime",
                        "$.parts[1].parts[0].isOpen: a number that is no Boolean",
                        "$.rooms: an object that is no List",
                        "$: an array that is no Meeting");
    }

    @Test
    void brokenTextIsAnErrorAtItsPlace() {
        assertThat(failure("{\"id\": \"1\", \"id\": \"2\"}").path()).hasToString("$.id");
        assertThat(failure("{\"parts\": [{}, {\"colour\": {\"a b\": 1, \"a b\": 2}}]}")
                        .path())
                .hasToString("$.parts[1].colour['a b']");
        assertThat(failure("{\"parts\": [{}, {\"subject\": \"cut").path()).hasToString("$.parts[1].subject");
        assertThat(failure("{\"id\": \"1\"} {}").path()).hasToString("$");
        assertThat(failure("{\"value\": {\"id\": \"1\"}}}").path()).hasToString("$");
        assertThat(failure("{\"value\": {\"id\": \"1\"}} x").path()).hasToString("$");
        assertThat(failure("{\"value\": {\"id\": \"1\"}, \"value\": {}}").path())
                .hasToString("$.value");
        assertThat(failure("{\"value\": {\"seats\": \"1\"}}").path()).hasToString("$.value.seats");
        assertThat(failure("{\"value\": [{\"id\": \"1\"}]}").path()).hasToString("$.value");
        assertThat(failure("<html>").getMessage())
                .contains("Unexpected character ('<'")
                .contains("line 1, column 1");
        assertThat(failure("{'id': 1}").path()).hasToString("$");
        assertThat(failure("{\"seats\": NaN}").path()).hasToString("$.seats");
        assertThat(failure("{\"seats\": 01}").path()).hasToString("$.seats");
    }

    @Test
    void messagesShowNoValues() {
        for (String json : List.of(
                "{\"seats\": \"secret\"}",
                "{\"start\": \"secret\"}",
                "{\"key\": \"secret\"}",
                "{\"rating\": \"secret\"}",
                "{\"isOpen\": \"secret\"}",
                "{\"icon\": \"secret!\"}",
                "{\"price\": \"secret\"}",
                "{\"day\": \"secret\"}")) {
            assertThat(failure(json)).hasMessageNotContaining("secret");
        }
    }

    @Test
    void depthIsLimited() {
        assertThat(read("{\"notes\": " + "[".repeat(198) + "]".repeat(198) + "}")
                        .id())
                .isNull();
        assertThat(failure("{\"notes\": " + "[".repeat(250) + "]".repeat(250) + "}")
                        .getMessage())
                .contains("nesting depth");
        assertThat(failure("{\"colour\": " + "{\"a\":".repeat(100_000)).getMessage())
                .contains("nesting depth");
    }

    @Test
    void numbersKeepEveryDigit() throws Exception {
        String json =
                "{\"price\":0.12345678901234567890123,\"notes\":[0.1000000000000000000001,123456789012345678901234567890,1E+400]"
                        + ",\"other\":3.141592653589793238462643}";
        Meeting meeting = read(json);

        assertThat(meeting.additionalProperties()).containsEntry("other", new BigDecimal("3.141592653589793238462643"));
        assertThat(mapper.readTree(mapper.writeValueAsString(meeting))).isEqualTo(mapper.readTree(json));
        assertThat(mapper.readValue("123456789012345678901234567890", Object.class))
                .isEqualTo(new BigInteger("123456789012345678901234567890"));
        assertThat(mapper.readTree("1.10").decimalValue()).isEqualTo(new BigDecimal("1.10"));
    }

    @Test
    void numbersThatNothingCanHoldAreErrorsAtTheirPlace() {
        assertThat(failure("{\"price\": 1e99999999999}").path()).hasToString("$.price");
        assertThat(failure("{\"notes\": [1e99999999999]}").path()).hasToString("$.notes");
        assertThat(failure("{\"seats\": [], \"notes\": 1e99999999999}").path()).hasToString("$.seats");
        assertThat(catchThrowableOfType(
                                DecodingException.class,
                                () -> content("{\"value\": 1e99999999999}").primitive(BigDecimal.class))
                        .path())
                .hasToString("$.value");
    }

    @Test
    void specialDoublesAreText() {
        assertThat(read("{\"rating\": \"NaN\"}").rating()).isNaN();
        assertThat(read("{\"rating\": \"-INF\"}").rating()).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(read("{\"rating\": 5}").rating()).isEqualTo(5.0);
    }

    @Test
    void timesKeepTheirOffsetAndAreWrittenAsText() throws Exception {
        String json =
                "{\"start\":\"2026-11-01T08:00:00.1234567+05:30\",\"day\":\"2026-11-01\",\"time\":\"08:00:00\",\"length\":\"PT1H30M\"}";
        Meeting meeting = read(json);

        assertThat(meeting.start()).isEqualTo(OffsetDateTime.parse("2026-11-01T08:00:00.1234567+05:30"));
        assertThat(meeting.start().getOffset().getTotalSeconds()).isEqualTo(19800);
        assertThat(meeting.length()).isEqualTo(Duration.ofMinutes(90));
        assertThat(mapper.readTree(mapper.writeValueAsString(meeting))).isEqualTo(mapper.readTree(json));
        assertThat(read("{\"start\": \"0001-01-01T00:00:00Z\"}").start().getYear())
                .isEqualTo(1);
        assertThat(read("{\"start\": \"2026-11-01T08:00:00+0100\"}")
                        .start()
                        .getOffset()
                        .getTotalSeconds())
                .isEqualTo(3600);
        assertThat(mapper.writeValueAsString(OffsetDateTime.parse("2026-11-01T08:00:00+05:30")))
                .isEqualTo("\"2026-11-01T08:00:00+05:30\"");
        assertThat(mapper.writeValueAsString(Duration.ofHours(1))).isEqualTo("\"PT1H\"");
    }

    @Test
    void bytesAreBase64OfEitherAlphabet() {
        assertThat(read("{\"icon\": \"+/8=\"}").icon()).containsExactly(0xFB, 0xFF);
        assertThat(read("{\"icon\": \"-_8\"}").icon()).containsExactly(0xFB, 0xFF);
        assertThat(read("{\"icon\": \"\"}").icon()).isEmpty();
    }

    @Test
    void nullIsNullAndAListMayHoldIt() {
        Meeting meeting = read("{\"seats\": null, \"start\": null, \"rooms\": [null, \"a\"], \"state\": null}");

        assertThat(meeting.seats()).isNull();
        assertThat(meeting.start()).isNull();
        assertThat(meeting.state()).isNull();
        assertThat(meeting.rooms()).isEqualTo(Arrays.asList(null, "a"));
    }

    @Test
    void aWholeObjectComesBackAsItWas() throws JsonProcessingException {
        JsonNode json = mapper.readTree("""
                {"@odata.type":"#test.unknown","id":"1","state":"new","parts":[{"@odata.type":"#test.onlineMeeting","joinUrl":"u","x":1}],
                 "rooms":[],"isOpen":true,"seats":3,"key":"0b9bf152-f152-0b9b-52f1-9b0b52f19b0b","x@odata.y":[{"z":1.5}]}
                """);

        Meeting meeting = read(json.toString());

        assertThat(mapper.<JsonNode>valueToTree(meeting)).isEqualTo(json);
    }

    @Test
    void noClassIsChosenByANameFromTheWire() {
        Meeting meeting =
                read("{\"@odata.type\": \"io.graphwright.runtime.model.OnlineMeeting\", \"@class\": \"java.io.File\"}");

        assertThat(meeting.getClass()).isEqualTo(Meeting.class);
        assertThat(meeting.additionalProperties()).containsEntry("@class", "java.io.File");
    }

    @Test
    void aMapperIsItsOwnersToConfigure() {
        assertThat(GraphJson.mapper()).isNotSameAs(GraphJson.mapper());
    }

    private Meeting read(String json) {
        try {
            return content(json).one(Meeting.class).orElseThrow();
        } catch (DecodingException e) {
            throw new AssertionError(e);
        }
    }

    private DecodingException failure(String json) {
        return catchThrowableOfType(DecodingException.class, () -> content(json).one(Meeting.class));
    }

    private String message(String json) {
        DecodingException failure = failure(json);
        return failure.path() + ": " + failure.getMessage();
    }

    private JsonContent content(String json) {
        return new JsonContent(new JsonTypes(mapper), json.getBytes(StandardCharsets.UTF_8));
    }
}
