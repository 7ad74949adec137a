package io.graphwright.generator.page;

import java.util.ArrayList;
import java.util.List;

/** Reads lines that hold nothing but includes: {@code [!INCLUDE [title](../includes/x.md)]}. */
final class IncludeReader {
    private static final String MARK = "[!INCLUDE";

    private IncludeReader() {}

    /** The includes of a line; none where the line holds anything else. */
    static List<Include> read(PageText text, int line) {
        String content = text.line(line);
        int at = skipBlanksAndQuote(content);
        List<Include> found = new ArrayList<>();
        while (content.regionMatches(true, at, MARK, 0, MARK.length())) {
            int title = content.indexOf('[', at + MARK.length());
            int target = title < 0 ? -1 : content.indexOf("](", title);
            int targetEnd = target < 0 ? -1 : content.indexOf(')', target);
            int end = targetEnd < 0 ? -1 : content.indexOf(']', targetEnd);
            boolean isWhole = end >= 0 && content.substring(targetEnd + 1, end).isBlank();
            if (!isWhole) {
                return List.of();
            }
            found.add(new Include(
                    content.substring(title + 1, target).strip(),
                    content.substring(target + 2, targetEnd).strip(),
                    text.spanInLine(line, at, end + 1)));
            at = skipBlanks(content, end + 1);
        }
        return at == content.length() ? found : List.of();
    }

    private static int skipBlanksAndQuote(String content) {
        int at = skipBlanks(content, 0);
        while (at < content.length() && content.charAt(at) == '>') {
            at = skipBlanks(content, at + 1);
        }
        return at;
    }

    private static int skipBlanks(String content, int from) {
        int at = from;
        while (at < content.length() && Character.isWhitespace(content.charAt(at))) {
            at++;
        }
        return at;
    }
}
