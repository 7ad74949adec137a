package io.graphwright.generator.source;

import java.util.Comparator;
import java.util.Optional;

/**
 * One thing to say about a place in a page. Made only by {@link DiagnosticCode#at}.
 *
 * @param message one line: what is, what was expected, where the rival evidence stands
 * @param hint what to do about it, where that is known
 */
public record Diagnostic(DiagnosticCode code, SourceSpan span, String message, Optional<String> hint)
        implements Comparable<Diagnostic> {

    private static final Comparator<Diagnostic> ORDER = Comparator.<Diagnostic, String>comparing(
                    d -> d.span().path())
            .thenComparingInt(d -> d.span().startLine())
            .thenComparing(d -> d.code().id())
            .thenComparing(Diagnostic::span)
            .thenComparing(Diagnostic::message);

    /** The severity of its code. */
    public Severity severity() {
        return code.severity();
    }

    /** By path, line and code, so that a run prints the same list however its threads went. */
    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
    }

    /** The first line of the printed form: {@code api/call-get.md:97:5: warning GW301: property …}. */
    @Override
    public String toString() {
        return span + ": " + severity().word() + " " + code.id() + ": " + message;
    }
}
