package io.graphwright.generator.plan;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ant patterns on source paths: {@code **} for any folders, {@code *} and {@code ?} within one name. */
final class PagePatterns {
    private static final Pattern WILDCARD = Pattern.compile("\\*\\*/|\\*\\*|\\*|\\?");

    private final List<Pattern> patterns;

    PagePatterns(List<String> patterns) {
        this.patterns = patterns.stream().map(PagePatterns::compile).toList();
    }

    /** Whether the page is chosen; without patterns every page is. */
    boolean matches(String path) {
        return patterns.isEmpty()
                || patterns.stream().anyMatch(pattern -> pattern.matcher(path).matches());
    }

    private static Pattern compile(String pattern) {
        String slashed = pattern.replace('\\', '/');
        String whole = slashed.endsWith("/") ? slashed + "**" : slashed;
        StringBuilder regex = new StringBuilder();
        Matcher wildcard = WILDCARD.matcher(whole);
        int start = 0;
        while (wildcard.find()) {
            regex.append(Pattern.quote(whole.substring(start, wildcard.start())));
            regex.append(
                    switch (wildcard.group()) {
                        case "**/" -> "(?:[^/]+/)*";
                        case "**" -> ".*";
                        case "*" -> "[^/]*";
                        default -> "[^/]";
                    });
            start = wildcard.end();
        }
        return Pattern.compile(
                regex.append(Pattern.quote(whole.substring(start))).toString(), Pattern.DOTALL);
    }
}
