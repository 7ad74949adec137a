package io.graphwright.generator.infer;

import io.graphwright.generator.edm.Documentation;
import io.graphwright.generator.edm.Evidence;
import io.graphwright.generator.edm.PrimitiveType;
import io.graphwright.generator.edm.QualifiedName;
import io.graphwright.generator.edm.TypeRef;
import io.graphwright.generator.source.DiagnosticCode;
import io.graphwright.generator.source.DiagnosticSink;
import io.graphwright.generator.source.SourceSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Makes one member of all that pages say and show of it: the table's type first, else the one that the values show. */
final class UnifyProperties {
    private final Tables tables;
    private final ShownTypes shown;
    private final PathWords paths;
    private final DiagnosticSink sink;

    UnifyProperties(Tables tables, ShownTypes shown, PathWords paths, DiagnosticSink sink) {
        this.paths = paths;
        this.tables = tables;
        this.shown = shown;
        this.sink = sink;
    }

    /** By type, then by wire name. */
    SortedMap<QualifiedName, SortedMap<String, DecidedMember>> unify(
            SortedMap<QualifiedName, SortedMap<String, MemberDraft>> drafts) {
        SortedMap<QualifiedName, SortedMap<String, DecidedMember>> members = new TreeMap<>();
        drafts.forEach((type, byName) -> byName.values().forEach(draft -> {
            DecidedMember member = decide(draft);
            members.computeIfAbsent(type, key -> new TreeMap<>()).put(member.name(), member);
        }));
        return members;
    }

    private DecidedMember decide(MemberDraft draft) {
        String name = draft.spelling().orElseGet(() -> name(draft));
        reportSpellings(draft, name);
        List<DocumentedMember> described = draft.described().toList();
        List<DocumentedMember> own = draft.rows().isEmpty() ? described : draft.rows();
        return new DecidedMember(
                name,
                type(draft, name),
                own.stream().anyMatch(row -> row.description().isReadOnly()),
                own.stream().anyMatch(DocumentedMember::isRelationship),
                documentation(own),
                evidence(draft, described));
    }

    private TypeRef type(MemberDraft draft, String name) {
        List<DocumentedMember> telling = draft.rows().isEmpty() ? draft.restated() : draft.rows();
        Optional<TypeRef> table = telling.stream().findFirst().flatMap(row -> tables.typeOf(row.owner(), name));
        if (table.isPresent()) {
            return shown.hold(draft, table.get());
        }
        return shown.infer(draft).or(() -> ofNamesakes(draft, name)).orElseGet(() -> {
            sink.report(DiagnosticCode.MEMBER_UNTYPED.at(first(draft), name, draft.owner()));
            return TypeRef.of(PrimitiveType.UNTYPED);
        });
    }

    /** What every table that has a member of this name says it is. */
    private Optional<TypeRef> ofNamesakes(MemberDraft draft, String name) {
        Optional<TypeRef> type = tables.typeOfAll(name);
        type.ifPresent(found ->
                sink.report(DiagnosticCode.MEMBER_LIKE_NAMESAKES.at(first(draft), name, draft.owner(), found)));
        return type;
    }

    private static SourceSpan first(MemberDraft draft) {
        return Stream.concat(
                        draft.rows().stream().map(DocumentedMember::span),
                        draft.sightings().stream().map(Sighting::span))
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /**
     * The spelling that JSON shows, since tables write capitals more freely; of several the table's, else the most frequent. A relationship that no JSON
     * shows is spelled as in paths.
     */
    private String name(MemberDraft draft) {
        Map<String, Integer> shown = new TreeMap<>();
        draft.sightings().forEach(sighting -> shown.merge(sighting.name(), 1, Integer::sum));
        Optional<String> tabled =
                draft.rows().stream().map(DocumentedMember::name).findFirst();
        if (tabled.isPresent() && shown.isEmpty()) {
            return draft.rows().stream().anyMatch(DocumentedMember::isRelationship)
                    ? paths.spelled(tabled.get())
                    : tabled.get();
        }
        if (tabled.isPresent() && shown.containsKey(tabled.get())) {
            return tabled.get();
        }
        return shown.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElseThrow();
    }

    /** One message for each other spelling, at the first place that has it. */
    private void reportSpellings(MemberDraft draft, String name) {
        SortedMap<String, SourceSpan> places = new TreeMap<>();
        draft.described().forEach(row -> places.merge(row.name(), row.span(), UnifyProperties::first));
        draft.sightings().forEach(sighting -> places.merge(sighting.name(), sighting.span(), UnifyProperties::first));
        String counting = places.containsKey(name) ? places.get(name).toString() : "the paths of requests";
        places.forEach((spelling, place) -> {
            if (!spelling.equals(name)) {
                sink.report(DiagnosticCode.MEMBER_SPELLED_TWO_WAYS.at(place, spelling, draft.owner(), name, counting));
            }
        });
    }

    private static SourceSpan first(SourceSpan one, SourceSpan other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    /** The longest description, the first of equals: pages that only mention a member say little. */
    private static Documentation documentation(List<DocumentedMember> rows) {
        Optional<String> deprecation = rows.stream()
                .flatMap(row -> row.description().deprecation().stream())
                .findFirst();
        return rows.stream()
                .max(Comparator.comparingInt((DocumentedMember row) ->
                                row.description().text().length())
                        .thenComparing(DocumentedMember::span, Comparator.reverseOrder()))
                .map(row -> new Documentation(
                        row.description().text(), Optional.of(row.span().path()), deprecation))
                .orElse(Documentation.NONE);
    }

    private static List<Evidence> evidence(MemberDraft draft, List<DocumentedMember> described) {
        List<Evidence> evidence = new ArrayList<>();
        described.forEach(row -> evidence.add(new Evidence(
                row.span(),
                row.cell().text().isEmpty()
                        ? "its table names it"
                        : "its table says " + row.cell().text())));
        draft.sightings().forEach(sighting -> evidence.add(new Evidence(sighting.span(), sighting.statement())));
        return evidence;
    }
}
