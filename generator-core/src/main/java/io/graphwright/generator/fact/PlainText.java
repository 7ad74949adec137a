package io.graphwright.generator.fact;

import io.graphwright.generator.source.Unicode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Text without the accidents of typing: odd blanks, invisible characters, runs of white space. */
final class PlainText {
    private PlainText() {}

    /** One line, with single blanks, without invisible characters. */
    static String squash(String text) {
        StringBuilder squashed = new StringBuilder(text.length());
        int c;
        for (int n = 0; n < text.length(); n += Character.charCount(c)) {
            c = text.codePointAt(n);
            if (isBlank(c)) {
                if (!squashed.isEmpty() && squashed.charAt(squashed.length() - 1) != ' ') {
                    squashed.append(' ');
                }
            } else if (Unicode.type(c) != Character.FORMAT) {
                squashed.appendCodePoint(c);
            }
        }
        int end = squashed.length();
        return squashed.substring(0, end > 0 && squashed.charAt(end - 1) == ' ' ? end - 1 : end);
    }

    /** As {@link #squash}, in lower case, without the marks that end a heading. */
    static String fold(String text) {
        return withoutEnd(squash(text).toLowerCase(Locale.ROOT), ":. ");
    }

    /** A text up to its last character that is none of some. */
    static String withoutEnd(String text, String characters) {
        int end = text.length();
        while (end > 0 && characters.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }

    /** Stretches that end at a full stop, a question mark or an exclamation mark before a blank, or at a line end. */
    static List<String> sentences(String text) {
        List<String> sentences = new ArrayList<>();
        int start = 0;
        for (int n = 0; n < text.length(); n++) {
            if (endsSentence(text, n)) {
                addUnlessBlank(sentences, text.substring(start, n + 1));
                start = n + 1;
            }
        }
        addUnlessBlank(sentences, text.substring(start));
        return sentences;
    }

    /** Whether the character at a place is the last one of a sentence. */
    static boolean endsSentence(String text, int at) {
        char c = text.charAt(at);
        if (c == '\n') {
            return true;
        }
        boolean stops = c == '.' || c == '!' || c == '?';
        return stops && (at + 1 == text.length() || isBlank(text.charAt(at + 1)) || text.charAt(at + 1) == '<');
    }

    private static void addUnlessBlank(List<String> sentences, String text) {
        String sentence = squash(text);
        if (!sentence.isEmpty()) {
            sentences.add(sentence);
        }
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
