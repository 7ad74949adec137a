package io.graphwright.generator.fact;

import java.util.Locale;

/** Recognises what generators of pages leave for people to fill in: a word such as {@code TODO} before what is to be written. */
final class Placeholders {
    private Placeholders() {}

    static boolean isIn(String text) {
        String bare = text.replace("*", "").strip().toUpperCase(Locale.ROOT);
        return bare.startsWith("TODO") || bare.startsWith("TBD") || bare.contains("TODO:");
    }
}
