package io.graphwright.example;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The answer that a page shows as its example.
 *
 * @param status the status code
 * @param contentType the media type of the body
 * @param body the body as the page prints it
 */
record PageExample(int status, String contentType, String body) {

    /** The first response of a page of {@code specs}: {@code of("api/call-get.md")}. */
    static PageExample of(String page) {
        String text = read("/specs/" + page);
        int start = text.indexOf("\nHTTP/1.1 ");
        if (start < 0) {
            throw new IllegalArgumentException(page + " shows no response");
        }
        String response = text.substring(start + 1, text.indexOf("\n```", start));
        int body = response.indexOf("\n{");
        String contentType = response.substring(response.indexOf("Content-Type: ") + "Content-Type: ".length())
                .lines()
                .findFirst()
                .orElseThrow();
        return new PageExample(Integer.parseInt(response.split(" ")[1]), contentType, response.substring(body + 1));
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
