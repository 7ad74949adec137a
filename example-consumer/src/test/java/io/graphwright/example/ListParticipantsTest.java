package io.graphwright.example;

import static org.assertj.core.api.Assertions.assertThat;

import io.graphwright.example.graph.models.Participant;
import io.graphwright.example.graph.requests.CallListParticipantsRequest;
import io.graphwright.runtime.GraphClient;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Lists come a page at a time, and no page is fetched that nobody reads. */
class ListParticipantsTest {
    private static final String JSON = "application/json";

    @Test
    void streamFetchesTheNextPageOnlyWhenItIsNeeded() throws IOException {
        List<String> seen = new CopyOnWriteArrayList<>();
        try (ExampleServer server = ExampleServer.start(exchange -> {
            String target = exchange.getRequestURI().toString();
            seen.add(target);
            String root = "http://" + exchange.getRequestHeaders().getFirst("Host");
            String next =
                    target.contains("skiptoken") ? "" : "\"@odata.nextLink\": \"" + root + "/next?$skiptoken=2\", ";
            ExampleServer.answer(exchange, 200, JSON, "{" + next + "\"value\": [{\"id\": \"a\"}, {\"id\": \"b\"}]}");
        })) {
            GraphClient graph = GraphClient.builder()
                    .serviceRoot(server.root())
                    .tokenProvider(() -> "token-of-the-test")
                    .build();
            CallListParticipantsRequest request =
                    CallListParticipantsRequest.of("5d3f").filter("isInLobby eq true");
            try (Stream<Participant> waiting = request.stream(graph)) {
                assertThat(waiting.limit(2).map(Participant::getId)).containsExactly("a", "b");
            }
            assertThat(seen).hasSize(1).first().asString().contains("$filter=isInLobby%20eq%20true");
            try (Stream<Participant> all = request.stream(graph)) {
                assertThat(all.map(Participant::getId)).containsExactly("a", "b", "a", "b");
            }
            assertThat(seen).hasSize(3);
        }
    }
}
