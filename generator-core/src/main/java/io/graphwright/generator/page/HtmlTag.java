package io.graphwright.generator.page;

import java.util.Locale;
import java.util.Set;

/** What something in angle brackets means for the text around it. Pages write placeholders like tags: {@code <address>}, {@code <id>}. */
enum HtmlTag {
    /** A line ends here. */
    BREAK,
    CODE_START,
    CODE_END,
    STRONG_START,
    STRONG_END,
    /** It vanishes. */
    MARKUP,
    /** It is no HTML that a page uses, so it is text. */
    PLACEHOLDER;

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
    private static final Set<String> MARKUPS = Set.of(
            "a", "abbr", "del", "em", "font", "i", "iframe", "img", "ins", "kbd", "s", "small", "span", "sub", "sup",
            "u", "video");

    static HtmlTag of(String tag) {
        boolean isEnd = tag.startsWith("</");
        int from = isEnd ? 2 : 1;
        int to = from;
        while (to < tag.length() && Character.isLetterOrDigit(tag.charAt(to))) {
            to++;
        }
        String name = tag.substring(from, to).toLowerCase(Locale.ROOT);
        if (name.equals("code")) {
            return isEnd ? CODE_END : CODE_START;
        }
        if (name.equals("b") || name.equals("strong")) {
            return isEnd ? STRONG_END : STRONG_START;
        }
        if (BREAKS.contains(name)) {
            return BREAK;
        }
        return MARKUPS.contains(name) || name.isEmpty() ? MARKUP : PLACEHOLDER;
    }
}
