package io.graphwright.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import io.graphwright.example.graph.models.User;
import io.graphwright.example.graph.models.UserKind;
import io.graphwright.runtime.GraphClient;
import io.graphwright.runtime.GraphException;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What the classes of the showcase ask a service for, and what they make of its answers. */
class WhatIsSentTest {
    private static final String JSON = "application/json";

    private final List<String> seen = new CopyOnWriteArrayList<>();

    @Test
    void argumentsOfFunctionsAreLiteralsOfTheirTypes() throws IOException {
        with(
                answering(200, "{\"value\": 7}"),
                graph -> assertThat(new CallFunctions(graph).unreadSince(OffsetDateTime.parse("2026-11-01T00:00:00Z")))
                        .isEqualTo(7));
        assertThat(seen).containsExactly("/v1.0/me/countMessages(since=2026-11-01T00%3A00%3A00Z,isRead=false)");
    }

    @Test
    void nestedExpansionCarriesItsOwnOptions() throws IOException {
        with(
                answering(200, "{\"displayName\": \"Anna\"}"),
                graph -> assertThat(new ExpandManagers(graph).line("1")).containsExactly("Anna"));
        assertThat(seen)
                .singleElement()
                .asString()
                .endsWith("/users/1?$select=id,displayName"
                        + "&$expand=manager($select=id,displayName;$expand=manager($select=id,displayName))");
    }

    @Test
    void countAsksForTheNumberAloneWithTheHeaderThatItNeeds() throws IOException {
        HttpHandler handler = exchange -> {
            assertThat(exchange.getRequestHeaders().getFirst("ConsistencyLevel"))
                    .isEqualTo("eventual");
            ExampleServer.answer(exchange, 200, "text/plain", "893");
        };
        with(handler, graph -> assertThat(new ListLazily(graph).count("O'N")).isEqualTo(893));
        assertThat(seen).containsExactly("/v1.0/users/$count?$filter=startswith(displayName,'O''N')");
    }

    @Test
    void listStopsWhereItsReaderStops() throws IOException {
        HttpHandler handler = exchange -> ExampleServer.answer(
                exchange, 200, JSON, """
                {"@odata.nextLink": "http://%s/more", "value": [{"displayName": "a"}, {"displayName": "b"}]}""".formatted(exchange.getRequestHeaders().getFirst("Host")));
        with(handler, graph -> assertThat(new ListLazily(graph).names("", 2)).containsExactly("a", "b"));
        assertThat(seen).hasSize(1);
    }

    @Test
    void laterRoundOfChangesGoesOnAtTheLinkAsItCame() throws IOException {
        HttpHandler handler = exchange -> ExampleServer.answer(
                exchange, 200, JSON, """
                {"@odata.deltaLink": "http://%s/v1.0/users/delta?$deltatoken=a%%2Bb&c", "value": [{"id": "1"}]}""".formatted(exchange.getRequestHeaders().getFirst("Host")));
        with(handler, graph -> {
            FollowChanges changes = new FollowChanges(graph);
            changes.round();
            changes.round();
        });
        assertThat(seen)
                .containsExactly(
                        "/v1.0/users/delta?$select=displayName,jobTitle", "/v1.0/users/delta?$deltatoken=a%2Bb&c");
    }

    @Test
    void unchangedObjectIsNotSentAgain() throws IOException {
        HttpHandler handler = exchange -> {
            assertThat(exchange.getRequestHeaders().getFirst("If-None-Match")).isEqualTo("W/\"5\"");
            ExampleServer.answer(exchange, 304, JSON, "");
        };
        with(
                handler,
                graph -> assertThat(new GetOne(graph).meIfChanged("W/\"5\"")).isEmpty());
    }

    @Test
    void refusalIsAnAnswerAndTroubleIsNot() throws IOException {
        with(
                answering(403, "{}"),
                graph -> assertThat(new CallFunctions(graph).mayChange("1")).isFalse());
        with(
                answering(404, "{}"),
                graph -> assertThat(new MeetErrors(graph).find("nobody")).isEmpty());
        with(answering(500, "{}"), graph -> {
            assertThatThrownBy(() -> new CallFunctions(graph).mayChange("1")).isInstanceOf(GraphException.class);
            assertThatThrownBy(() -> new MeetErrors(graph).find("nobody"))
                    .isInstanceOfSatisfying(
                            GraphException.class,
                            e -> assertThat(MeetErrors.ticket(e)).startsWith("500"));
        });
        with(
                answering(200, "{\"accountEnabled\": 1}"),
                graph -> assertThatThrownBy(() -> new MeetErrors(graph).find("x"))
                        .isInstanceOfSatisfying(
                                GraphException.class,
                                e -> assertThat(MeetErrors.ticket(e)).isEqualTo("cannot be read at $.accountEnabled")));
    }

    @Test
    void valueThatNobodyKnewIsWelcomeToo() {
        User user = User.builder()
                .displayName("Anna")
                .userKind(UserKind.of("visitor"))
                .build();
        assertThat(GetOne.welcome(user)).isEqualTo("Hello, visitor!");
        assertThat(GetOne.welcome(user.toBuilder().userKind(UserKind.GUEST).build()))
                .contains("Anna");
        assertThat(GetOne.welcome(user.toBuilder().userKind(UserKind.MEMBER).build()))
                .contains("back");
        assertThat(GetOne.welcome(User.builder().build())).isEqualTo("Welcome!");
    }

    private void with(HttpHandler handler, Consumer<GraphClient> use) throws IOException {
        HttpHandler recording = (HttpExchange exchange) -> {
            seen.add(exchange.getRequestURI().toString());
            handler.handle(exchange);
        };
        try (ExampleServer server = ExampleServer.start(recording)) {
            use.accept(GraphClient.builder()
                    .serviceRoot(server.root())
                    .tokenProvider(() -> "token-of-the-test")
                    .maxRetries(0)
                    .build());
        }
    }

    private static HttpHandler answering(int status, String body) {
        return exchange -> ExampleServer.answer(exchange, status, JSON, body);
    }
}
