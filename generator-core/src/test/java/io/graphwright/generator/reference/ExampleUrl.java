package io.graphwright.generator.reference;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The address in an example request, taken apart.
 *
 * @param host empty for a relative address
 * @param path below the API version, as written, slash first and none at its end
 * @param options of the query, decoded
 */
record ExampleUrl(String host, String path, List<Option> options) {
    private static final Pattern HOST = Pattern.compile("(?i)https?://([^/?]*)(.*)", Pattern.DOTALL);
    private static final Pattern VERSION = Pattern.compile("(?i)/(v[0-9][0-9.]*|beta)(/.*|)", Pattern.DOTALL);

    ExampleUrl {
        options = List.copyOf(options);
    }

    /** A query option, decoded. */
    record Option(String name, String value) {}

    static ExampleUrl parse(String target) {
        Matcher absolute = HOST.matcher(target);
        String host = absolute.matches() ? absolute.group(1) : "";
        String rest = absolute.matches() ? absolute.group(2) : target;
        int query = rest.indexOf('?');
        String path = query < 0 ? rest : rest.substring(0, query);
        return new ExampleUrl(host, normal(path), options(query < 0 ? "" : rest.substring(query + 1)));
    }

    /** Whether it is an address of the service that the reference describes. */
    boolean isOfService() {
        return host.isEmpty() || host.equalsIgnoreCase("graph.microsoft.com");
    }

    /** The options of a query, encoded or not. */
    static List<Option> options(String query) {
        List<Option> options = new ArrayList<>();
        for (String each : query.split("&")) {
            String[] parts = each.split("=", 2);
            if (!each.isBlank()) {
                options.add(new Option(decoded(parts[0].strip()), parts.length < 2 ? "" : decoded(parts[1].strip())));
            }
        }
        return options;
    }

    /** Percent-decoded UTF-8; a percent sign that escapes nothing stands for itself. */
    static String decoded(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Matcher escapes = Pattern.compile("%([0-9A-Fa-f]{2})|[^%]+|%").matcher(text);
        while (escapes.find()) {
            if (escapes.group(1) != null) {
                bytes.write(Integer.parseInt(escapes.group(1), 16));
            } else {
                bytes.writeBytes(escapes.group().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static String normal(String path) {
        String start = path.startsWith("/") ? path : "/" + path;
        Matcher versioned = VERSION.matcher(start);
        String below = versioned.matches() ? versioned.group(2) : start;
        return below.length() > 1 && below.endsWith("/") ? below.substring(0, below.length() - 1) : below;
    }
}
