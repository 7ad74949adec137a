package io.graphwright.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import io.graphwright.runtime.model.Extension;
import io.graphwright.runtime.model.Meeting;
import io.graphwright.runtime.model.OnlineMeeting;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class GetOneTest {
    private final LoopbackServer server = new LoopbackServer();
    private final GraphClient client = Requests.client(server.root()).build();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aBareObjectIsRead() {
        server.json("""
                {"@odata.context": "c", "id": "1", "subject": "Stand-up", "seats": 5}
                """);

        Meeting meeting = client.send(Requests.meeting());

        assertThat(meeting.subject()).isEqualTo("Stand-up");
        assertThat(meeting.seats()).isEqualTo(5);
        assertThat(meeting.additionalProperties()).containsExactly(Map.entry("@odata.context", "c"));
    }

    @Test
    void aWrapperIsTakenOff() {
        server.json("""
                {"@odata.context": "c", "value": {"id": "1", "subject": "Stand-up"}, "odata.etag": "e"}
                """);

        Meeting meeting = client.send(Requests.meeting());

        assertThat(meeting.subject()).isEqualTo("Stand-up");
        assertThat(meeting.additionalProperties()).isEmpty();
    }

    @Test
    void valueBesideOtherPropertiesIsAProperty() {
        server.json("""
                {"id": "1", "value": {"subject": "no wrapper"}}
                """);

        Meeting meeting = client.send(Requests.meeting());

        assertThat(meeting.subject()).isNull();
        assertThat(meeting.additionalProperties()).containsOnlyKeys("value");
    }

    @Test
    void valueBeforeOtherPropertiesIsAPropertyToo() {
        server.json("{\"@odata.context\": \"c\", \"value\": {\"subject\": \"no wrapper\"}, \"id\": \"1\"}")
                .json("{\"value\": [5], \"id\": \"2\"}")
                .json("{\"value\": {\"seats\": \"x\"}, \"id\": \"3\"}");

        for (String id : List.of("1", "2", "3")) {
            Meeting meeting = client.send(Requests.meeting());
            assertThat(meeting.id()).isEqualTo(id);
            assertThat(meeting.additionalProperties()).containsKey("value");
        }
    }

    @Test
    void aTypeThatOwnsValueKeepsIt() {
        server.json("""
                {"@odata.context": "c", "value": "Green"}
                """);
        server.json("""
                {"@odata.context": "c", "value": {"id": "1", "value": "Blue"}}
                """);
        server.json("""
                {"@odata.type": "#test.extension", "value": "Red"}
                """);
        GraphRequest<Extension> request = Requests.get(ResultType.one(Extension.class));

        assertThat(client.send(request).value()).isEqualTo("Green");
        assertThat(client.send(request).value()).isEqualTo("Blue");
        assertThat(client.send(request).value()).isEqualTo("Red");
    }

    @Test
    void newThingsAreKept() {
        server.json("""
                {"value": {"@odata.type": "#test.somethingNew", "state": "postponed", "colour": {"r": 1}}}
                """);

        Meeting meeting = client.send(Requests.meeting());

        assertThat(meeting.getClass()).isEqualTo(Meeting.class);
        assertThat(meeting.state().isKnown()).isFalse();
        assertThat(meeting.state()).hasToString("postponed");
        assertThat(meeting.additionalProperties()).containsEntry("colour", Map.of("r", 1));
    }

    @Test
    void aKnownSubtypeGivesItsClass() {
        server.json("""
                {"@odata.type": "#test.onlineMeeting", "joinUrl": "u"}
                """);

        assertThat(client.send(Requests.meeting()))
                .isInstanceOfSatisfying(
                        OnlineMeeting.class,
                        online -> assertThat(online.joinUrl()).isEqualTo("u"));
    }

    @Test
    void nullWhereAListIsDocumentedIsAnEmptyList() {
        server.json("""
                {"id": "1", "rooms": null}
                """);

        assertThat(client.send(Requests.meeting()).rooms()).isEmpty();
    }

    @Test
    void anAsynchronousCallGivesTheSame() {
        server.json("""
                {"value": {"subject": "Stand-up"}}
                """);

        assertThat(client.sendAsync(Requests.meeting()).join().subject()).isEqualTo("Stand-up");
    }

    @Test
    void theRequestSaysWhatTheServiceNeeds() {
        server.json("{}");

        client.send(
                GraphRequest.get("beta", RequestPath.of("/users/").segment("id", "a b"), ResultType.one(Meeting.class))
                        .select("id", "subject")
                        .filter("subject eq 'A&B'")
                        .header("ConsistencyLevel", "eventual"));

        LoopbackServer.Asked asked = server.onlyAsked();
        assertThat(asked.method()).isEqualTo("GET");
        assertThat(asked.target()).isEqualTo("/beta/users/a%20b?$select=id,subject&$filter=subject%20eq%20'A%26B'");
        assertThat(asked.header("Authorization")).isEqualTo("Bearer " + Requests.TOKEN);
        assertThat(asked.header("Accept")).isEqualTo("application/json");
        assertThat(asked.header("Accept-Encoding")).isEqualTo("gzip");
        assertThat(asked.header("ConsistencyLevel")).isEqualTo("eventual");
        assertThat(asked.header("client-request-id")).hasSize(36);
        assertThat(asked.header("Upgrade")).isEmpty();
    }

    @Test
    void aPathOfTheServiceRootComesBeforeTheVersion() {
        server.json("{}");

        Requests.client(server.root().resolve("/gateway/")).build().send(Requests.meeting());

        assertThat(server.onlyAsked().target()).isEqualTo("/gateway/v1.0/me/meetings");
    }
}
