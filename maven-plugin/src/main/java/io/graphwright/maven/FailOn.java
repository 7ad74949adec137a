package io.graphwright.maven;

import io.graphwright.generator.source.Diagnostic;
import io.graphwright.generator.source.Severity;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The least severity of a diagnostic that fails the build. */
enum FailOn {
    ERROR,
    WARNING,
    NEVER;

    /** Whether {@code diagnostic} fails the build; what is wrong with the configuration does so whatever is tolerated in pages. */
    boolean isReachedBy(Diagnostic diagnostic) {
        return diagnostic.code().isConfiguration()
                || switch (this) {
                    case ERROR -> diagnostic.severity() == Severity.ERROR;
                    case WARNING -> diagnostic.severity() != Severity.NOTE;
                    case NEVER -> false;
                };
    }

    /** The word of the configuration, in any case of letters. */
    static Optional<FailOn> parse(String word) {
        return Stream.of(values())
                .filter(value -> value.toString().equalsIgnoreCase(word.strip()))
                .findFirst();
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
