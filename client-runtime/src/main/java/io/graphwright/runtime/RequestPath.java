package io.graphwright.runtime;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The path of a request below the API version, built from documented text and from arguments that cannot leave their place.
 *
 * <p>{@code RequestPath.of("/users/").segment("id", "anna#1").literal("/messages")} is {@code /users/anna%231/messages}.
 * Whatever is refused is refused with an {@link IllegalArgumentException} that names the parameter and never its value.
 */
public final class RequestPath {
    private static final RequestPath EMPTY = new RequestPath("");

    private final String text;

    private RequestPath(String text) {
        this.text = text;
    }

    /** Starts with documented text: {@code of("/communications/calls/")}. */
    public static RequestPath of(String literal) {
        return EMPTY.literal(literal);
    }

    /** Adds documented text; its slashes count, existing percent-encoding stays, other characters are encoded. */
    public RequestPath literal(String literal) {
        String checked = Argument.text("path text", literal);
        if (checked.indexOf('?') >= 0 || checked.indexOf('#') >= 0 || checked.indexOf('\\') >= 0) {
            throw new IllegalArgumentException("path text must not contain '?', '#' or a backslash");
        }
        StringBuilder encoded = new StringBuilder();
        int start = 0;
        for (int i = 0; i < checked.length(); i++) {
            if (checked.charAt(i) == '%' && PercentEncoding.isEscape(checked, i)) {
                encoded.append(PercentEncoding.PATH.encode(checked.substring(start, i)));
                encoded.append(checked, i, i + 3);
                start = i + 3;
            }
        }
        return plus(encoded.append(PercentEncoding.PATH.encode(checked.substring(start)))
                .toString());
    }

    /** Adds an argument that is one segment or a part of one: not null, empty, {@code .} or {@code ..}, without slashes. */
    public RequestPath segment(String name, @Nullable String value) {
        return plus(PercentEncoding.SEGMENT.encode(Argument.segment("path argument " + name, value)));
    }

    /** Adds the path between colons in {@code /root:/{item-path}:}; its slashes stay, each part is checked like a segment. */
    public RequestPath itemPath(String name, @Nullable String value) {
        String place = "path argument " + name;
        StringBuilder encoded = new StringBuilder();
        for (String part : Argument.text(place, value).split("/", -1)) {
            encoded.append(encoded.length() == 0 ? "" : "/");
            encoded.append(PercentEncoding.SEGMENT.encode(Argument.segment("each part of " + place, part)));
        }
        return plus(encoded.toString());
    }

    /** Adds a text argument of a function, quotes included: {@code 'O''Neil'}. */
    public RequestPath argument(String name, @Nullable String value) {
        return plus(PercentEncoding.SEGMENT.encode(ODataLiteral.of(Argument.text("function argument " + name, value))));
    }

    /** Adds an integer argument of a function. */
    public RequestPath argument(String name, @Nullable Integer value) {
        return argument(name, (Object) value);
    }

    /** Adds an integer argument of a function. */
    public RequestPath argument(String name, @Nullable Long value) {
        return argument(name, (Object) value);
    }

    /** Adds {@code true} or {@code false}. */
    public RequestPath argument(String name, @Nullable Boolean value) {
        return argument(name, (Object) value);
    }

    /** Adds a number; {@code INF}, {@code -INF} and {@code NaN} are OData's. */
    public RequestPath argument(String name, @Nullable Double value) {
        return argument(name, (Object) value);
    }

    /** Adds a decimal in its plain form. */
    public RequestPath argument(String name, @Nullable BigDecimal value) {
        return argument(name, (Object) value);
    }

    /** Adds a GUID without quotes. */
    public RequestPath argument(String name, @Nullable UUID value) {
        return argument(name, (Object) value);
    }

    /** Adds a time without quotes: {@code 2026-11-01T08:00:00Z}. */
    public RequestPath argument(String name, @Nullable OffsetDateTime value) {
        return argument(name, (Object) value);
    }

    /** Adds a date without quotes: {@code 2026-11-01}. */
    public RequestPath argument(String name, @Nullable LocalDate value) {
        return argument(name, (Object) value);
    }

    /** Adds a time of day without quotes: {@code 08:00:00}. */
    public RequestPath argument(String name, @Nullable LocalTime value) {
        return argument(name, (Object) value);
    }

    /** Adds {@code duration'PT1H'}. */
    public RequestPath argument(String name, @Nullable Duration value) {
        return argument(name, (Object) value);
    }

    /** Adds a function's argument of any type that {@link ODataLiteral#of(Object)} takes. */
    public RequestPath argument(String name, @Nullable Object value) {
        if (value instanceof String words) {
            return argument(name, words);
        }
        if (value == null) {
            throw new IllegalArgumentException("function argument " + name + " must not be null");
        }
        return plus(PercentEncoding.SEGMENT.encode(ODataLiteral.of(value)));
    }

    /** The encoded path, slash first: {@code /users/anna%231}. */
    @Override
    public String toString() {
        return text.startsWith("/") ? text : "/" + text;
    }

    /** The encoded path, once no segment can be empty (but the last) or climb. */
    String complete() {
        String path = toString();
        String[] segments = path.substring(1).split("/", -1);
        for (int i = 0; i < segments.length; i++) {
            boolean last = i == segments.length - 1;
            if (segments[i].isEmpty() && !last
                    || Argument.isDots(segments[i].replace("%2e", ".").replace("%2E", "."))) {
                throw new IllegalArgumentException("a path must not have empty segments, '.' or '..'");
            }
        }
        return path;
    }

    private RequestPath plus(String encoded) {
        return new RequestPath(text + encoded);
    }
}
