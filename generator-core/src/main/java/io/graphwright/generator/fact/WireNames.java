package io.graphwright.generator.fact;

import static io.graphwright.generator.source.DiagnosticCode.NAME_OF_SEVERAL_WORDS;
import static io.graphwright.generator.source.DiagnosticCode.NAME_OUTSIDE_GRAMMAR;

import io.graphwright.generator.source.DiagnosticCode;
import io.graphwright.generator.source.Unicode;
import java.util.regex.Pattern;

/** The grammar of names on the wire (OData CSDL 4.01, section 15.2; OData ABNF, {@code odataIdentifier}). */
final class WireNames {
    static final int LONGEST = 128;

    /** {@code Size of shade}, {@code shade/size}, {@code shade.size}. */
    private static final Pattern SEVERAL_WORDS =
            Pattern.compile("[A-Za-z][A-Za-z0-9_'-]{0,127}+(?:[ /.][A-Za-z0-9][A-Za-z0-9_'-]{0,127}+)+");

    private WireNames() {}

    /** Whether a text is one identifier: a letter or {@code _}, then letters, digits, marks and connectors, 128 at most. */
    static boolean isIdentifier(String text) {
        if (text.isEmpty() || text.codePointCount(0, text.length()) > LONGEST || !isStart(text.codePointAt(0))) {
            return false;
        }
        return Unicode.hasAll(text) && text.codePoints().allMatch(WireNames::isPart);
    }

    /** What there is to say of a name that is no identifier: words and paths speak of other rows, so that nothing is lost but theirs. */
    static DiagnosticCode refusal(String name) {
        boolean areWords =
                name.length() <= LONGEST && SEVERAL_WORDS.matcher(name).matches();
        return areWords ? NAME_OF_SEVERAL_WORDS : NAME_OUTSIDE_GRAMMAR;
    }

    /** Whether a text is identifiers joined by dots: {@code microsoft.graph.call}, {@code call}. */
    static boolean isQualified(String text) {
        int start = 0;
        for (int dot = text.indexOf('.'); dot >= 0; dot = text.indexOf('.', start)) {
            if (!isIdentifier(text.substring(start, dot))) {
                return false;
            }
            start = dot + 1;
        }
        return isIdentifier(text.substring(start));
    }

    private static boolean isStart(int c) {
        return c == '_' || Character.isLetter(c) || Unicode.type(c) == Character.LETTER_NUMBER;
    }

    private static boolean isPart(int c) {
        int type = Unicode.type(c);
        return isStart(c)
                || type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.CONNECTOR_PUNCTUATION;
    }
}
