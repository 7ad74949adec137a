package io.graphwright.runtime;

/** Text from the wire as messages may show it: one line, bounded. */
final class Shown {
    private Shown() {}

    /** Control, format and unpaired characters become blanks; what exceeds the limit becomes an ellipsis. */
    static String line(String text, int limit) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < text.length() && line.length() < limit; ) {
            int character = text.codePointAt(i);
            line.appendCodePoint(isPlain(character) ? character : ' ');
            i += Character.charCount(character);
        }
        return line.length() < limit ? line.toString().strip() : cut(line.toString(), limit) + "...";
    }

    /** At most so many characters, no surrogate pair torn. */
    static String cut(String text, int limit) {
        if (text.length() <= limit) {
            return text;
        }
        boolean torn = limit > 0 && Character.isHighSurrogate(text.charAt(limit - 1));
        return text.substring(0, torn ? limit - 1 : limit);
    }

    private static boolean isPlain(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
