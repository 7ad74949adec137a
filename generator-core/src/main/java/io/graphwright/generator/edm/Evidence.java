package io.graphwright.generator.edm;

import io.graphwright.generator.source.SourceSpan;

/**
 * One reason for a decision of inference.
 *
 * @param span where it stands
 * @param statement what it says, as a clause: {@code shows text}, {@code its table says callState}
 */
public record Evidence(SourceSpan span, String statement) implements Comparable<Evidence> {
    @Override
    public int compareTo(Evidence other) {
        int bySpan = span.compareTo(other.span);
        return bySpan != 0 ? bySpan : statement.compareTo(other.statement);
    }
}
