package io.graphwright.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoundTripTest {
    private static final Generated GENERATED = Generated.from(new Graphs()
            .type("entity", "id: Edm.String")
            .subtype(
                    "call",
                    "entity",
                    "subject: Edm.String",
                    "targets: Collection(participant)",
                    "anyone: participant",
                    "startedAt: Edm.DateTimeOffset",
                    "steps: Collection(Edm.DateTimeOffset)",
                    "day: Edm.Date",
                    "time: Edm.TimeOfDay",
                    "length: Edm.Duration",
                    "token: Edm.Binary",
                    "tokens: Collection(Edm.Binary)",
                    "price: Edm.Decimal",
                    "ratio: Edm.Double",
                    "share: Edm.Single",
                    "big: Edm.Int64",
                    "count: Edm.Int32",
                    "small: Edm.Int16",
                    "tiny: Edm.Byte",
                    "isOpen: Edm.Boolean",
                    "key: Edm.Guid",
                    "anything: Edm.Untyped",
                    "mediaState: call/mediaState")
            .type("call/mediaState", "audio: Edm.String")
            .type("participant", "region: Edm.String")
            .subtype("guest", "participant", "host: participant")
            .subtype("namedGuest", "guest", "name: Edm.String"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{'id': '1', 'subject': 'Stand-up'}",
                "{'id': null, 'subject': null, 'targets': null, 'startedAt': null, 'token': null, 'anything': null}",
                "{'targets': [], 'steps': [], 'tokens': []}",
                "{'targets': [null, {}, {'region': null}], 'steps': [null], 'tokens': [null, 'AQI=']}",
                "{'unknown': {'deep': [1, null, {'x': 1.5}]}, 'nothing': null, 'big': 9007199254740993}",
                "{'@odata.etag': 'W/1', 'subject@odata.type': '#String', '@odata.type': '#microsoft.graph.call'}",
                "{'@odata.type': 'microsoft.graph.call'}",
                "{'@odata.type': null}",
                "{'@odata.type': '#unknown.type', 'x': 1}",
                "{'startedAt': '2026-11-01T08:00:00.1234567+02:00', 'steps': ['2026-11-01T08:00:00Z']}",
                "{'day': '2026-11-01', 'time': '08:30:00', 'length': 'PT1H30M'}",
                "{'price': 12.50, 'ratio': 0.1, 'share': 1.5, 'count': 3, 'small': 2, 'tiny': 255, 'isOpen': false}",
                "{'key': '0b9bf152-f152-0b9b-52f1-9b0b52f19b0b', 'token': 'AQID', 'anything': {'k': [null]}}",
                "{'mediaState': {'audio': 'active', 'video': null}}",
                "{'anyone': {'@odata.type': '#microsoft.graph.namedGuest', 'name': 'Ann', 'host': {'region': 'eu'}}}",
                "{'anyone': {'@odata.type': 'microsoft.graph.guest', 'host': null, 'more': 1}}",
                "{'anyone': {'region': 'eu', '@odata.type': '#microsoft.graph.guest', 'late': true}}",
                "{'anyone': {'@odata.type': '#microsoft.graph.stranger', 'region': 'eu', 'own': [1]}}",
                "{'anyone': {'@odata.type': null, 'region': 'eu'}}",
                "{'anyone': {'@odata.type': '#microsoft.graph.call', 'subject': 'not a participant'}}"
            })
    void readingAndWritingGivesTheSameTree(String json) throws Exception {
        GENERATED.assertRoundTrip("Call", json.replace('\'', '"'));
        GENERATED.assertRoundTrip("Entity", json.replace('\'', '"'));
    }

    @Test
    void explicitNullsAreWrittenByAMapperThatLeavesOutNulls() throws Exception {
        String json = "{\"id\":null,\"subject\":null,\"extra\":null,\"targets\":[]}";
        var mapper = Generated.jackson2().setDefaultPropertyInclusion(JsonInclude.Include.NON_EMPTY);
        Object call = mapper.readValue(json, GENERATED.model("Call"));
        assertThat(mapper.readTree(mapper.writeValueAsString(call))).isEqualTo(mapper.readTree(json));
    }

    @ParameterizedTest
    @ValueSource(strings = {"#microsoft.graph.namedGuest", "microsoft.graph.namedGuest"})
    void aKnownSubtypeGivesItsClass(String name) throws Exception {
        String json = "{\"@odata.type\":\"" + name + "\"}";
        assertThat(GENERATED.read("Participant", json)).isInstanceOf(GENERATED.model("NamedGuest"));
        assertThat(GENERATED.read("Guest", json)).isInstanceOf(GENERATED.model("NamedGuest"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"@odata.type\":null}",
                "{\"@odata.type\":\"#microsoft.graph.stranger\"}",
                "{\"@odata.type\":\"#microsoft.graph.participant\"}",
                "{\"@odata.type\":\"#microsoft.graph.call\"}"
            })
    void anyOtherTypeNameGivesTheDeclaredClass(String json) throws Exception {
        assertThat(GENERATED.read("Participant", json)).hasSameClassAs(GENERATED.read("Participant", "{}"));
        assertThat(GENERATED.read("Guest", json)).hasSameClassAs(GENERATED.read("Guest", "{}"));
        assertThat(GENERATED.read("NamedGuest", json)).hasSameClassAs(GENERATED.read("NamedGuest", "{}"));
    }

    @Test
    void timestampsKeepTheirOffset() throws Exception {
        Object call = GENERATED.read("Call", "{\"startedAt\":\"2026-11-01T08:00:00+05:30\"}");
        assertThat(Generated.call(call, "getStartedAt")).hasToString("2026-11-01T08:00+05:30");
    }
}
