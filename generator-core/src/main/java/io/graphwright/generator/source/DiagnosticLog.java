package io.graphwright.generator.source;

import java.util.List;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentSkipListSet;

/** All diagnostics of a run, each once, in print order. */
public final class DiagnosticLog implements DiagnosticSink {
    private final SortedSet<Diagnostic> diagnostics = new ConcurrentSkipListSet<>();

    @Override
    public void report(Diagnostic diagnostic) {
        diagnostics.add(diagnostic);
    }

    /** What was reported so far, sorted by path, line and code. */
    public List<Diagnostic> sorted() {
        return List.copyOf(diagnostics);
    }
}
