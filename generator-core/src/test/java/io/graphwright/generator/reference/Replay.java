package io.graphwright.generator.reference;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.graphwright.runtime.GraphClient;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReference;

/** A service on the loopback interface that answers with what a page shows, and the client for it. */
final class Replay implements AutoCloseable {
    private final HttpServer server;
    private final GraphClient client;
    private final AtomicReference<Answer> next = new AtomicReference<>(new Answer(500, "", ""));

    Replay() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        URI root = URI.create("http://localhost:" + server.getAddress().getPort());
        client = GraphClient.builder()
                .serviceRoot(root)
                .tokenProvider(() -> "token")
                .maxRetries(0)
                .build();
    }

    /** What the service says next. */
    record Answer(int status, String contentType, String body) {}

    void play(Answer answer) {
        next.set(answer);
    }

    GraphClient client() {
        return client;
    }

    private void answer(HttpExchange exchange) throws IOException {
        Answer answer = next.get();
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", answer.contentType());
        exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
