package io.graphwright.generator.fact;

import static io.graphwright.generator.source.DiagnosticCode.JSON_BRACKET_EXTRA;
import static io.graphwright.generator.source.DiagnosticCode.JSON_COLON_MISSING;
import static io.graphwright.generator.source.DiagnosticCode.JSON_COMMA_EXTRA;
import static io.graphwright.generator.source.DiagnosticCode.JSON_COMMA_MISSING;
import static io.graphwright.generator.source.DiagnosticCode.JSON_COMMENT;
import static io.graphwright.generator.source.DiagnosticCode.JSON_ELLIPSIS;
import static io.graphwright.generator.source.DiagnosticCode.JSON_FRAGMENT;
import static io.graphwright.generator.source.DiagnosticCode.JSON_KEY_UNQUOTED;
import static io.graphwright.generator.source.DiagnosticCode.JSON_ODD_BLANK;
import static io.graphwright.generator.source.DiagnosticCode.JSON_TEXT_AFTER_VALUE;
import static io.graphwright.generator.source.DiagnosticCode.JSON_UNCLOSED;
import static io.graphwright.generator.source.DiagnosticCode.JSON_VALUE_MISSING;

import io.graphwright.generator.source.Diagnostic;
import io.graphwright.generator.source.DiagnosticCode;
import io.graphwright.generator.source.Unicode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

/**
 * Makes strict JSON of what a page shows, as far as its meaning is plain: one walk over the text that watches brackets, commas and colons, with
 * one method for each defect. What it cannot mend it leaves as it is, for the strict reader to refuse.
 */
final class JsonRepair {
    static final int MAX_DEFECTS = 1000;

    /** What was read last decides what may follow. */
    private enum Last {
        NOTHING,
        BRACKET,
        KEY,
        COLON,
        VALUE,
        COMMA
    }

    private final PlacedText source;
    private final String text;
    private final RepairedText out;
    private final JsonStringRepair strings;
    private final List<Diagnostic> notes = new ArrayList<>();
    private final Deque<Character> open = new ArrayDeque<>();
    private Last last = Last.NOTHING;
    private boolean isAfterBracket;
    private boolean isAfterLineEnd;
    private boolean rootIsText;
    private boolean hasOddBlank;
    /** Where the last comma stands, in the output and in the source. */
    private int commaOut;

    private int commaAt;
    private int at;

    JsonRepair(PlacedText source) {
        this.source = source;
        this.text = source.text();
        this.out = RepairedText.empty(source);
        this.strings = new JsonStringRepair(source, out, notes);
    }

    List<Diagnostic> notes() {
        return notes;
    }

    /** A text with so many defects was never meant to be JSON. */
    boolean isHopeless() {
        return notes.size() > MAX_DEFECTS;
    }

    RepairedText repair() {
        while (at < text.length() && open.size() <= JsonReader.MAX_DEPTH && !isHopeless()) {
            char c = text.charAt(at);
            if (skipsComment() || skipsBlank(c)) {
                continue;
            }
            if (open.isEmpty() && last == Last.VALUE && !(c == ':' && rootIsText)) {
                note(JSON_TEXT_AFTER_VALUE, at, text.length());
                return out;
            }
            token(c);
            isAfterBracket = c == '}' || c == ']';
            isAfterLineEnd = false;
        }
        closeAll();
        return out;
    }

    private void token(char c) {
        switch (c) {
            case '{', '[' -> open(c);
            case '}', ']' -> close(c);
            case ',' -> comma();
            case ':' -> colon();
            case '"', '\'', '\u201C', '\u201D', '\u2018', '\u2019' -> string();
            default -> word();
        }
    }

    /** NBSP, zero-width and control characters between tokens are blanks; said once for each value. */
    private boolean skipsBlank(char c) {
        boolean isBlank = c == ' ' || c == '\t' || c == '\n' || c == '\r';
        if (!isBlank && !isOddBlank(c)) {
            return false;
        }
        if (!isBlank && !hasOddBlank) {
            hasOddBlank = true;
            note(JSON_ODD_BLANK, at, at + 1, String.format(Locale.ROOT, "U+%04X", (int) c));
        }
        isAfterLineEnd |= c == '\n';
        out.add(isBlank ? c : ' ', at++);
        return true;
    }

    private static boolean isOddBlank(char c) {
        int type = Unicode.type(c);
        return type == Character.SPACE_SEPARATOR || type == Character.FORMAT || type == Character.CONTROL;
    }

    private boolean skipsComment() {
        boolean isLine = text.startsWith("//", at);
        if (!isLine && !text.startsWith("/*", at)) {
            return false;
        }
        int found = isLine ? text.indexOf('\n', at) : text.indexOf("*/", at + 2);
        int end = isLine ? found : found + 2;
        note(JSON_COMMENT, at, found < 0 ? text.length() : end);
        at = found < 0 ? text.length() : end;
        return true;
    }

    private void open(char c) {
        separate();
        open.push(c);
        out.add(c, at++);
        last = Last.BRACKET;
    }

    private void close(char c) {
        char opener = c == '}' ? '{' : '[';
        if (!open.contains(opener)) {
            note(JSON_BRACKET_EXTRA, at, at + 1, c);
            at++;
            return;
        }
        while (open.peek() != opener) {
            closeMissing();
        }
        finishMember();
        open.pop();
        out.add(c, at++);
        last = Last.VALUE;
    }

    private void closeAll() {
        while (!open.isEmpty() && open.size() <= JsonReader.MAX_DEPTH) {
            closeMissing();
        }
    }

    private void closeMissing() {
        finishMember();
        char c = open.pop() == '{' ? '}' : ']';
        // A fragment's own braces stand nowhere on the page.
        if (!(rootIsText && open.isEmpty())) {
            note(JSON_UNCLOSED, at, at, c);
        }
        out.add(c, at);
        last = Last.VALUE;
    }

    /** A comma that nothing follows, a key that no value follows. */
    private void finishMember() {
        if (last == Last.COMMA) {
            note(JSON_COMMA_EXTRA, commaAt, commaAt + 1);
            out.blank(commaOut);
        } else if (last == Last.COLON) {
            note(JSON_VALUE_MISSING, at, at);
            out.addAll("null", at);
        }
    }

    private void comma() {
        if (last == Last.COLON) {
            finishMember();
            last = Last.VALUE;
        }
        if (last == Last.VALUE) {
            commaOut = out.length();
            commaAt = at;
            out.add(',', at);
            last = Last.COMMA;
        } else {
            note(JSON_COMMA_EXTRA, at, at + 1);
        }
        at++;
    }

    /** A colon behind a text that stands alone: members without the braces around them. */
    private void colon() {
        if (open.isEmpty()) {
            note(JSON_FRAGMENT, 0, at);
            out.addFirst('{');
            open.push('{');
        }
        out.add(':', at++);
        last = Last.COLON;
    }

    private void string() {
        boolean isKey = isKeyPosition();
        separate();
        rootIsText |= open.isEmpty();
        at = strings.read(at, isKey);
        last = isKey ? Last.KEY : Last.VALUE;
    }

    private boolean isKeyPosition() {
        return !open.isEmpty() && open.peek() == '{' && last != Last.COLON && last != Last.KEY;
    }

    /** Adds the colon or comma before a token where a line end or a bracket shows that one was meant. */
    private void separate() {
        if (last == Last.KEY) {
            note(JSON_COLON_MISSING, at, at);
            out.add(':', at);
        } else if (last == Last.VALUE && (isAfterLineEnd || isAfterBracket)) {
            note(JSON_COMMA_MISSING, at, at);
            out.add(',', at);
        }
    }

    private void word() {
        int end = endOfWord();
        String word = text.substring(at, end);
        if (JsonWord.isEllipsis(word)) {
            end = endOfEllipsis(end);
            note(JSON_ELLIPSIS, at, end);
            at = end;
            return;
        }
        boolean isKey = isKeyPosition();
        if (last != Last.KEY || JsonWord.isLiteral(word)) {
            separate();
        }
        if (isKey && JsonWord.isName(word) && isColonNext(end)) {
            note(JSON_KEY_UNQUOTED, at, end, word);
            out.addAll('"' + word + '"', at);
        } else if (isKey) {
            out.addAll(word, at);
        } else {
            JsonWord value = JsonWord.of(word, open.isEmpty());
            value.code().ifPresent(code -> note(code, at, at + word.length(), word));
            out.addAll(value.json(), at);
        }
        at = end;
        last = isKey ? Last.KEY : Last.VALUE;
    }

    private boolean isColonNext(int from) {
        int next = from;
        while (next < text.length() && (Character.isWhitespace(text.charAt(next)) || isOddBlank(text.charAt(next)))) {
            next++;
        }
        return next < text.length() && text.charAt(next) == ':';
    }

    /** A key ends at its colon; the colons of a bare time are part of it. */
    private int endOfWord() {
        String ends = isKeyPosition() ? ",:{}[]\"" : ",{}[]\"";
        int end = at + 1;
        while (end < text.length() && ends.indexOf(text.charAt(end)) < 0 && !isOddBlank(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** A few words behind an ellipsis, on its line, belong to it: {@code ... more items}. */
    private int endOfEllipsis(int from) {
        int most = Math.min(text.length(), from + 100);
        int end = from;
        while (end < most && (Character.isLetter(text.charAt(end)) || " .()".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        boolean isWholeLine = end == text.length() || text.charAt(end) == '\n';
        return isWholeLine ? end : from;
    }

    private void note(DiagnosticCode code, int from, int to, Object... arguments) {
        notes.add(code.at(source.span(from, to), arguments));
    }
}
