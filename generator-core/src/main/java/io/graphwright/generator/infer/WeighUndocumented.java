package io.graphwright.generator.infer;

import io.graphwright.generator.edm.Evidence;
import io.graphwright.generator.edm.QualifiedName;
import io.graphwright.generator.fact.KeyShown;
import io.graphwright.generator.fact.ObjectShown;
import io.graphwright.generator.infer.TypeSignals.Signal;
import io.graphwright.generator.source.DiagnosticCode;
import io.graphwright.generator.source.DiagnosticSink;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Decides whether a member that no table documents counts. Where a type has tables, these are complete as a rule, and a member beyond them is stale,
 * a preview, or of another type; where it has none, JSON is all there is.
 */
final class WeighUndocumented {
    private static final String ID = "id";

    private final TypeIndex index;
    private final Tables tables;
    private final TypeSignals signals;
    private final FactIndex facts;

    WeighUndocumented(TypeIndex index, Tables tables, TypeSignals signals, FactIndex facts) {
        this.index = index;
        this.tables = tables;
        this.signals = signals;
        this.facts = facts;
    }

    /**
     * What became of the members.
     *
     * @param kept those that count
     * @param additional where types show others that nobody needs to document: those of an open type, those of a type
     *     whose page has no table at all, and those of a type derived from it
     */
    record Weighed(
            SortedMap<QualifiedName, SortedMap<String, MemberDraft>> kept,
            SortedMap<QualifiedName, List<Evidence>> additional) {}

    /** Decides on every member; one that does not count stays what models keep as an additional property, and is reported if it should be documented. */
    Weighed weigh(SortedMap<QualifiedName, SortedMap<String, MemberDraft>> drafts, DiagnosticSink sink) {
        SortedMap<QualifiedName, SortedMap<String, MemberDraft>> kept = new TreeMap<>();
        SortedMap<QualifiedName, List<Evidence>> additional = new TreeMap<>();
        drafts.forEach((type, byName) -> byName.forEach((name, draft) -> {
            if (!draft.rows().isEmpty() || counts(draft)) {
                kept.computeIfAbsent(type, key -> new TreeMap<>()).put(name, draft);
            } else if (isOpen(type) || !tables.hasTable(type) || tables.isBelow(type, name)) {
                draft.sightings()
                        .forEach(sighting -> additional
                                .computeIfAbsent(type, key -> new ArrayList<>())
                                .add(new Evidence(
                                        sighting.span(), "shows " + sighting.name() + ", an additional property")));
            } else {
                draft.sightings()
                        .forEach(sighting -> sink.report(
                                DiagnosticCode.MEMBER_UNDOCUMENTED.at(sighting.span(), sighting.name(), type)));
            }
        }));
        return new Weighed(kept, additional);
    }

    /** Keys that are no names: data of types that are open or have no table, else slips. */
    void weighKeys(ObjectTypes objects, Weighed weighed, DiagnosticSink sink) {
        for (KeyShown shown : facts.all(KeyShown.class)) {
            objects.of(shown.object()).ifPresent(type -> {
                if (isOpen(type) || !tables.hasTable(type)) {
                    weighed.additional()
                            .computeIfAbsent(type, key -> new ArrayList<>())
                            .add(new Evidence(shown.span(), "shows the key " + shown.key()));
                } else {
                    sink.report(DiagnosticCode.KEY_NO_PROPERTY_NAME.at(shown.span(), shown.key(), type));
                }
            });
        }
    }

    private boolean isOpen(QualifiedName type) {
        return tables.lineage(type).stream().anyMatch(each -> signals.has(Signal.OPEN, each));
    }

    private boolean counts(MemberDraft draft) {
        if (isOpen(draft.owner())) {
            return false;
        }
        if (!tables.hasTable(draft.owner())) {
            return !isDeclared(draft.owner())
                    || draft.sightings().stream().anyMatch(WeighUndocumented::isPlainRepresentation);
        }
        return draft.sightings().stream().anyMatch(sighting -> sighting.role() == ObjectShown.Role.REPRESENTATION)
                || leavesOutWhatItInherits(draft);
    }

    private boolean isDeclared(QualifiedName type) {
        return index.get(type).filter(TypeIndex.KnownType::isStructured).isPresent();
    }

    /** A page without tables tells the members in its JSON representation; capitals begin the keys of dictionaries there. */
    private static boolean isPlainRepresentation(Sighting sighting) {
        return sighting.role() == ObjectShown.Role.REPRESENTATION
                && !Character.isUpperCase(sighting.name().codePointAt(0));
    }

    /** An entity's table without {@code id} is known to be incomplete; what responses show beyond it counts. */
    private boolean leavesOutWhatItInherits(MemberDraft draft) {
        return signals.has(Signal.METHODS, draft.owner())
                && signals.has(Signal.ID, draft.owner())
                && tables.rowsOf(draft.owner(), ID).isEmpty()
                && draft.sightings().stream().anyMatch(sighting -> isCredible(sighting, draft.owner()));
    }

    /** Responses are annotated with the wrong type now and then: an object that is of the type shows at least half of what its table has. */
    private boolean isCredible(Sighting sighting, QualifiedName type) {
        long documented = facts.membersOf(sighting.object()).stream()
                .filter(member -> !tables.rowsOf(type, member.name()).isEmpty())
                .count();
        return sighting.role() == ObjectShown.Role.RESPONSE
                && 2 * documented >= tables.namesOf(type).size();
    }
}
