package io.graphwright.example;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stand-in for the service: it answers with what the pages show, to those who bring a token. Files are kept on a host of their own, which wants none.
 */
final class ExampleService implements AutoCloseable {
    private static final String SERVICE = "https://graph.microsoft.com";
    private static final String FILES = "https://files.example.com";
    private static final String JSON = "application/json";

    private final List<Route> routes = new ArrayList<>();
    private final ExampleServer files;
    private final ExampleServer service;

    private ExampleService(List<String> pages) throws IOException {
        for (String page : pages) {
            PageExample last = null;
            for (PageExample example : PageExample.all(page)) {
                boolean isFile = last != null && last.status() == 302;
                routes.add(Route.of(isFile ? last.headers().get("location") : example.target(), example));
                last = example;
            }
        }
        files = ExampleServer.start(this::download);
        service = ExampleServer.start(this::answer);
    }

    /** Where an example answers; what stands in braces on the page may be anything. */
    private record Route(Pattern path, String query, PageExample example) {
        private static final Pattern LITERAL_OR_PARAMETER = Pattern.compile("[^{}]+|\\{[^{}]*}");

        static Route of(String target, PageExample example) {
            String[] parts = target.split("\\?", 2);
            String path = LITERAL_OR_PARAMETER
                    .matcher(parts[0])
                    .replaceAll(part -> Matcher.quoteReplacement(
                            part.group().startsWith("{") ? "[^/]+" : Pattern.quote(part.group())));
            return new Route(Pattern.compile(path), parts.length > 1 ? parts[1] : "", example);
        }
    }

    /** Starts it with the examples of these pages: {@code playing("api/user-get.md", "api/user-list.md")}. */
    static ExampleService playing(String... pages) throws IOException {
        return new ExampleService(List.of(pages));
    }

    /** What a client takes as its service root. */
    URI root() {
        return service.root();
    }

    private void answer(HttpExchange exchange) throws IOException {
        if (!String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"))
                .startsWith("Bearer ")) {
            error(exchange, 401, "InvalidAuthenticationToken", "There is no token.");
        } else {
            find(exchange, SERVICE);
        }
    }

    private void download(HttpExchange exchange) throws IOException {
        if (exchange.getRequestHeaders().containsKey("Authorization")) {
            error(exchange, 400, "tokenNotWanted", "A token came to a host that it is not for.");
        } else {
            find(exchange, FILES);
        }
    }

    /** An example with the very same query, or else the first one of that path. */
    private void find(HttpExchange exchange, String host) throws IOException {
        String path = host + exchange.getRequestURI().getPath();
        String query = String.valueOf(exchange.getRequestURI().getQuery());
        List<Route> found = routes.stream()
                .filter(route -> route.path().matcher(path).matches())
                .sorted(Comparator.comparing(route -> !route.query().equals(query)))
                .toList();
        if (found.isEmpty()) {
            error(exchange, 404, "itemNotFound", "There is no such thing.");
            return;
        }
        PageExample example = found.get(0).example();
        if (example.headers().containsKey("location")) {
            exchange.getResponseHeaders()
                    .set("Location", local(example.headers().get("location")));
        }
        ExampleServer.answer(exchange, example.status(), example.contentType(), local(example.body()));
    }

    /** Links lead to where this service runs. */
    private String local(String text) {
        return text.replace(SERVICE, service.root().toString())
                .replace(FILES, files.root().toString());
    }

    private static void error(HttpExchange exchange, int status, String code, String message) throws IOException {
        exchange.getResponseHeaders().set("request-id", "7c0f2b5e");
        ExampleServer.answer(exchange, status, JSON, """
                {"error": {"code": "%s", "message": "%s", "innerError": {"request-id": "7c0f2b5e"}}}""".formatted(code, message));
    }

    @Override
    public void close() {
        service.close();
        files.close();
    }
}
