package io.graphwright.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A stream arrives while it is read, and breaks off with an exception. */
@Timeout(60)
class StreamTest {
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
        server.answer(200, Gzip.pack("packed"), "Content-Encoding", "gzip")
                .answer(200, Gzip.pack(" ".repeat(100_000)), "Content-Encoding", "gzip");
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
        byte[] begin = Gzip.pack("begin");
        byte[] end = Gzip.pack("end");
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

        Arrival.await(gone);
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
}
