package io.graphwright.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.graphwright.runtime.GraphException.Reason;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A result is complete, or there is an exception. */
@Timeout(60)
class BodyTest {
    private static final String HEAD = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";

    private final LoopbackServer server = new LoopbackServer();
    private final RawServer raw = new RawServer();
    private final CompletableFuture<Void> alarm = new CompletableFuture<>();
    private final GraphClient client =
            Requests.client(server.root()).maxRetries(0).build();

    @AfterEach
    void stop() {
        server.close();
        raw.close();
    }

    @Test
    void aPackedBodyIsUnpacked() {
        server.answer(200, Gzip.pack("{\"id\": \"1\"}"), "Content-Encoding", "gzip")
                .answer(200, Gzip.pack("{\"id\": \"2\"}"), "Content-Encoding", "X-GZIP")
                .answer(200, "{\"id\": \"3\"}", "Content-Encoding", "identity");

        assertThat(client.send(Requests.meeting()).id()).isEqualTo("1");
        assertThat(client.send(Requests.meeting()).id()).isEqualTo("2");
        assertThat(client.send(Requests.meeting()).id()).isEqualTo("3");
    }

    @Test
    void aPackedBodyOfSeveralMembersIsReadWhole() {
        server.answer(200, joined(Gzip.pack("{\"id\":"), Gzip.pack(" \"1\"}")), "Content-Encoding", "gzip");

        assertThat(client.send(Requests.meeting()).id()).isEqualTo("1");
    }

    @Test
    void aPackedErrorIsUnderstood() {
        server.answer(404, Gzip.pack("{\"error\": {\"code\": \"gone\"}}"), "Content-Encoding", "gzip");

        assertThat(failure(client).code()).hasValue("gone");
    }

    @Test
    void aBrokenPackedBodyIsAnError() {
        byte[] packed = Gzip.pack("{\"id\": \"1\"}");
        byte[] damaged = packed.clone();
        damaged[packed.length - 5] ^= 1;
        server.answer(200, Arrays.copyOf(packed, packed.length - 6), "Content-Encoding", "gzip")
                .answer(200, damaged, "Content-Encoding", "gzip")
                .answer(200, "{}", "Content-Encoding", "gzip")
                .answer(200, "{}", "Content-Encoding", "br");

        for (int i = 0; i < 4; i++) {
            assertThat(failure(client).reason()).isEqualTo(Reason.DECODING);
        }
    }

    @Test
    void aBombIsStoppedAtTheLimit() {
        byte[] bomb = Gzip.pack("[" + " ".repeat(5_000_000) + "]");
        assertThat(bomb).hasSizeLessThan(10_000);
        server.answer(200, bomb, "Content-Encoding", "gzip").answer(500, bomb, "Content-Encoding", "gzip");
        GraphClient small = client.toBuilder().maxBodyBytes(100_000).build();

        GraphException failure = failure(small);

        assertThat(failure.reason()).isEqualTo(Reason.LIMIT);
        assertThat(failure).hasMessageContaining("answered 200, but sent a body of more than 100000 bytes");
        assertThat(failure(small).statusCode()).hasValue(500);
    }

    @Test
    void aBodyTooLargeIsRefusedWithAndWithoutALength() {
        GraphClient small = Requests.client(raw.root()).maxBodyBytes(1000).build();
        raw.thenStall(HEAD + "Content-Length: 1001\r\n\r\n")
                .thenSend(HEAD + "Transfer-Encoding: chunked\r\n\r\n3e9\r\n" + " ".repeat(1001) + "\r\n0\r\n\r\n")
                .thenSend(HEAD + "Content-Length: 1000\r\n\r\n{}" + " ".repeat(998));

        assertThat(failure(small).reason()).isEqualTo(Reason.LIMIT);
        assertThat(failure(small).reason()).isEqualTo(Reason.LIMIT);
        assertThat(small.send(Requests.meeting())).isNotNull();
    }

    @Test
    void aBodyInManySmallChunksIsReadWhole() {
        StringBuilder chunks = new StringBuilder();
        "{\"id\":\"1\"}"
                .chars()
                .forEach(character ->
                        chunks.append("1\r\n").append((char) character).append("\r\n"));
        raw.thenSend(HEAD + "Transfer-Encoding: chunked\r\n\r\n" + chunks + "0\r\n\r\n");

        assertThat(Requests.client(raw.root()).build().send(Requests.meeting()).id())
                .isEqualTo("1");
    }

    @Test
    void theDefaultLimitIsThirtyTwoMegabytes() {
        server.answer(200, new byte[32 * 1024 * 1024 + 1]);

        GraphException failure =
                catchThrowableOfType(GraphException.class, () -> client.send(Requests.get(ResultType.bytes())));

        assertThat(failure).hasMessageContaining("more than 33554432 bytes");
    }

    @Test
    void aTruncatedBodyIsAnError() {
        GraphClient client = Requests.client(raw.root()).build();
        raw.thenSend(HEAD + "Content-Length: 100\r\n\r\n{\"id\": \"1\"}")
                .thenSend(HEAD + "Transfer-Encoding: chunked\r\n\r\nb\r\n{\"id\": \"1\"}\r\n")
                .thenSend(HEAD + "Connection: close\r\n\r\n{\"id\": \"1\"");

        assertThat(failure(client).reason()).isEqualTo(Reason.CONNECTION);
        assertThat(failure(client).reason()).isEqualTo(Reason.CONNECTION);
        assertThat(failure(client).reason()).isEqualTo(Reason.DECODING);
    }

    @Test
    void theDeadlineCoversTheBody() {
        CountDownLatch gone = new CountDownLatch(1);
        raw.then(connection -> {
            connection.send(HEAD + "Content-Length: 100\r\n\r\n{\"id\"");
            alarm.complete(null);
            connection.awaitClientGone();
            gone.countDown();
        });

        GraphException failure = failure(alarmed());

        assertThat(failure.reason()).isEqualTo(Reason.TIMEOUT);
        assertThat(failure).hasMessageContaining("gave no complete answer within 100000 ms");
        Arrival.await(gone);
    }

    @Test
    void aSlowBodyOfAnErrorIsATimeoutToo() {
        raw.then(connection -> {
            connection.send("HTTP/1.1 404 Not Found\r\nContent-Length: 100\r\n\r\n{");
            alarm.complete(null);
            connection.stall();
        });

        assertThat(failure(alarmed()).reason()).isEqualTo(Reason.TIMEOUT);
    }

    @Test
    void timePassesForRealToo() {
        raw.thenStall(HEAD + "Content-Length: 100\r\n\r\n{\"id\"");
        GraphClient client =
                Requests.client(raw.root()).timeout(Duration.ofMillis(100)).build();

        assertThat(failure(client)).hasMessageContaining("gave no complete answer within 100 ms");
    }

    /** A client whose time is up when a test says so. */
    private GraphClient alarmed() {
        return Requests.client(raw.root()).alarm(duration -> alarm).build();
    }

    private static GraphException failure(GraphClient client) {
        return catchThrowableOfType(GraphException.class, () -> client.send(Requests.meeting()));
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] joined = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, joined, first.length, second.length);
        return joined;
    }
}
