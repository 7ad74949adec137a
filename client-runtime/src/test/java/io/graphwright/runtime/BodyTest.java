package io.graphwright.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.graphwright.runtime.GraphException.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.zip.GZIPOutputStream;
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
        server.answer(200, gzip("{\"id\": \"1\"}"), "Content-Encoding", "gzip")
                .answer(200, gzip("{\"id\": \"2\"}"), "Content-Encoding", "X-GZIP")
                .answer(200, "{\"id\": \"3\"}", "Content-Encoding", "identity");

        assertThat(client.send(Requests.meeting()).id()).isEqualTo("1");
        assertThat(client.send(Requests.meeting()).id()).isEqualTo("2");
        assertThat(client.send(Requests.meeting()).id()).isEqualTo("3");
    }

    @Test
    void aPackedBodyOfSeveralMembersIsReadWhole() {
        server.answer(200, joined(gzip("{\"id\":"), gzip(" \"1\"}")), "Content-Encoding", "gzip");

        assertThat(client.send(Requests.meeting()).id()).isEqualTo("1");
    }

    @Test
    void aPackedErrorIsUnderstood() {
        server.answer(404, gzip("{\"error\": {\"code\": \"gone\"}}"), "Content-Encoding", "gzip");

        assertThat(failure(client).code()).hasValue("gone");
    }

    @Test
    void aBrokenPackedBodyIsAnError() {
        byte[] packed = gzip("{\"id\": \"1\"}");
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
        byte[] bomb = gzip("[" + " ".repeat(5_000_000) + "]");
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
        assertThat(arrives(gone)).isTrue();
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

    @Test
    void aStreamArrivesWhileItIsRead() throws IOException {
        GraphClient client = Requests.client(raw.root()).build();
        CountDownLatch first = new CountDownLatch(1);
        raw.then(connection -> {
            connection.send("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nfirst");
            first.await();
            connection.send("after");
        });

        try (InputStream stream = client.send(Requests.get(ResultType.stream()))) {
            assertThat(stream.readNBytes(5)).asString().isEqualTo("first");
            first.countDown();
            assertThat(stream.readAllBytes()).asString().isEqualTo("after");
            assertThat(stream.read()).isEqualTo(-1);
        }
    }

    @Test
    void aStreamIsAskedForUnpackedAndNotLimited() throws IOException {
        byte[] large = new byte[200_000];
        server.answer(200, large);
        GraphClient small = client.toBuilder().maxBodyBytes(1000).build();

        try (InputStream stream = small.send(Requests.get(ResultType.stream()))) {
            assertThat(stream.readAllBytes()).hasSize(200_000);
        }
        assertThat(server.onlyAsked().header("Accept-Encoding")).isEmpty();
    }

    @Test
    void aStreamThatComesPackedIsLimited() throws IOException {
        server.answer(200, gzip("packed"), "Content-Encoding", "gzip")
                .answer(200, gzip(" ".repeat(100_000)), "Content-Encoding", "gzip");
        GraphClient small = client.toBuilder().maxBodyBytes(1000).build();

        try (InputStream stream = small.send(Requests.get(ResultType.stream()))) {
            assertThat(stream).hasContent("packed");
        }
        try (InputStream stream = small.send(Requests.get(ResultType.stream()))) {
            assertThatExceptionOfType(IOException.class)
                    .isThrownBy(stream::readAllBytes)
                    .withMessageContaining("more than 1000 bytes");
        }
    }

    @Test
    void aPackedStreamOfSeveralMembersIsReadWhole() throws IOException {
        CountDownLatch first = new CountDownLatch(1);
        byte[] begin = gzip("begin");
        byte[] end = gzip("end");
        raw.then(connection -> {
            connection.send("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: "
                    + (begin.length + end.length) + "\r\n\r\n" + new String(begin, StandardCharsets.ISO_8859_1));
            first.await();
            connection.send(new String(end, StandardCharsets.ISO_8859_1));
        });

        try (InputStream stream = Requests.client(raw.root()).build().send(Requests.get(ResultType.stream()))) {
            assertThat(stream.readNBytes(5)).asString().isEqualTo("begin");
            first.countDown();
            assertThat(stream.readAllBytes()).asString().isEqualTo("end");
        }
    }

    @Test
    void aStreamThatBreaksOffIsAnError() throws IOException {
        raw.thenSend("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nfirst");

        try (InputStream stream = Requests.client(raw.root()).build().send(Requests.get(ResultType.stream()))) {
            assertThat(stream.readNBytes(5)).asString().isEqualTo("first");
            assertThatExceptionOfType(IOException.class)
                    .isThrownBy(stream::read)
                    .withMessageContaining("broke off");
        }
    }

    @Test
    void theDeadlineCoversAStreamToItsEnd() throws IOException {
        raw.thenStall("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nfirst");

        try (InputStream stream = alarmed().send(Requests.get(ResultType.stream()))) {
            assertThat(stream.readNBytes(5)).asString().isEqualTo("first");
            alarm.complete(null);
            assertThatExceptionOfType(IOException.class)
                    .isThrownBy(stream::read)
                    .withMessageContaining("time was up");
        }
    }

    @Test
    void aStreamThatWasReadHasNoDeadline() throws IOException {
        server.answer(200, "whole");
        GraphClient client =
                Requests.client(server.root()).alarm(duration -> alarm).build();

        try (InputStream stream = client.send(Requests.get(ResultType.stream()))) {
            stream.readAllBytes();
            assertThat(alarm).isCancelled();
        }
    }

    @Test
    void closingAStreamGivesItsConnectionUp() throws IOException {
        CountDownLatch gone = new CountDownLatch(1);
        raw.then(connection -> {
            connection.send("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nfirst");
            connection.awaitClientGone();
            gone.countDown();
        });

        InputStream stream = Requests.client(raw.root()).build().send(Requests.get(ResultType.stream()));
        stream.close();

        assertThat(arrives(gone)).isTrue();
        assertThatExceptionOfType(IOException.class).isThrownBy(stream::read).withMessageContaining("closed");
    }

    @Test
    void closingAStreamEndsABlockedRead() throws IOException {
        raw.thenStall("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n");
        InputStream stream = Requests.client(raw.root()).build().send(Requests.get(ResultType.stream()));
        CompletableFuture<String> reading = CompletableFuture.supplyAsync(() -> outcome(stream));

        stream.close();

        assertThat(reading.join()).isEqualTo("the stream is closed");
    }

    @Test
    void interruptingAReadEndsIt() throws IOException {
        raw.thenStall("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n");
        try (InputStream stream = Requests.client(raw.root()).build().send(Requests.get(ResultType.stream()))) {
            Thread.currentThread().interrupt();

            assertThatExceptionOfType(InterruptedIOException.class).isThrownBy(stream::read);
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    /** A client whose time is up when a test says so. */
    private GraphClient alarmed() {
        return Requests.client(raw.root()).alarm(duration -> alarm).build();
    }

    private static String outcome(InputStream stream) {
        try {
            return "read " + stream.read();
        } catch (IOException e) {
            return e.getMessage();
        }
    }

    private static boolean arrives(CountDownLatch latch) {
        try {
            return latch.await(10, java.util.concurrent.TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static GraphException failure(GraphClient client) {
        return catchThrowableOfType(GraphException.class, () -> client.send(Requests.meeting()));
    }

    private static byte[] gzip(String text) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] joined = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, joined, first.length, second.length);
        return joined;
    }
}
