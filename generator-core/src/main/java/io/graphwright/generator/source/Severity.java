package io.graphwright.generator.source;

import java.util.Locale;

/** How much a diagnostic costs, from least to most. */
public enum Severity {
    /** Tolerated without loss. */
    NOTE,
    /** Guessed or dropped; the output is honest. */
    WARNING,
    /** No honest output is left for what the diagnostic names. */
    ERROR;

    /** The word that is printed: {@code note}, {@code warning}, {@code error}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
