package io.graphwright.generator.source;

/**
 * Text of pages and names of files as one line of a log. The only class that turns the one into the other: control and format characters could
 * move a terminal's cursor, colour it, or turn the direction of a line.
 */
final class PrintableText {
    private static final char REPLACEMENT = '\uFFFD';

    private PrintableText() {}

    /** As many UTF-16 units as {@code text}, so that columns keep their meaning; a tab is shown as a blank. */
    static String of(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(c -> append(shown, c));
        return shown.toString();
    }

    private static void append(StringBuilder shown, int codePoint) {
        if (codePoint == '\t') {
            shown.append(' ');
        } else if (isPrintable(codePoint)) {
            shown.appendCodePoint(codePoint);
        } else {
            shown.append(String.valueOf(REPLACEMENT).repeat(Character.charCount(codePoint)));
        }
    }

    private static boolean isPrintable(int codePoint) {
        int type = Unicode.type(codePoint);
        boolean endsLine = type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR;
        return !endsLine && (type == Character.PRIVATE_USE || Unicode.isShown(codePoint));
    }
}
