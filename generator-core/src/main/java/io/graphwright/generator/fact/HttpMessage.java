package io.graphwright.generator.fact;

import io.graphwright.generator.source.SourceSpan;
import java.util.List;
import java.util.Optional;

/**
 * A request or response as a code block shows it.
 *
 * @param body what stands below the headers, without blank lines around it; empty where nothing does
 */
record HttpMessage(StartLine start, List<Header> headers, Optional<PlacedText> body) {
    HttpMessage {
        headers = List.copyOf(headers);
    }

    /** The first header of a name, in any letter case. */
    Optional<Header> header(String name) {
        return headers.stream()
                .filter(header -> header.name().equalsIgnoreCase(name))
                .findFirst();
    }

    /** The first line. */
    sealed interface StartLine {
        SourceSpan span();
    }

    /**
     * {@code GET /users/{id}}.
     *
     * @param method in upper case; empty where the line is a bare address
     * @param target as written, also with blanks in it, without {@code HTTP/1.1}
     */
    record RequestLine(String method, String target, SourceSpan targetSpan, SourceSpan span) implements StartLine {}

    /**
     * {@code HTTP/1.1 200 OK}.
     *
     * @param reason empty where the page gives none
     */
    record StatusLine(int code, String reason, SourceSpan span) implements StartLine {}

    /** A header, its value without blanks around it. */
    record Header(String name, String value, SourceSpan span) {}
}
