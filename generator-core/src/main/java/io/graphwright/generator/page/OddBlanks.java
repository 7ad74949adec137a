package io.graphwright.generator.page;

/** Characters that look like a blank, or like nothing. */
final class OddBlanks {
    private OddBlanks() {}

    /** NBSP, the narrow and the wide ones: they stand where a blank was meant. */
    static boolean isBlank(char c) {
        return c == '\u00A0' || c == '\u202F' || c == '\u3000' || (c >= '\u2000' && c <= '\u200A');
    }

    /** Zero-width characters, soft hyphen, byte order mark: they stand where nothing was meant. */
    static boolean isInvisible(char c) {
        return c == '\u200B' || c == '\u2060' || c == '\uFEFF' || c == '\u00AD' || c == '\u180E';
    }
}
