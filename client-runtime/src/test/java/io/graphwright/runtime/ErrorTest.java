package io.graphwright.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.graphwright.runtime.GraphException.Reason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ErrorTest {
    private final LoopbackServer server = new LoopbackServer();
    private final GraphClient client =
            Requests.client(server.root()).maxRetries(0).build();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void anODataErrorIsToldInFull() {
        server.answer(404, """
                {"error": {"code": "itemNotFound", "message": "The item is gone.",
                  "innerError": {"code": "gone", "request-id": "r-1", "client-request-id": "c-1",
                    "innerError": {"code": "goneForGood"}}}}
                """, "Content-Type", "application/json");

        GraphException failure = failure();

        assertThat(failure.reason()).isEqualTo(Reason.STATUS);
        assertThat(failure.statusCode()).hasValue(404);
        assertThat(failure.hasStatus(404)).isTrue();
        assertThat(failure.code()).hasValue("itemNotFound");
        assertThat(failure.errorMessage()).hasValue("The item is gone.");
        assertThat(failure.innerCodes()).containsExactly("gone", "goneForGood");
        assertThat(failure.innerCode()).hasValue("goneForGood");
        assertThat(failure.hasCode("GONE")).isTrue();
        assertThat(failure.requestId()).hasValue("r-1");
        assertThat(failure.clientRequestId()).isEqualTo("c-1");
        assertThat(failure.method()).isEqualTo("GET");
        assertThat(failure.path()).isEqualTo("/v1.0/me/meetings");
        assertThat(failure)
                .hasMessage("GET /v1.0/me/meetings answered 404 itemNotFound: The item is gone."
                        + " (request-id r-1, client-request-id c-1)");
    }

    @Test
    void idsComeFromHeadersFirst() {
        server.answer(
                403,
                "{\"error\": {\"code\": \"denied\", \"innerError\": {\"request-id\": \"body\"}}}",
                "request-id",
                "header",
                "x-ms-ags-diagnostic",
                "d");

        GraphException failure = failure();

        assertThat(failure.requestId()).hasValue("header");
        assertThat(failure.clientRequestId()).isEqualTo(server.onlyAsked().header("client-request-id"));
        assertThat(failure.headers()).containsEntry("x-ms-ags-diagnostic", List.of("d"));
    }

    @Test
    void otherShapesOfErrorsAreUnderstood() {
        server.answer(400, "{\"error\": \"invalid_request\", \"error_description\": \"No scope.\"}")
                .answer(
                        400,
                        "{\"odata.error\": {\"code\": \"old\", \"message\": {\"lang\": \"en\", \"value\": \"Old.\"}}}")
                .answer(400, "{\"code\": \"bare\", \"message\": \"Bare.\"}")
                .answer(500, "{\"Message\": \"Something.\"}");

        assertThat(failure()).hasMessageContaining("answered 400 invalid_request: No scope.");
        assertThat(failure()).hasMessageContaining("answered 400 old: Old.");
        assertThat(failure()).hasMessageContaining("answered 400 bare: Bare.");
        assertThat(failure()).hasMessageContaining("answered 500: Something.");
    }

    @Test
    void noBodyHidesTheStatus() {
        server.answer(502, "<html><body>Bad gateway</body></html>", "Content-Type", "text/html")
                .answer(500, "")
                .answer(500, "{\"error\": {\"code\": \"cut")
                .answer(401, "null")
                .answer(418, "[1]")
                .answer(500, new byte[] {(byte) 0xFF, 0, 1}, "Content-Encoding", "gzip")
                .answer(500, new byte[] {1}, "Content-Encoding", "br");

        assertThat(failure().bodyExcerpt()).hasValue("<html><body>Bad gateway</body></html>");
        assertThat(failure().statusCode()).hasValue(500);
        assertThat(failure().bodyExcerpt()).hasValue("{\"error\": {\"code\": \"cut");
        assertThat(failure().statusCode()).hasValue(401);
        assertThat(failure().statusCode()).hasValue(418);
        assertThat(failure().statusCode()).hasValue(500);
        assertThat(failure().statusCode()).hasValue(500);
    }

    @Test
    void anErrorThatBreaksOffKeepsItsStatus() {
        try (RawServer raw = new RawServer()) {
            raw.thenSend(
                    "HTTP/1.1 403 Forbidden\r\nContent-Length: 500\r\nrequest-id: r-1\r\n\r\n{\"error\": {\"code\": \"den");

            GraphException failure = failure(Requests.client(raw.root()).build());

            assertThat(failure.reason()).isEqualTo(Reason.STATUS);
            assertThat(failure.statusCode()).hasValue(403);
            assertThat(failure.requestId()).hasValue("r-1");
            assertThat(failure.bodyExcerpt()).hasValue("{\"error\": {\"code\": \"den");
        }
    }

    @Test
    void anExcerptIsBounded() {
        server.answer(500, "x".repeat(2_000_000));

        assertThat(failure().bodyExcerpt().orElseThrow()).hasSize(1024);
    }

    @Test
    void htmlInsteadOfJsonSaysSo() {
        server.answer(200, "<html>Sign in</html>", "Content-Type", "text/html");

        GraphException failure = failure();

        assertThat(failure.reason()).isEqualTo(Reason.DECODING);
        assertThat(failure.statusCode()).hasValue(200);
        assertThat(failure).hasMessageContaining("answered 200 with an unreadable body (text/html): at $: Unexpected");
        assertThat(failure.bodyExcerpt()).hasValue("<html>Sign in</html>");
    }

    @Test
    void truncatedJsonNamesItsPlace() {
        server.json("{\"id\": \"1\", \"parts\": [{\"subject\": \"hal");

        GraphException failure = failure();

        assertThat(failure.reason()).isEqualTo(Reason.DECODING);
        assertThat(failure.jsonPath()).hasValue("$.parts[0].subject");
    }

    @Test
    void aWrongKindNamesItsPlace() {
        server.json("{\"value\": {\"parts\": [{\"seats\": \"five\"}]}}");

        GraphException failure = failure();

        assertThat(failure.jsonPath()).hasValue("$.value.parts[0].seats");
        assertThat(failure).hasMessageContaining("at $.value.parts[0].seats: text that is no Integer");
    }

    @Test
    void whatAServiceWritesStaysOnOneLine() {
        server.answer(
                400,
                "{\"error\": {\"code\": \"a\\nb\", \"message\": \"x\\r\\n2026 INFO all is well\\u001b[31m\\u2028\\u202e\"}}");

        assertThat(failure().getMessage()).doesNotContainPattern("[\\p{Cntrl}\\u2028\\u202E]");
    }

    @Test
    void theTokenIsHiddenWhereverAServiceEchoesIt() {
        String echo = "Authorization: Bearer " + Requests.TOKEN;
        server.answer(
                        401,
                        "{\"error\": {\"code\": \"" + Requests.TOKEN + "\", \"message\": \"" + echo
                                + "\", \"innerError\": {\"code\": \"" + Requests.TOKEN + "\"}}}",
                        "request-id",
                        Requests.TOKEN,
                        "X-Echo",
                        echo,
                        "Set-Cookie",
                        "a=" + Requests.TOKEN)
                .answer(500, "x".repeat(1000) + echo)
                .json("{\"seats\": \"" + Requests.TOKEN + "\"}")
                .json("{\"colour\": {\"" + Requests.TOKEN + "\": nonsense}}")
                .json(Requests.TOKEN);

        for (int i = 0; i < 5; i++) {
            assertThat(everything(failure())).doesNotContain(Requests.TOKEN.substring(0, 12));
        }
    }

    @Test
    void aTokenWithSlashesIsHiddenEscapedOrNot() {
        String token = "EwB/c2VjcmV0/abc==";
        GraphClient client =
                Requests.client(server.root()).tokenProvider(() -> token).build();
        server.answer(401, "got " + token).answer(401, "{\"got\": \"" + token.replace("/", "\\/") + "\"}");

        assertThat(failure(client).bodyExcerpt()).hasValue("got ***");
        assertThat(failure(client).bodyExcerpt()).hasValue("{\"got\": \"***\"}");
    }

    @Test
    void aTokenThatNoHeaderCarriesIsRefusedWithoutShowingIt() {
        for (String bad : new String[] {null, "", "secret\r\nX: y", "sec ret", "secret\u00FC"}) {
            GraphException failure = failure(GraphClient.builder()
                    .serviceRoot(server.root())
                    .tokenProvider(() -> bad)
                    .build());

            assertThat(failure.reason()).isEqualTo(Reason.TOKEN);
            assertThat(everything(failure)).contains("the token provider gave").doesNotContain("secret", "sec ret");
        }
        assertThat(server.asked()).isEmpty();
    }

    @Test
    void aTokenProviderThatFailsIsTheCause() {
        IOException offline = new IOException("offline");
        GraphException failure = failure(GraphClient.builder()
                .serviceRoot(server.root())
                .tokenProvider(() -> {
                    throw offline;
                })
                .build());

        assertThat(failure.reason()).isEqualTo(Reason.TOKEN);
        assertThat(failure).hasCause(offline).hasMessageContaining("was not sent: the token provider failed");
        assertThat(server.asked()).isEmpty();
    }

    @Test
    void theWordsOfATokenProviderAreItsCausesAlone() {
        GraphException failure = failure(GraphClient.builder()
                .serviceRoot(server.root())
                .tokenProvider(() -> {
                    throw new IllegalArgumentException("secret is too old");
                })
                .build());

        assertThat(failure).hasMessageNotContaining("secret").hasCauseInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aRefusedConnectionIsAnError() {
        server.close();

        GraphException failure = failure();

        assertThat(failure.reason()).isEqualTo(Reason.CONNECTION);
        assertThat(failure.statusCode()).isEmpty();
        assertThat(failure).hasMessageContaining("GET /v1.0/me/meetings got no answer");
    }

    @Test
    void aPortWithoutTlsIsAnErrorInTime() {
        CompletableFuture<Void> alarm = new CompletableFuture<>();
        try (RawServer raw = new RawServer()) {
            raw.otherwise(connection -> {
                alarm.complete(null);
                connection.stall();
            });
            URI root = URI.create("https://127.0.0.1:" + raw.root().getPort());

            GraphException failure =
                    failure(Requests.client(root).alarm(duration -> alarm).build());

            assertThat(failure.reason()).isEqualTo(Reason.TIMEOUT);
        }
    }

    @Test
    void aPortThatSpeaksNoTlsGetsNoToken() {
        try (RawServer raw = new RawServer()) {
            raw.thenBlurt("HTTP/1.1 400 Bad Request\r\n\r\n");
            URI root = URI.create("https://127.0.0.1:" + raw.root().getPort());

            assertThat(failure(Requests.client(root).build()).reason()).isEqualTo(Reason.CONNECTION);
            assertThat(raw.requests()).isEmpty();
        }
    }

    @Test
    void anExceptionSurvivesSerialization() throws Exception {
        server.answer(429, "{\"error\": {\"code\": \"busy\", \"message\": \"Later.\"}}", "Retry-After", "7");
        GraphException failure = failure();

        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(failure);
        }
        GraphException read;
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            read = (GraphException) in.readObject();
        }

        assertThat(read).hasMessage(failure.getMessage());
        assertThat(read.code()).hasValue("busy");
        assertThat(read.retryAfter()).hasValue(Duration.ofSeconds(7));
        assertThat(read.headers()).isEqualTo(failure.headers());
    }

    private GraphException failure() {
        return failure(client);
    }

    private static GraphException failure(GraphClient client) {
        return catchThrowableOfType(GraphException.class, () -> client.send(Requests.meeting()));
    }

    /** All that an exception can show. */
    private static String everything(GraphException failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text + "\n" + failure + failure.code() + failure.errorMessage() + failure.innerCodes()
                + failure.requestId() + failure.clientRequestId() + failure.bodyExcerpt() + failure.headers()
                + failure.jsonPath() + failure.path();
    }
}
