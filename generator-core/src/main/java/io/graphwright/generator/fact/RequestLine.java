package io.graphwright.generator.fact;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A line such as {@code GET /users/{id | userPrincipalName}/messages}.
 *
 * @param method upper case
 * @param target all that stands behind the method, blanks included, without {@code HTTP/1.1} at its end
 * @param targetColumn where the target begins, counted from 0
 */
record RequestLine(String method, String target, int targetColumn) {
    private static final Set<String> METHODS =
            Set.of("GET", "POST", "PATCH", "PUT", "DELETE", "HEAD", "OPTIONS", "MERGE");

    /** Empty for a line that does not begin with a request method. */
    static Optional<RequestLine> of(String line) {
        int start = 0;
        while (start < line.length() && isBlank(line.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < line.length() && Character.isLetter(line.charAt(end))) {
            end++;
        }
        String method = line.substring(start, end).toUpperCase(Locale.ROOT);
        int target = end;
        while (target < line.length() && isBlank(line.charAt(target))) {
            target++;
        }
        boolean isRequest =
                METHODS.contains(method) && target > end && target < line.length() && isTarget(line, start, target);
        return isRequest
                ? Optional.of(new RequestLine(method, withoutVersion(line.substring(target)), target))
                : Optional.empty();
    }

    /** Whether the method is in capitals, or something that is no English sentence follows. */
    private static boolean isTarget(String line, int start, int target) {
        char c = line.charAt(target);
        return Character.isUpperCase(line.charAt(start + 1)) || c == '/' || line.startsWith("http", target);
    }

    private static String withoutVersion(String target) {
        String stripped = target.strip();
        int blank = stripped.lastIndexOf(' ');
        return blank > 0 && stripped.startsWith("HTTP/", blank + 1)
                ? stripped.substring(0, blank).strip()
                : stripped;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
