package io.graphwright.generator.fact;

import io.graphwright.generator.source.Unicode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the page that a link leads to, seen from the page it stands on: {@code ../resources/call.md#properties} on
 * {@code api/call-get.md} leads to {@code resources/call.md}.
 *
 * <p>Links into the published site ({@code /graph/api/resources/call?view=graph-rest-1.0}, with or without a host) lead to the page of that name
 * beside this one. Whether the page exists is not asked; letter case stays as written.
 */
final class PageLinks {
    private static final String SITE = "/graph/api/";

    private PageLinks() {}

    static Optional<String> page(String from, String target) {
        String place = withoutFragment(target).replace('\\', '/');
        if (place.isEmpty()) {
            return target.startsWith("#") ? Optional.of(from) : Optional.empty();
        }
        int site = place.indexOf(SITE);
        if (site >= 0) {
            return onSite(from, place.substring(site + SITE.length()));
        }
        if (place.startsWith("/") || place.startsWith("~") || place.indexOf(':') >= 0) {
            return Optional.empty();
        }
        if (!place.toLowerCase(Locale.ROOT).endsWith(".md")) {
            return Optional.empty();
        }
        return Optional.of(resolve(from, place));
    }

    static Optional<String> anchor(String target) {
        int hash = target.indexOf('#');
        return hash >= 0 && hash + 1 < target.length() ? Optional.of(target.substring(hash + 1)) : Optional.empty();
    }

    /** The fragment under which a heading is reached: {@code callstate-values} for {@code callState values}. */
    static String anchorOf(String heading) {
        StringBuilder anchor = new StringBuilder();
        PlainText.squash(heading).toLowerCase(Locale.ROOT).codePoints().forEach(c -> {
            if (c == ' ' || c == '-') {
                anchor.append('-');
            } else if (Character.isLetterOrDigit(c) && Unicode.type(c) != Character.UNASSIGNED || c == '_') {
                anchor.appendCodePoint(c);
            }
        });
        return anchor.toString();
    }

    private static Optional<String> onSite(String from, String place) {
        String folder = place.startsWith("resources/") ? "" : "api/";
        String name = place.endsWith(".md") ? place : place + ".md";
        return place.isEmpty() ? Optional.empty() : Optional.of(resolve(from, "../" + folder + name));
    }

    private static String withoutFragment(String target) {
        int end = target.length();
        for (char mark : new char[] {'#', '?'}) {
            int at = target.indexOf(mark);
            end = at >= 0 ? Math.min(end, at) : end;
        }
        return target.substring(0, end);
    }

    private static String resolve(String from, String relative) {
        Deque<String> steps = new ArrayDeque<>();
        String folder = from.substring(0, from.lastIndexOf('/') + 1);
        for (String step : (folder + relative).split("/")) {
            if (step.equals("..") && !steps.isEmpty() && !steps.getLast().equals("..")) {
                steps.removeLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }
}
