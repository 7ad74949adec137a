package io.graphwright.generator.infer;

import io.graphwright.generator.edm.PrimitiveType;
import io.graphwright.generator.edm.QualifiedName;
import io.graphwright.generator.edm.TypeRef;
import io.graphwright.generator.fact.ObjectShown;
import io.graphwright.generator.fact.ObservedValue;
import io.graphwright.generator.infer.LiteralVotes.Vote;
import io.graphwright.generator.source.DiagnosticCode;
import io.graphwright.generator.source.DiagnosticSink;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads types off the values that JSON shows of a member, and holds them against what its table says. */
final class ShownTypes {
    private final LiteralTypes literals;
    private final LiteralVotes votes;
    private final Hierarchy hierarchy;
    private final DiagnosticSink sink;

    ShownTypes(ObjectTypes objects, Hierarchy hierarchy, DiagnosticSink sink) {
        this.literals = new LiteralTypes(objects);
        this.votes = new LiteralVotes(hierarchy);
        this.hierarchy = hierarchy;
        this.sink = sink;
    }

    /** The type that the JSON representation shows, else the examples; empty where only {@code null} is shown. */
    Optional<TypeRef> infer(MemberDraft draft) {
        List<Sighting> representations = draft.sightings().stream()
                .filter(sighting -> sighting.role() == ObjectShown.Role.REPRESENTATION)
                .toList();
        return infer(draft, representations).or(() -> infer(draft, draft.sightings()));
    }

    private Optional<TypeRef> infer(MemberDraft draft, List<Sighting> sightings) {
        boolean isCollection = isMostlyCollection(sightings);
        Optional<LiteralVotes.Outcome> outcome = votes.count(votes(sightings));
        outcome.ifPresent(winner -> winner.rivals()
                .forEach(rival -> sink.report(DiagnosticCode.TYPE_CONFLICT.at(
                        rival.span(), nameAt(draft, rival), rival.type(), winner.type(), winner.span()))));
        Optional<TypeRef> item = outcome.map(LiteralVotes.Outcome::type);
        if (!isCollection) {
            return item;
        }
        return Optional.of(TypeRef.collectionOf(item.orElse(TypeRef.of(PrimitiveType.UNTYPED))));
    }

    private static String nameAt(MemberDraft draft, Vote vote) {
        return draft.sightings().stream()
                .filter(sighting -> sighting.span().equals(vote.span()))
                .map(Sighting::name)
                .findFirst()
                .orElseThrow();
    }

    /** Of values that are not {@code null}. */
    private static boolean isMostlyCollection(List<Sighting> sightings) {
        long collections = sightings.stream().filter(Sighting::isCollection).count();
        long nothings = sightings.stream()
                .filter(sighting -> sighting.value() instanceof ObservedValue.Null)
                .count();
        return collections > 0 && 2 * collections >= sightings.size() - nothings;
    }

    private List<Vote> votes(List<Sighting> sightings) {
        List<Vote> found = new ArrayList<>();
        for (Sighting sighting : sightings) {
            for (ObservedValue value : sighting.values()) {
                typeOf(sighting, value).ifPresent(type -> found.add(new Vote(type, sighting.span())));
            }
        }
        return found;
    }

    private Optional<TypeRef> typeOf(Sighting sighting, ObservedValue value) {
        Optional<TypeRef> placeholder =
                sighting.role() == ObjectShown.Role.REPRESENTATION ? PlaceholderTypes.typeOf(value) : Optional.empty();
        return placeholder.or(() -> literals.typeOf(value));
    }

    /**
     * The table's type: values never widen it, since many are placeholders; objects that state another type do, to what both derive from. Whether it is one or many the JSON
     * tells, where several places show it and none shows otherwise: cells forget the word {@code collection}, or write it once too often.
     */
    TypeRef hold(MemberDraft draft, TypeRef table) {
        TypeRef wide = widened(draft, table);
        List<Sighting> shown = draft.sightings().stream()
                .filter(sighting -> !(sighting.value() instanceof ObservedValue.Null))
                .toList();
        List<Sighting> answered = shown.stream()
                .filter(sighting -> sighting.role() == ObjectShown.Role.RESPONSE)
                .toList();
        List<Sighting> telling = answered.size() > 1 ? answered : shown;
        boolean isOpposite = telling.size() > 1
                && telling.stream()
                        .allMatch(sighting -> sighting.isCollection() != wide.isCollection() && holds(sighting, wide));
        if (!isOpposite) {
            return wide;
        }
        TypeRef other = wide.isCollection() ? wide.itemType() : TypeRef.collectionOf(wide);
        draft.described()
                .findFirst()
                .ifPresent(row -> sink.report(DiagnosticCode.TYPE_CONFLICT.at(
                        row.span(), row.name(), wide, other, telling.get(0).span())));
        return other;
    }

    /** Whether all that is shown is of the kind that the type has: objects for a type of the graph, other values for a primitive. */
    private static boolean holds(Sighting sighting, TypeRef type) {
        boolean isNamed = type.itemType() instanceof TypeRef.Named;
        return !type.itemType().equals(TypeRef.of(PrimitiveType.UNTYPED))
                && !sighting.values().isEmpty()
                && sighting.values().stream()
                        .allMatch(value -> !(value instanceof ObservedValue.Items)
                                && value instanceof ObservedValue.Nested == isNamed);
    }

    private TypeRef widened(MemberDraft draft, TypeRef table) {
        if (!(table.itemType() instanceof TypeRef.Named named)) {
            return table;
        }
        Set<QualifiedName> names = new LinkedHashSet<>(Set.of(named.name()));
        for (Vote vote : votes(draft.sightings())) {
            if (vote.type() instanceof TypeRef.Named other) {
                names.add(other.name());
            }
        }
        Optional<QualifiedName> common = hierarchy.nearestCommon(names);
        if (names.size() == 1 || common.isEmpty() || common.get().equals(named.name())) {
            return table;
        }
        draft.described()
                .findFirst()
                .ifPresent(row -> sink.report(
                        DiagnosticCode.TYPE_WIDENED.at(row.span(), row.name(), named.name(), common.get())));
        TypeRef wider = TypeRef.of(common.get());
        return table.isCollection() ? TypeRef.collectionOf(wider) : wider;
    }
}
