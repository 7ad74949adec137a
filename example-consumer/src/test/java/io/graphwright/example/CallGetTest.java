package io.graphwright.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import io.graphwright.example.graph.models.AppHostedMediaConfig;
import io.graphwright.example.graph.models.Call;
import io.graphwright.example.graph.models.CallState;
import io.graphwright.example.graph.models.MediaConfig;
import io.graphwright.example.graph.requests.CallGetRequest;
import io.graphwright.runtime.GraphClient;
import io.graphwright.runtime.GraphException;
import io.graphwright.runtime.GraphJson;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a user of the generated call classes meets, against a local server. */
class CallGetTest {
    private static final String CALL_ID = "5d3f1c20-7a41-4b7e-9d0a-2f6b8c4e1a90";
    private static final String JSON = "application/json";
    private static final ObjectMapper MAPPER = GraphJson.mapper();

    @Test
    void wrappedObjectIsUnwrapped() throws IOException {
        PageExample example = PageExample.of("api/call-get.md");
        Call call = fetch(answering(200, JSON, example.body()));
        assertThat(call.getSubject()).isEqualTo("Subject value");
        assertThat(call.getSource().getIdentity().getApplication().getDisplayName())
                .isEqualTo("Display Name value");
        JsonNode shown = MAPPER.readTree(example.body()).get("value");
        assertThat(written(call)).isEqualTo(shown);
    }

    @Test
    void bareObjectIsReadAsItStands() throws IOException {
        Call call = fetch(answering(200, JSON, """
                {"@odata.context": "https://graph.microsoft.com/v1.0/$metadata#calls/$entity",
                 "id": "1", "state": "established", "targets": []}"""));
        assertThat(call.getId()).isEqualTo("1");
        assertThat(call.getState()).isEqualTo(CallState.ESTABLISHED);
        assertThat(call.getTargets()).isEmpty();
    }

    @Test
    void unknownPropertiesAndEnumValuesAreKept() throws IOException {
        String body = """
                {"id": "1", "state": "levitating", "mood": {"of": ["the", "day"], "count": 12345678901234567890}}""";
        Call call = fetch(answering(200, JSON, body));
        assertThat(call.getState().isKnown()).isFalse();
        assertThat(call.getAdditionalProperties()).containsOnlyKeys("mood");
        assertThat(written(call)).isEqualTo(MAPPER.readTree(body));
    }

    @Test
    void knownSubtypeGivesItsClassAndUnknownTypeTheDeclaredOne() throws IOException {
        String known = """
                {"id": "1", "mediaConfig": {"@odata.type": "#microsoft.graph.appHostedMediaConfig", "blob": "b"}}""";
        assertThat(fetch(answering(200, JSON, known)).getMediaConfig())
                .isInstanceOfSatisfying(
                        AppHostedMediaConfig.class,
                        config -> assertThat(config.getBlob()).isEqualTo("b"));
        String unknown = """
                {"id": "1", "mediaConfig": {"@odata.type": "#microsoft.graph.mindReadingMediaConfig", "depth": 3}}""";
        Call call = fetch(answering(200, JSON, unknown));
        assertThat(call.getMediaConfig()).isExactlyInstanceOf(MediaConfig.class);
        assertThat(written(call)).isEqualTo(MAPPER.readTree(unknown));
    }

    @Test
    void selectAndTokenAreSent() throws IOException {
        List<String> seen = new CopyOnWriteArrayList<>();
        try (ExampleServer server = ExampleServer.start(exchange -> {
            seen.add(exchange.getRequestURI().toString());
            seen.add(exchange.getRequestHeaders().getFirst("Authorization"));
            ExampleServer.answer(exchange, 200, JSON, "{}");
        })) {
            CallGetRequest.of(CALL_ID)
                    .select(Call.Property.ID, Call.Property.STATE)
                    .send(client(server));
        }
        assertThat(seen)
                .containsExactly(
                        "/beta/communications/calls/" + CALL_ID + "?$select=id,state", "Bearer token-of-the-test");
    }

    @Test
    void unauthorizedIsAnErrorWithItsStatus() {
        GraphException error = failure(answering(401, JSON, """
                {"error": {"code": "InvalidAuthenticationToken", "message": "The token is too old.",
                  "innerError": {"request-id": "r-1"}}}"""));
        assertThat(error.statusCode()).hasValue(401);
        assertThat(error.code()).hasValue("InvalidAuthenticationToken");
        assertThat(error.requestId()).hasValue("r-1");
        assertThat(error.toString()).doesNotContain("token-of-the-test");
    }

    @Test
    void notFoundShowsWhatTheServiceSays() {
        GraphException error = failure(answering(404, JSON, """
                {"error": {"code": "itemNotFound", "message": "There is no such call.",
                  "innerError": {"code": "callGone", "request-id": "r-2", "client-request-id": "c-2"}}}"""));
        assertThat(error.statusCode()).hasValue(404);
        assertThat(error.innerCode()).hasValue("callGone");
        assertThat(error.getMessage()).contains("itemNotFound", "There is no such call.", "r-2");
    }

    @Test
    void htmlInsteadOfJsonNeverHidesTheStatus() {
        assertThat(failure(answering(403, "text/html", "<html><h1>No</h1></html>"))
                        .statusCode())
                .hasValue(403);
        GraphException error = failure(answering(200, "text/html", "<html><h1>Sign in</h1></html>"));
        assertThat(error.statusCode()).hasValue(200);
        assertThat(error.reason()).isEqualTo(GraphException.Reason.DECODING);
    }

    @Test
    void truncatedBodyIsAnErrorAndNeverHalfACall() {
        GraphException error = failure(answering(200, JSON, "{\"id\": \"1\", \"source\": {\"region\": \"em"));
        assertThat(error.reason()).isEqualTo(GraphException.Reason.DECODING);
        assertThat(error.jsonPath()).hasValueSatisfying(path -> assertThat(path).startsWith("$.source"));
    }

    @Test
    void wrongKindOfValueNamesItsPath() {
        GraphException error = failure(answering(200, JSON, """
                {"id": "1", "resultInfo": {"code": "four"}}"""));
        assertThat(error.jsonPath()).hasValue("$.resultInfo.code");
    }

    @Test
    void redirectToAnotherHostTakesNoTokenThere() throws IOException {
        List<String> tokens = new CopyOnWriteArrayList<>();
        try (ExampleServer elsewhere = ExampleServer.start(exchange -> {
            tokens.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
            ExampleServer.answer(exchange, 200, JSON, "{}");
        })) {
            GraphException error = failure(exchange -> {
                exchange.getResponseHeaders().set("Location", elsewhere.root() + "/take");
                ExampleServer.answer(exchange, 302, JSON, "");
            });
            assertThat(error.statusCode()).hasValue(302);
        }
        assertThat(tokens).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", "a/b", "../../me", "a\r\nb", "\ud800"})
    void hostileCallIdIsRefusedBeforeAnythingIsSent(String callId) {
        assertThatThrownBy(() -> CallGetRequest.of(callId))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("callId");
    }

    @Test
    void whatMeansSomethingInAUrlIsEncodedInACallId() throws IOException {
        List<String> seen = new CopyOnWriteArrayList<>();
        try (ExampleServer server = ExampleServer.start(exchange -> {
            seen.add(exchange.getRequestURI().getRawPath());
            ExampleServer.answer(exchange, 200, JSON, "{}");
        })) {
            CallGetRequest.of("me?x=%2F#y").send(client(server));
        }
        assertThat(seen).containsExactly("/beta/communications/calls/me%3Fx%3D%252F%23y");
    }

    @Test
    void asyncGivesTheSameCall() throws IOException {
        try (ExampleServer server = ExampleServer.start(answering(200, JSON, "{\"id\": \"1\"}"))) {
            Call call = CallGetRequest.of(CALL_ID).sendAsync(client(server)).join();
            assertThat(call.getId()).isEqualTo("1");
            assertThat(call).isEqualTo(fetch(answering(200, JSON, "{\"id\": \"1\"}")));
        }
    }

    /** The call as JSON, read again, so that numbers compare by what is written. */
    private static JsonNode written(Call call) throws IOException {
        return MAPPER.readTree(MAPPER.writeValueAsString(call));
    }

    private static HttpHandler answering(int status, String contentType, String body) {
        return (HttpExchange exchange) -> ExampleServer.answer(exchange, status, contentType, body);
    }

    private static Call fetch(HttpHandler handler) throws IOException {
        try (ExampleServer server = ExampleServer.start(handler)) {
            return CallGetRequest.of(CALL_ID).send(client(server));
        }
    }

    private static GraphException failure(HttpHandler handler) {
        return catchThrowableOfType(GraphException.class, () -> fetch(handler));
    }

    private static GraphClient client(ExampleServer server) {
        return GraphClient.builder()
                .serviceRoot(server.root())
                .tokenProvider(() -> "token-of-the-test")
                .build();
    }
}
