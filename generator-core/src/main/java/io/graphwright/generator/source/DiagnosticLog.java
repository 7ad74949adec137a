package io.graphwright.generator.source;

import static io.graphwright.generator.source.DiagnosticCode.MORE_OF_THE_SAME;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** All diagnostics of a run, each once, in print order. Of one code the first thousand of a page are kept, and the others counted. */
public final class DiagnosticLog implements DiagnosticSink {
    private static final int MOST = 1000;

    private final SortedMap<String, OfOnePage> pages = new TreeMap<>();

    @Override
    public void report(Diagnostic diagnostic) {
        OfOnePage page;
        synchronized (pages) {
            page = pages.computeIfAbsent(diagnostic.span().path(), path -> new OfOnePage());
        }
        page.add(diagnostic);
    }

    /** What was reported so far, sorted by path, line and code. */
    public List<Diagnostic> sorted() {
        List<Diagnostic> all = new ArrayList<>();
        synchronized (pages) {
            pages.values().forEach(page -> page.addTo(all));
        }
        Collections.sort(all);
        return List.copyOf(all);
    }

    /** The diagnostics of one page by code. Which are kept does not depend on the order in which they came. */
    private static final class OfOnePage {
        private final SortedMap<DiagnosticCode, NavigableSet<Diagnostic>> byCode = new TreeMap<>();
        private final SortedMap<DiagnosticCode, Integer> dropped = new TreeMap<>();

        synchronized void add(Diagnostic diagnostic) {
            NavigableSet<Diagnostic> same = byCode.computeIfAbsent(diagnostic.code(), code -> new TreeSet<>());
            same.add(diagnostic);
            if (same.size() > MOST) {
                same.pollLast();
                dropped.merge(diagnostic.code(), 1, Integer::sum);
            }
        }

        synchronized void addTo(List<Diagnostic> all) {
            byCode.values().forEach(all::addAll);
            dropped.forEach((code, count) -> {
                SourceSpan last = byCode.get(code).last().span();
                all.add(MORE_OF_THE_SAME.at(last, count, code.id(), MOST));
            });
        }
    }
}
