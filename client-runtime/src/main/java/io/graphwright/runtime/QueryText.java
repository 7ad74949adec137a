package io.graphwright.runtime;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The text of query options. */
final class QueryText {
    private QueryText() {}

    /** The items, comma between them. */
    static String join(List<?> items) {
        if (items.isEmpty() || items.stream().anyMatch(Objects::isNull)) {
            throw new IllegalArgumentException("a query option needs at least one item, and none that is null");
        }
        return items.stream().map(Object::toString).collect(Collectors.joining(","));
    }

    static String notNegative(String option, int number) {
        if (number < 0) {
            throw new IllegalArgumentException(option + " must not be negative");
        }
        return Integer.toString(number);
    }

    /** The query without its question mark, percent-encoded, options in the order given. */
    static String encode(Map<String, String> options) {
        return options.entrySet().stream()
                .map(option -> PercentEncoding.QUERY.encode(option.getKey()).replace("=", "%3D")
                        + "="
                        + PercentEncoding.QUERY.encode(option.getValue()))
                .collect(Collectors.joining("&"));
    }
}
