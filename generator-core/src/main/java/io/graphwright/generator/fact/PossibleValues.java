package io.graphwright.generator.fact;

import io.graphwright.generator.page.Inline;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The values that a description lists: {@code Possible values are: `a`, `b`.} and its kin.
 *
 * @param listed in order
 * @param elsewhere the link to a list of values
 */
record PossibleValues(List<String> listed, Optional<TypeMention> elsewhere) {
    private static final Pattern TRIGGER = Pattern.compile(
            "\\b(?:possible|valid|supported|allowed|permitted|accepted|available)\\s{1,3}(?:\\w{1,20}\\s{1,3}){0,2}(?:values?|states|options)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern EVOLVABLE = Pattern.compile("evolvable\\s{1,3}enum", Pattern.CASE_INSENSITIVE);

    /** How far the first value may stand from the words that announce it. */
    private static final int REACH = 120;

    /** How far two values may stand from each other. */
    private static final int GAP = 600;

    PossibleValues {
        listed = List.copyOf(listed);
    }

    static PossibleValues of(Reading reading, Inline content) {
        Optional<TypeMention> anchored = content.links().stream()
                .filter(link -> PageLinks.anchor(link.target())
                        .filter(a -> a.endsWith("-values"))
                        .isPresent())
                .findFirst()
                .map(link -> reading.mention(PlainText.squash(link.text()), link));
        if (!TRIGGER.matcher(content.text()).find()) {
            return new PossibleValues(List.of(), anchored);
        }
        String raw = reading.rawText(content.span());
        Set<String> values = new LinkedHashSet<>();
        Matcher trigger = TRIGGER.matcher(raw);
        int from = 0;
        while (trigger.find(from)) {
            from = collect(raw, trigger.end(), values);
        }
        if (!values.isEmpty()) {
            Matcher evolvable = EVOLVABLE.matcher(raw);
            if (evolvable.find(Math.min(from, raw.length()))) {
                collect(raw, evolvable.end(), values);
            }
        }
        return new PossibleValues(values.isEmpty() ? plainList(content.text()) : List.copyOf(values), anchored);
    }

    /** Takes code spans until a sentence ends outside of them; returns where that is. */
    private static int collect(String raw, int from, Set<String> values) {
        int at = from;
        int open = raw.indexOf('`', at);
        while (open >= 0 && !isOver(raw, at, open, at == from)) {
            int close = raw.indexOf('`', open + 1);
            if (close < 0) {
                return raw.length();
            }
            for (String value : raw.substring(open + 1, close).split("[,|]")) {
                String bare = PlainText.squash(value).replace("'", "").replace("\"", "");
                if (!bare.isEmpty()) {
                    values.add(bare);
                }
            }
            at = close + 1;
            open = raw.indexOf('`', at);
        }
        return at;
    }

    private static boolean isOver(String raw, int from, int to, boolean isFirst) {
        if (to - from > (isFirst ? REACH : GAP)) {
            return true;
        }
        int depth = 0;
        for (int n = from; n < to; n++) {
            char c = raw.charAt(n);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth <= 0 && PlainText.endsSentence(raw, n) && !startsItem(raw, n + 1, to)) {
                return true;
            }
        }
        return false;
    }

    /** Whether nothing but the mark of a list item stands before the next value. */
    private static boolean startsItem(String raw, int from, int to) {
        String gap = raw.substring(from, to);
        return gap.contains("<li>")
                || gap.contains("<br")
                || gap.contains("</br>")
                || gap.stripLeading().startsWith("- ");
    }

    /** {@code Possible values are: a, b, c.} without any markup: two words at least, each a single one. */
    private static List<String> plainList(String text) {
        String squashed = PlainText.squash(text);
        Matcher trigger = TRIGGER.matcher(squashed);
        int colon = trigger.find() ? squashed.indexOf(':', trigger.end()) : -1;
        if (colon < 0 || colon - trigger.end() > 20) {
            return List.of();
        }
        int end = colon + 1;
        while (end < squashed.length() && !PlainText.endsSentence(squashed, end)) {
            end++;
        }
        List<String> items = List.of(squashed.substring(colon + 1, end)
                        .replace(", or ", ", ")
                        .replace(", and ", ", ")
                        .split(","))
                .stream()
                .map(item -> item.replace("'", "").replace("\"", "").strip())
                .toList();
        return items.size() > 1 && items.stream().allMatch(WireNames::isIdentifier) ? items : List.of();
    }
}
