package io.graphwright.generator.fact;

import static io.graphwright.generator.source.DiagnosticCode.JSON_BARE_WORD;
import static io.graphwright.generator.source.DiagnosticCode.JSON_LEADING_ZERO;
import static io.graphwright.generator.source.DiagnosticCode.JSON_LETTER_CASE;

import io.graphwright.generator.source.DiagnosticCode;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A value without quotes, as strict JSON.
 *
 * @param code what it put up with
 */
record JsonWord(String json, Optional<DiagnosticCode> code) {
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?([eE][+-]?\\d+)?");
    private static final Pattern ZEROS = Pattern.compile("-?0+\\d+");
    private static final Pattern LITERAL = Pattern.compile("true|false|null", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME = Pattern.compile("[A-Za-z_@$][\\w.@$#-]*");
    private static final Pattern BARE = Pattern.compile("[\\w.:+#@/<>$|-]+");
    private static final Pattern ELLIPSIS = Pattern.compile("\\.{2,}|\u2026+");

    /** A bare word is a text, but not where it stands alone: then it is prose. */
    static JsonWord of(String word, boolean isRoot) {
        if (NUMBER.matcher(word).matches()) {
            return new JsonWord(word, Optional.empty());
        }
        if (LITERAL.matcher(word).matches()) {
            String lower = word.toLowerCase(Locale.ROOT);
            return new JsonWord(lower, lower.equals(word) ? Optional.empty() : Optional.of(JSON_LETTER_CASE));
        }
        if (ZEROS.matcher(word).matches()) {
            String digits = word.replaceFirst("^(-?)0+(?=\\d)", "$1");
            return new JsonWord(digits, Optional.of(JSON_LEADING_ZERO));
        }
        if (!isRoot && BARE.matcher(word).matches()) {
            return new JsonWord('"' + word + '"', Optional.of(JSON_BARE_WORD));
        }
        return new JsonWord(word, Optional.empty());
    }

    /** A number, {@code true}, {@code false} or {@code null}. */
    static boolean isLiteral(String word) {
        return NUMBER.matcher(word).matches() || LITERAL.matcher(word).matches();
    }

    static boolean isName(String word) {
        return NAME.matcher(word).matches();
    }

    static boolean isEllipsis(String word) {
        return ELLIPSIS.matcher(word).matches();
    }
}
