package io.graphwright.runtime;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Plays answers in the order they were given and remembers what was asked. */
final class LoopbackServer implements AutoCloseable {
    static {
        // Otherwise each answer waits for a delayed acknowledgement.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Queue<Played> script = new ConcurrentLinkedQueue<>();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();

    LoopbackServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 200);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::play);
        server.start();
    }

    /** The root that a client is given. */
    URI root() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    LoopbackServer answer(int status, String body, String... headers) {
        return answer(status, body.getBytes(StandardCharsets.UTF_8), headers);
    }

    /** Header names and values take turns. */
    LoopbackServer answer(int status, byte[] body, String... headers) {
        script.add(new Played(status, body, List.of(headers)));
        return this;
    }

    LoopbackServer json(String body) {
        return answer(200, body, "Content-Type", "application/json");
    }

    List<Asked> asked() {
        return asked;
    }

    Asked onlyAsked() {
        if (asked.size() != 1) {
            throw new AssertionError("asked " + asked.size() + " times: " + asked);
        }
        return asked.get(0);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void play(HttpExchange exchange) throws IOException {
        asked.add(new Asked(
                exchange.getRequestMethod(),
                exchange.getRequestURI().toString(),
                Map.copyOf(exchange.getRequestHeaders())));
        Played next = script.remove();
        for (int i = 0; i < next.headers().size(); i += 2) {
            exchange.getResponseHeaders()
                    .add(next.headers().get(i), next.headers().get(i + 1));
        }
        boolean bodiless = next.body().length == 0 || next.status() == 204 || next.status() == 304;
        exchange.sendResponseHeaders(next.status(), bodiless ? -1 : next.body().length);
        if (!bodiless) {
            exchange.getResponseBody().write(next.body());
        }
        exchange.close();
    }

    /** What a client asked. */
    record Asked(String method, String target, Map<String, List<String>> headers) {
        /** The only value of a header; empty if it was not sent. */
        String header(String name) {
            return headers.entrySet().stream()
                    .filter(header -> header.getKey().equalsIgnoreCase(name))
                    .map(header -> String.join(", ", header.getValue()))
                    .findFirst()
                    .orElse("");
        }
    }

    private record Played(int status, byte[] body, List<String> headers) {}
}
