package io.graphwright.generator.fact;

import io.graphwright.generator.page.Inline;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The values that a description lists: {@code Possible values are: `a`, `b`.} and its kin.
 *
 * @param listed in order
 * @param elsewhere the link to a list of values
 */
record PossibleValues(List<String> listed, Optional<TypeMention> elsewhere) {
    private static final Pattern TRIGGER = Pattern.compile(
            "\\b(?:(?:possible|valid|supported|allowed|permitted|accepted|available)\\s{1,3}(?:\\w{1,20}\\s{1,3}){0,2}(?:values?|states|options)\\b"
                    + "|(?:can|must)\\s{1,3}be\\s{1,3}one\\s{1,3}of\\b|one\\s{1,3}of\\s{1,3}the\\s{1,3}following(?:\\s{1,3}values)?\\s{0,2}:)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern VERB = Pattern.compile(
            "\\s{0,2}(?:for\\s[^:.]{1,60}?\\s)?(?:(?:are|is|includes?|can\\s+be)\\b)?[ \\t]{0,2}:?[ \\t]{0,2}",
            Pattern.CASE_INSENSITIVE);

    /** A value at the start of a line, alone or before what it means. */
    private static final Pattern LINE_ITEM =
            Pattern.compile("[\\s\"'*-]{0,8}([A-Za-z_][A-Za-z0-9_]{0,127})[\"'*]?(?:\\s*$|\\s{0,2}(?:-|:|\u2013))");

    /** What announces the values that came later, with the target of its link, which is no text. */
    private static final Pattern EVOLVABLE =
            Pattern.compile("evolvable\\s{1,3}enum[a-z]{0,10}(?:[]}]\\([^()\\s]{1,300}\\))?", Pattern.CASE_INSENSITIVE);

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
        int open = mark(raw, at);
        while (open >= 0 && !isOver(raw, at, open, at == from)) {
            int close = mark(raw, open + 1);
            if (close < 0) {
                return at;
            }
            for (String value : raw.substring(open + 1, close).split("[,|]")) {
                String bare = PlainText.squash(value).replace("'", "").replace("\"", "");
                if (!bare.isEmpty() && !bare.startsWith("$") && !bare.equals("null")) {
                    values.add(bare);
                }
            }
            at = close + 1;
            open = mark(raw, at);
        }
        return at;
    }

    /** The next mark of a code span, if it is near. */
    private static int mark(String raw, int from) {
        int end = Math.min(raw.length(), from + GAP);
        int at = from;
        while (at < end && raw.charAt(at) != '`') {
            at++;
        }
        return at < end ? at : -1;
    }

    private static boolean isOver(String raw, int from, int to, boolean isFirst) {
        if (isFirst && to - from > REACH) {
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
        String item = gap.substring(gap.lastIndexOf('>') + 1).strip();
        return item.isEmpty() ? gap.indexOf('<') >= 0 : item.equals("-") || item.equals("*");
    }

    /** {@code Possible values are a, b or c.} and lists of {@code "a" - meaning}, without any code span. */
    private static List<String> plainList(String text) {
        Matcher trigger = TRIGGER.matcher(text);
        if (!trigger.find()) {
            return List.of();
        }
        Matcher verb = VERB.matcher(text).region(trigger.end(), text.length());
        String rest = text.substring(verb.lookingAt() ? verb.end() : trigger.end());
        return rest.startsWith("\n") ? lines(rest.substring(1)) : words(rest);
    }

    private static List<String> lines(String text) {
        List<String> values = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            Matcher item = LINE_ITEM.matcher(line);
            if (!line.isBlank() && !item.lookingAt()) {
                break;
            }
            if (!line.isBlank()) {
                values.add(item.group(1));
            }
        }
        return values.size() > 1 ? values : List.of();
    }

    private static List<String> words(String text) {
        int end = 0;
        while (end < text.length() && !PlainText.endsSentence(text, end)) {
            end++;
        }
        String list =
                PlainText.squash(text.substring(0, end)).replace(" or ", ", ").replace(" and ", ", ");
        List<String> items = Stream.of(list.split(","))
                .map(PossibleValues::unquoted)
                .filter(item -> !item.isEmpty() && !item.equals("null"))
                .toList();
        return items.size() > 1 && items.stream().allMatch(WireNames::isIdentifier) ? items : List.of();
    }

    private static String unquoted(String item) {
        String bare = item.replace("'", "").replace("\"", "").strip();
        int remark = bare.indexOf(" (");
        return remark > 0 && bare.endsWith(")") ? bare.substring(0, remark) : bare;
    }
}
