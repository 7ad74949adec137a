package io.graphwright.runtime;

import java.nio.charset.StandardCharsets;

/** Turns text into one place of a URI: UTF-8, percent-encoded (RFC 3986, section 2.1). */
enum PercentEncoding {
    /** A path segment that holds an argument: only unreserved characters stay, as in RFC 6570's simple expansion. */
    SEGMENT("-._~"),
    /** Path text that the documentation prints: its separators, colons and parentheses stay. */
    PATH("-._~!$&'()*+,;=:@/"),
    /** The name or value of a query option; what would end it ({@code & + #}) never stays. */
    QUERY("-._~!$'()*,;:@/?=");

    private static final String HEX = "0123456789ABCDEF";

    private final String kept;

    PercentEncoding(String kept) {
        this.kept = kept;
    }

    /** Expects text without unpaired surrogates: they have no UTF-8. */
    String encode(String text) {
        StringBuilder encoded = new StringBuilder(text.length() + 16);
        for (byte unit : text.getBytes(StandardCharsets.UTF_8)) {
            char character = (char) (unit & 0xFF);
            if (keeps(character)) {
                encoded.append(character);
            } else {
                encoded.append('%').append(HEX.charAt(character >> 4)).append(HEX.charAt(character & 0xF));
            }
        }
        return encoded.toString();
    }

    /** Whether a percent sign stands before two hexadecimal digits. */
    static boolean isEscape(String text, int percent) {
        return percent + 2 < text.length() && isHex(text.charAt(percent + 1)) && isHex(text.charAt(percent + 2));
    }

    private static boolean isHex(char character) {
        return HEX.indexOf(Character.toUpperCase(character)) >= 0 && character < 128;
    }

    private boolean keeps(char character) {
        return character >= 'a' && character <= 'z'
                || character >= 'A' && character <= 'Z'
                || character >= '0' && character <= '9'
                || kept.indexOf(character) >= 0;
    }
}
