package io.graphwright.generator.source;

/** Where stages report trouble before they go on. Implementations accept reports from several threads. */
@FunctionalInterface
public interface DiagnosticSink {
    void report(Diagnostic diagnostic);
}
