package io.graphwright.generator;

import static io.graphwright.generator.source.DiagnosticCode.TOO_MANY_FACTS;

import io.graphwright.generator.fact.Fact;
import io.graphwright.generator.source.DiagnosticSink;
import io.graphwright.generator.source.SourceSpan;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Bounds what all pages together say, which is all that inference holds in memory: the pages that say most are left out first. */
final class FactLimit {
    private final int most;
    private final DiagnosticSink sink;

    FactLimit(int most, DiagnosticSink sink) {
        this.most = most;
        this.sink = sink;
    }

    /** The facts of as many pages as there is room for; the other pages are reported. */
    List<Fact> within(List<Fact> facts) {
        if (facts.size() <= most) {
            return facts;
        }
        SortedMap<String, Integer> counts = new TreeMap<>();
        facts.forEach(fact -> counts.merge(fact.span().path(), 1, Integer::sum));
        List<Map.Entry<String, Integer>> longestFirst = counts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .toList();
        Set<String> leftOut = new HashSet<>();
        int sum = facts.size();
        for (Map.Entry<String, Integer> page : longestFirst) {
            if (sum > most) {
                sum -= page.getValue();
                leftOut.add(page.getKey());
                sink.report(TOO_MANY_FACTS.at(SourceSpan.at(page.getKey(), 1, 1), most, page.getValue()));
            }
        }
        return facts.stream()
                .filter(fact -> !leftOut.contains(fact.span().path()))
                .toList();
    }
}
