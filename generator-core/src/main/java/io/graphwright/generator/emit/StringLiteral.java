package io.graphwright.generator.emit;

import java.util.Locale;

/** The only place where page text becomes a Java string literal: ASCII, quotes included. */
final class StringLiteral {
    private StringLiteral() {}

    static String of(String text) {
        StringBuilder literal = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> literal.append("\\\"");
                // In octal: not every compiler counts the backslashes before a Unicode escape as it should.
                case '\\' -> literal.append("\\134");
                case '\n' -> literal.append("\\n");
                case '\r' -> literal.append("\\r");
                case '\t' -> literal.append("\\t");
                default -> {
                    if (c >= ' ' && c <= '~') {
                        literal.append(c);
                    } else {
                        literal.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
                    }
                }
            }
        }
        return literal.append('"').toString();
    }
}
