package io.graphwright.generator.plan;

import java.nio.charset.StandardCharsets;

/** Addresses of published pages; what a path says is percent-encoded, so it never leaves the reference's folder. */
final class ReferenceUrl {
    /** Where the reference is published today; its older host redirects here. */
    private static final String ROOT = "https://learn.microsoft.com/graph/api/";

    private static final String UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

    private ReferenceUrl() {}

    /** A type's page, {@code resources/call.md}; a page of the API folder is found there. */
    static String ofType(String path) {
        return path.startsWith("api/") || path.contains("/api/")
                ? ROOT + segment(stem(path))
                : ROOT + "resources/" + segment(stem(path));
    }

    /** An operation's page in the reference of a version. */
    static String ofOperation(String path, String apiVersion) {
        String view = apiVersion.equals("v1.0") ? "1.0" : apiVersion;
        return ROOT + segment(stem(path)) + "?view=graph-rest-" + segment(view);
    }

    /** The file's name without folder and extension. */
    static String stem(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private static String segment(String text) {
        if (text.equals("..")) {
            // Encoded or not, browsers take it for a step upwards.
            return "";
        }
        StringBuilder encoded = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            if (UNRESERVED.indexOf(b) >= 0) {
                encoded.append((char) b);
            } else {
                encoded.append(String.format(java.util.Locale.ROOT, "%%%02X", b & 0xFF));
            }
        }
        return encoded.toString();
    }
}
