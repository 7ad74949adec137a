package io.graphwright.generator.fact;

import static io.graphwright.generator.source.DiagnosticCode.JSON_BAD_ESCAPE;
import static io.graphwright.generator.source.DiagnosticCode.JSON_CONTROL_CHARACTER;
import static io.graphwright.generator.source.DiagnosticCode.JSON_INNER_QUOTE;
import static io.graphwright.generator.source.DiagnosticCode.JSON_QUOTE_MISSING;
import static io.graphwright.generator.source.DiagnosticCode.JSON_QUOTE_STYLE;

import io.graphwright.generator.source.Diagnostic;
import io.graphwright.generator.source.DiagnosticCode;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes strict JSON of one string, whatever quotes it. */
final class JsonStringRepair {
    private static final String ESCAPES = "\"\\/bfnrtu";
    private static final Pattern HEX = Pattern.compile("[0-9A-Fa-f]{4}");
    /** What begins a line behind a string that was never closed. */
    private static final Pattern NEXT_MEMBER = Pattern.compile("\\s*(\"[\\w.@$#-]{1,100}\"\\s*:|[}\\]])");

    private final PlacedText source;
    private final String text;
    private final RepairedText out;
    private final List<Diagnostic> notes;
    private boolean hasControl;

    JsonStringRepair(PlacedText source, RepairedText out, List<Diagnostic> notes) {
        this.source = source;
        this.text = source.text();
        this.out = out;
        this.notes = notes;
    }

    /** Reads the string whose opening quote stands at {@code start}; answers where the text goes on. */
    int read(int start, boolean isKey) {
        char quote = text.charAt(start);
        if (quote != '"') {
            note(JSON_QUOTE_STYLE, start, start + 1);
        }
        out.add('"', start);
        hasControl = false;
        int at = start + 1;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (closes(quote, c) && (isKey || endsValue(at + 1))) {
                out.add('"', at);
                return at + 1;
            }
            if (c == '\n'
                    && NEXT_MEMBER.matcher(text).region(at + 1, lineEnd(at + 1)).lookingAt()) {
                return endUnclosed(at);
            }
            at = character(c, at, quote == '"');
        }
        return at;
    }

    private static boolean closes(char quote, char c) {
        return switch (quote) {
            case '"' -> c == '"';
            case '\'' -> c == '\'';
            case '\u2018', '\u2019' -> c == '\u2019' || c == '\u2018';
            default -> c == '\u201D' || c == '\u201C' || c == '"';
        };
    }

    /** A quote ends a value only before what may follow one; any other quote belongs to the text. */
    private boolean endsValue(int from) {
        int at = from;
        while (at < text.length()
                && (text.charAt(at) == ' ' || text.charAt(at) == '\t' || text.charAt(at) == '\u00A0')) {
            at++;
        }
        return at == text.length() || ",:}]\n/\"".indexOf(text.charAt(at)) >= 0;
    }

    private int lineEnd(int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    /** The closing quote is missing: the string ends with its line, before the comma there. */
    private int endUnclosed(int lineEnd) {
        int end = out.length();
        while (end > 0 && " \t,".indexOf(out.charAt(end - 1)) >= 0) {
            end--;
        }
        int back = out.length() - end;
        out.cut(end);
        out.add('"', lineEnd - back);
        note(JSON_QUOTE_MISSING, lineEnd - back, lineEnd - back);
        return lineEnd - back;
    }

    private int character(char c, int at, boolean isInnerQuoteOdd) {
        if (c == '\\') {
            return escape(at);
        }
        if (c == '"') {
            if (isInnerQuoteOdd) {
                note(JSON_INNER_QUOTE, at, at + 1);
            }
            out.addAll("\\\"", at);
        } else if (c < ' ') {
            if (!hasControl) {
                hasControl = true;
                note(JSON_CONTROL_CHARACTER, at, at + 1, String.format(Locale.ROOT, "U+%04X", (int) c));
            }
            out.addAll(c == '\n' ? "\\n" : String.format(Locale.ROOT, "\\u%04x", (int) c), at);
        } else {
            out.add(c, at);
        }
        return at + 1;
    }

    /** A backslash that escapes nothing JSON knows stands for itself. */
    private int escape(int at) {
        char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        boolean isKnown = ESCAPES.indexOf(next) >= 0
                && (next != 'u'
                        || HEX.matcher(text)
                                .region(at + 2, Math.min(text.length(), at + 6))
                                .matches());
        if (!isKnown) {
            note(JSON_BAD_ESCAPE, at, at + 1);
            out.addAll("\\\\", at);
            return at + 1;
        }
        out.add('\\', at);
        out.add(next, at + 1);
        return at + 2;
    }

    private void note(DiagnosticCode code, int from, int to, Object... arguments) {
        notes.add(code.at(source.span(from, to), arguments));
    }
}
