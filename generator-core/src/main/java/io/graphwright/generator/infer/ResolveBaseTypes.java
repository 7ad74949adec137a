package io.graphwright.generator.infer;

import io.graphwright.generator.edm.QualifiedName;
import io.graphwright.generator.fact.BaseTypeStated;
import io.graphwright.generator.fact.Description;
import io.graphwright.generator.fact.NavigationDocumented;
import io.graphwright.generator.fact.PropertyDocumented;
import io.graphwright.generator.fact.TypeMention;
import io.graphwright.generator.source.DiagnosticCode;
import io.graphwright.generator.source.DiagnosticSink;
import io.graphwright.generator.source.SourceSpan;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Decides which type derives from which, by what pages state: a sentence before an annotation, these before prose, lists and markers in rows. */
final class ResolveBaseTypes {
    private final TypeIndex index;
    private final ResolveReferences references;
    private final DiagnosticSink sink;

    ResolveBaseTypes(TypeIndex index, ResolveReferences references, DiagnosticSink sink) {
        this.index = index;
        this.references = references;
        this.sink = sink;
    }

    /** How many bases stand above a type at most. */
    private static final int DEEPEST = 20;

    /** A base that a page states for a type; the lower the rank, the more it is trusted. */
    private record Candidate(QualifiedName base, int rank, SourceSpan span) {
        static final Comparator<Candidate> TRUST =
                Comparator.comparingInt(Candidate::rank).thenComparing(Candidate::span);
    }

    Hierarchy resolve(FactIndex facts) {
        SortedMap<QualifiedName, List<Candidate>> candidates = new TreeMap<>();
        facts.all(BaseTypeStated.class).forEach(stated -> addStated(stated, candidates));
        facts.all(PropertyDocumented.class)
                .forEach(row -> addMarker(row.span(), row.owner(), row.description(), candidates));
        facts.all(NavigationDocumented.class)
                .forEach(row -> addMarker(row.span(), row.owner(), row.description(), candidates));
        candidates.values().forEach(list -> list.sort(Candidate.TRUST));

        SortedMap<QualifiedName, Candidate> chosen = new TreeMap<>();
        candidates.forEach((type, list) -> chosen.put(type, list.get(0)));
        breakRings(chosen);
        Hierarchy first = hierarchy(chosen);
        candidates.forEach(
                (type, list) -> chosen.computeIfPresent(type, (t, choice) -> nearest(t, choice, list, first)));
        breakRings(chosen);
        shortenLines(chosen);
        Hierarchy result = hierarchy(chosen);
        reportRivals(candidates, chosen, result);
        return result;
    }

    private void addStated(BaseTypeStated stated, Map<QualifiedName, List<Candidate>> candidates) {
        String said = stated.base().text();
        if (TypeNames.isQualified(said) && index.isForeign(said)) {
            sink.report(DiagnosticCode.BASE_FOREIGN.at(
                    stated.span(), stated.derived().text(), said));
            return;
        }
        String namespace = TypeNames.parse(stated.derived().text()).namespace();
        references
                .named(stated.derived(), namespace)
                .ifPresent(derived -> references
                        .named(stated.base(), derived.namespace())
                        .ifPresent(base -> add(
                                derived, new Candidate(base, stated.wording().ordinal(), stated.span()), candidates)));
    }

    private void addMarker(
            SourceSpan span, String owner, Description description, Map<QualifiedName, List<Candidate>> candidates) {
        description
                .inheritedFrom()
                .ifPresent(marker -> index.owner(span.path(), owner).ifPresent(derived -> {
                    int rank = BaseTypeStated.Wording.values().length;
                    base(marker, derived).ifPresent(base -> add(derived, new Candidate(base, rank, span), candidates));
                }));
    }

    private Optional<QualifiedName> base(TypeMention marker, QualifiedName derived) {
        return references.named(marker, derived.namespace());
    }

    private void add(QualifiedName derived, Candidate candidate, Map<QualifiedName, List<Candidate>> candidates) {
        if (index.isEnum(derived) || index.isEnum(candidate.base())) {
            sink.report(DiagnosticCode.BASE_UNUSABLE.at(candidate.span(), derived, candidate.base()));
        } else if (derived.equals(candidate.base())) {
            sink.report(DiagnosticCode.BASE_ITSELF.at(candidate.span(), derived));
        } else {
            candidates.computeIfAbsent(derived, key -> new ArrayList<>()).add(candidate);
        }
    }

    /** Pages name a grandparent now and then: of bases in one line the nearest counts. */
    private static Candidate nearest(QualifiedName type, Candidate choice, List<Candidate> all, Hierarchy first) {
        Candidate nearest = choice;
        for (Candidate other : all) {
            boolean isNearer =
                    first.isA(other.base(), nearest.base()) && !other.base().equals(nearest.base());
            if (isNearer && !first.isA(other.base(), type)) {
                nearest = other;
            }
        }
        return nearest;
    }

    private static Hierarchy hierarchy(SortedMap<QualifiedName, Candidate> chosen) {
        SortedMap<QualifiedName, QualifiedName> bases = new TreeMap<>();
        chosen.forEach((type, candidate) -> bases.put(type, candidate.base()));
        return new Hierarchy(bases);
    }

    /** Takes the least trusted statement out of each ring. */
    private void breakRings(SortedMap<QualifiedName, Candidate> chosen) {
        Set<QualifiedName> settled = new LinkedHashSet<>();
        for (QualifiedName start : List.copyOf(chosen.keySet())) {
            Set<QualifiedName> way = new LinkedHashSet<>();
            QualifiedName next = start;
            while (chosen.containsKey(next) && !settled.contains(next) && way.add(next)) {
                next = chosen.get(next).base();
            }
            if (way.contains(next)) {
                List<QualifiedName> ring = new ArrayList<>(way);
                breakRing(ring.subList(ring.indexOf(next), ring.size()), chosen);
            }
            settled.addAll(way);
        }
    }

    private void breakRing(List<QualifiedName> ring, SortedMap<QualifiedName, Candidate> chosen) {
        QualifiedName weakest = ring.get(0);
        for (QualifiedName type : ring) {
            if (Candidate.TRUST.compare(chosen.get(type), chosen.get(weakest)) > 0) {
                weakest = type;
            }
        }
        Candidate dropped = chosen.remove(weakest);
        QualifiedName rival = dropped.base();
        sink.report(DiagnosticCode.BASE_RING.at(
                dropped.span(),
                weakest,
                rival,
                chosen.containsKey(rival) ? chosen.get(rival).span() : dropped.span()));
    }

    /** Classes repeat the builder methods that they inherit, so a line of bases without an end would cost the square of its length. */
    private void shortenLines(SortedMap<QualifiedName, Candidate> chosen) {
        SortedMap<QualifiedName, Integer> depths = new TreeMap<>();
        for (QualifiedName start : List.copyOf(chosen.keySet())) {
            Deque<QualifiedName> way = new ArrayDeque<>();
            QualifiedName next = start;
            while (chosen.containsKey(next) && !depths.containsKey(next)) {
                way.push(next);
                next = chosen.get(next).base();
            }
            int depth = depths.getOrDefault(next, 0);
            for (QualifiedName type : way) {
                depth = depth < DEEPEST ? depth + 1 : 0;
                if (depth == 0) {
                    Candidate dropped = chosen.remove(type);
                    sink.report(DiagnosticCode.BASE_TOO_DEEP.at(dropped.span(), type, dropped.base(), DEEPEST));
                }
                depths.put(type, depth);
            }
        }
    }

    private void reportRivals(
            SortedMap<QualifiedName, List<Candidate>> candidates,
            SortedMap<QualifiedName, Candidate> chosen,
            Hierarchy hierarchy) {
        chosen.forEach((type, winner) -> candidates.get(type).stream()
                .filter(other -> !hierarchy.isA(type, other.base()))
                .forEach(other -> sink.report(DiagnosticCode.BASE_CONFLICT.at(
                        other.span(), other.base(), type, winner.base(), winner.span()))));
    }
}
