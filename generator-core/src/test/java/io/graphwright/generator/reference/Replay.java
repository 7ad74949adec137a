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

/** A service on the loopback interface that answers with what a page shows, a host of files beside it, and the client for it. */
final class Replay implements AutoCloseable {
    private final HttpServer server;
    private final HttpServer files;
    private final GraphClient client;
    private final AtomicReference<Answer> next = new AtomicReference<>(new Answer(500, "", ""));

    Replay() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        files = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        files.createContext("/", this::download);
        files.start();
        URI root = root(server);
        client = GraphClient.builder()
                .serviceRoot(root)
                .tokenProvider(() -> "token")
                .maxRetries(0)
                .build();
    }

    /** What the service says next. */
    record Answer(int status, String contentType, String body) {
        Answer(int status, Answer other) {
            this(status, other.contentType(), other.body());
        }
    }

    void play(Answer answer) {
        next.set(answer);
    }

    GraphClient client() {
        return client;
    }

    private static URI root(HttpServer server) {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    /** A redirect leads to the host of files. */
    private void answer(HttpExchange exchange) throws IOException {
        Answer answer = next.get();
        if (answer.status() == 302) {
            exchange.getResponseHeaders().set("Location", root(files) + "/file?signature=1");
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        } else {
            write(exchange, answer);
        }
    }

    /** Whoever brings a token does not get the file. */
    private void download(HttpExchange exchange) throws IOException {
        boolean isWithToken = exchange.getRequestHeaders().containsKey("Authorization");
        write(exchange, isWithToken ? new Answer(400, "text/plain", "a token came here") : new Answer(200, next.get()));
    }

    private static void write(HttpExchange exchange, Answer answer) throws IOException {
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", answer.contentType());
        exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
        files.stop(0);
    }
}
