package io.graphwright.generator.infer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The target of a request line, taken apart: {@code https://graph.microsoft.com/v1.0/me?$top=5} has version {@code v1.0} and path {@code /me}.
 *
 * @param path begins with a slash, without a slash at its end
 */
record RequestTarget(Optional<String> version, String path) {
    private static final Pattern PARAMETER = Pattern.compile("\\{[^{}]*\\}|<[^<>]*>");
    private static final Pattern HOST = Pattern.compile("(?i)https?://[^/\\s]*");
    private static final Pattern OPTION = Pattern.compile("[?&]([A-Za-z][A-Za-z0-9_.-]{0,127})=");
    private static final Pattern VERSION = Pattern.compile("(?i)/(v1(?:\\.0)?|beta)(?=/|$)");

    /** What targets share that differ in the names of their parameters, host, version, query and letter case alone: {@code /users/{}/photos}. */
    static String shape(String target) {
        return PARAMETER.matcher(parse(target).path()).replaceAll("{}").toLowerCase(Locale.ROOT);
    }

    static RequestTarget parse(String target) {
        String path = withoutQuery(target.strip());
        Matcher host = HOST.matcher(path);
        path = host.lookingAt() ? path.substring(host.end()) : path;
        path = path.startsWith("~") ? path.substring(1) : path;
        path = path.startsWith("/") ? path : "/" + path;
        Matcher version = VERSION.matcher(path);
        Optional<String> found = Optional.empty();
        if (version.lookingAt()) {
            found = Optional.of(version.group(1).equalsIgnoreCase("beta") ? "beta" : "v1.0");
            path = path.substring(version.end());
        }
        return new RequestTarget(found, trimmed(path));
    }

    /** The names of the query options in a target that are not OData's own: {@code startDateTime} in {@code /me/calendarView?startDateTime={start}&$top=5}. */
    static List<String> customOptions(String target) {
        String path = withoutQuery(target.strip());
        List<String> names = new ArrayList<>();
        Matcher option = OPTION.matcher(target.strip().substring(path.length()));
        while (option.find()) {
            names.add(option.group(1));
        }
        return names;
    }

    /** A question mark inside braces belongs to a parameter; pages write {@code /content[?format={format}]}, too. */
    private static String withoutQuery(String target) {
        int depth = 0;
        for (int n = 0; n < target.length(); n++) {
            char c = target.charAt(n);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (c == '?' && depth <= 0) {
                return target.substring(0, n > 0 && target.charAt(n - 1) == '[' ? n - 1 : n);
            }
        }
        return target;
    }

    private static String trimmed(String path) {
        String trimmed = path.strip();
        while (trimmed.endsWith("/")) {
            trimmed = trimmed.substring(0, trimmed.length() - 1);
        }
        return trimmed;
    }
}
