package io.graphwright.runtime;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What text from a caller must be before it may stand in a request. Messages name the place, never the value. */
final class Argument {
    private static final Map<String, String> OWNED_HEADERS = Map.ofEntries(
            Map.entry("authorization", "the token provider"),
            Map.entry("proxy-authorization", "the HTTP client"),
            Map.entry("accept-encoding", "the client, which unpacks what it asks for"),
            Map.entry("connection", "the HTTP client"),
            Map.entry("content-length", "the HTTP client"),
            Map.entry("transfer-encoding", "the HTTP client"),
            Map.entry("expect", "the HTTP client"),
            Map.entry("host", "the HTTP client"),
            Map.entry("upgrade", "the HTTP client"));

    private Argument() {}

    /** Any text that has a UTF-8 form and no control characters, so that it can end no line. */
    static String text(String place, @Nullable String value) {
        if (value == null) {
            throw new IllegalArgumentException(place + " must not be null");
        }
        for (int i = 0; i < value.length(); i++) {
            char character = value.charAt(i);
            if (Character.isISOControl(character)) {
                throw new IllegalArgumentException(place + " must not contain control characters such as CR or LF");
            }
            if (Character.isSurrogate(character)) {
                if (!startsPair(value, i)) {
                    throw new IllegalArgumentException(place + " must not contain an unpaired surrogate");
                }
                i++;
            }
        }
        return value;
    }

    /** One path segment or a part of one. Slashes are refused: servers that decode before they route see two segments. */
    static String segment(String place, @Nullable String value) {
        String checked = text(place, value);
        if (checked.isEmpty()) {
            throw new IllegalArgumentException(place + " must not be empty");
        }
        if (isDots(checked)) {
            throw new IllegalArgumentException(place + " must not be '.' or '..'");
        }
        if (checked.indexOf('/') >= 0 || checked.indexOf('\\') >= 0) {
            throw new IllegalArgumentException(place + " must not contain a slash: it is one path segment");
        }
        return checked;
    }

    /** A property name or path of them, as {@code $select}, {@code $expand} and {@code $orderby} take it. */
    static String propertyPath(String place, @Nullable String value) {
        String checked = text(place, value);
        if (!checked.matches("[\\p{L}_*@$][\\p{L}\\p{N}_.*/@$-]*")) {
            throw new IllegalArgumentException(place + " must be a property name");
        }
        return checked;
    }

    /** A header field name (RFC 9110, section 5.1) that is the caller's to set. */
    static String headerName(@Nullable String name) {
        if (name == null || !name.matches("[!#$%&'*+.^_`|~0-9A-Za-z-]+")) {
            throw new IllegalArgumentException("a header name must be a token of RFC 9110");
        }
        String owner = OWNED_HEADERS.get(name.toLowerCase(Locale.ROOT));
        if (owner != null) {
            throw new IllegalArgumentException("header " + name + " is set by " + owner);
        }
        return name;
    }

    /** A header field value: printable ASCII, blanks and tabs. */
    static String headerValue(String name, @Nullable String value) {
        String place = "the value of header " + name;
        if (value == null) {
            throw new IllegalArgumentException(place + " must not be null");
        }
        if (value.chars().anyMatch(character -> character != '\t' && (character < ' ' || character > '~'))) {
            throw new IllegalArgumentException(place + " must be printable ASCII, without CR or LF");
        }
        return value;
    }

    static boolean isDots(String segment) {
        return segment.equals(".") || segment.equals("..");
    }

    private static boolean startsPair(String text, int index) {
        return Character.isHighSurrogate(text.charAt(index))
                && index + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(index + 1));
    }
}
