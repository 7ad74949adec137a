package io.graphwright.example;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An answer that a page shows in an example.
 *
 * @param target the address that the request before it asks for: {@code https://graph.microsoft.com/v1.0/users}
 * @param headers by lower-case name
 * @param body as the page prints it
 */
record PageExample(String target, int status, Map<String, String> headers, String body) {
    private static final Pattern MESSAGE =
            Pattern.compile("``` ?http\\n(?:GET (?<target>https?://\\S+)|HTTP/1\\.1 (?<status>\\d+)[^\\n]*\\n)");

    /** The first answer of a page of {@code specs}: {@code of("api/call-get.md")}. */
    static PageExample of(String page) {
        return all(page).get(0);
    }

    /** The answers of a page, in order; two in a row belong to one request. */
    static List<PageExample> all(String page) {
        String text = read("/specs/" + page);
        List<PageExample> examples = new ArrayList<>();
        String target = "";
        Matcher message = MESSAGE.matcher(text);
        while (message.find()) {
            if (message.group("target") != null) {
                target = message.group("target");
            } else {
                String rest = text.substring(message.end(), text.indexOf("\n```", message.end() - 1) + 1);
                examples.add(of(target, Integer.parseInt(message.group("status")), rest));
            }
        }
        if (examples.isEmpty()) {
            throw new IllegalArgumentException(page + " shows no answer");
        }
        return examples;
    }

    /** Headers go on until a line is none: some pages forget the blank line before the body. */
    private static PageExample of(String target, int status, String rest) {
        Map<String, String> headers = new TreeMap<>();
        List<String> lines = rest.lines().toList();
        int next = 0;
        while (next < lines.size() && lines.get(next).matches("[A-Za-z-]+: .*")) {
            String[] header = lines.get(next++).split(": ", 2);
            headers.put(header[0].toLowerCase(Locale.ROOT), header[1]);
        }
        return new PageExample(
                target,
                status,
                headers,
                String.join("\n", lines.subList(next, lines.size())).strip());
    }

    String contentType() {
        return headers.getOrDefault("content-type", "application/octet-stream");
    }

    private static String read(String resource) {
        try (InputStream page = PageExample.class.getResourceAsStream(resource)) {
            if (page == null) {
                throw new IllegalArgumentException("no page " + resource + " on the class path");
            }
            return new String(page.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
