package io.graphwright.generator.page;

import java.util.Locale;
import java.util.Set;

/** Tells HTML from placeholders in angle brackets, which pages write as often: {@code <address>}, {@code <id>}. */
final class HtmlTags {
    private static final Set<String> BREAKS = Set.of(
            "br",
            "p",
            "ul",
            "ol",
            "li",
            "div",
            "table",
            "tbody",
            "thead",
            "tr",
            "td",
            "th",
            "dl",
            "dt",
            "dd",
            "hr",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "blockquote",
            "center",
            "details",
            "pre",
            "summary");
    private static final Set<String> MARKUP = Set.of(
            "a", "abbr", "b", "code", "del", "em", "font", "i", "iframe", "img", "ins", "kbd", "s", "small", "span",
            "strong", "sub", "sup", "u", "video");

    private HtmlTags() {}

    /** What a tag means for the text around it. */
    enum Kind {
        /** A line ends here. */
        BREAK,
        /** It vanishes. */
        MARKUP,
        /** It is no HTML that a page uses. */
        UNKNOWN
    }

    static Kind kindOf(String tag) {
        int from = tag.startsWith("</") ? 2 : 1;
        int to = from;
        while (to < tag.length() && Character.isLetterOrDigit(tag.charAt(to))) {
            to++;
        }
        String name = tag.substring(Math.min(from, to), to).toLowerCase(Locale.ROOT);
        if (BREAKS.contains(name)) {
            return Kind.BREAK;
        }
        return MARKUP.contains(name) || name.isEmpty() ? Kind.MARKUP : Kind.UNKNOWN;
    }
}
