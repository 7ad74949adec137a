package io.graphwright.generator.source;

import java.util.List;

/**
 * An Ant pattern, as everywhere in Maven: {@code ?} is one character, {@code *} any number of them within a name, {@code **} any number of
 * folders, none too; a {@code /} at the end stands for {@code /**}. Letter case counts on every system.
 */
public record PathPattern(String pattern) {

    /** Whether the pattern covers a whole relative path written with {@code /}. */
    public boolean matches(String path) {
        String whole = pattern.strip().replace('\\', '/');
        List<String> wanted = List.of((whole.endsWith("/") ? whole + "**" : whole).split("/"));
        List<String> names = List.of(path.split("/"));
        int at = 0;
        int name = 0;
        int retryAt = -1;
        int retryName = -1;
        while (name < names.size()) {
            if (at < wanted.size() && wanted.get(at).equals("**")) {
                retryAt = at++;
                retryName = name;
            } else if (at < wanted.size() && matchesName(wanted.get(at), names.get(name))) {
                at++;
                name++;
            } else if (retryAt >= 0) {
                // The last ** takes one folder more; earlier ones need not be asked again.
                at = retryAt + 1;
                name = ++retryName;
            } else {
                return false;
            }
        }
        return wanted.subList(at, wanted.size()).stream().allMatch("**"::equals);
    }

    private static boolean matchesName(String wanted, String name) {
        int at = 0;
        int c = 0;
        int retryAt = -1;
        int retryChar = -1;
        while (c < name.length()) {
            if (at < wanted.length() && wanted.charAt(at) == '*') {
                retryAt = at++;
                retryChar = c;
            } else if (at < wanted.length() && (wanted.charAt(at) == '?' || wanted.charAt(at) == name.charAt(c))) {
                at++;
                c++;
            } else if (retryAt >= 0) {
                at = retryAt + 1;
                c = ++retryChar;
            } else {
                return false;
            }
        }
        return wanted.substring(at).chars().allMatch(rest -> rest == '*');
    }
}
