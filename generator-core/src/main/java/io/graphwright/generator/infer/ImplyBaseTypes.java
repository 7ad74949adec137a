package io.graphwright.generator.infer;

import io.graphwright.generator.edm.QualifiedName;
import io.graphwright.generator.fact.ObjectShown;
import io.graphwright.generator.fact.TypeCell;
import io.graphwright.generator.source.DiagnosticCode;
import io.graphwright.generator.source.DiagnosticSink;
import io.graphwright.generator.source.SourceSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Adds the bases that pages imply without stating them: an object of one type where its page's annotation says another; a table that repeats that of a base;
 * and a table without {@code id} beside objects that show, beyond the table, all that some other type's table has.
 */
final class ImplyBaseTypes {
    private static final String ID = "id";

    /** Fewer members in common are too little to tell a base by. */
    private static final int TELLING = 3;

    /** Where more types have the same rarest member it tells nothing, and comparing each of them would cost the square of the pages. */
    private static final int MOST_OF_ONE_MEMBER = 100;

    private final ResolveReferences references;
    private final MemberRows rows;
    private final DiagnosticSink sink;

    ImplyBaseTypes(ResolveReferences references, MemberRows rows, DiagnosticSink sink) {
        this.references = references;
        this.rows = rows;
        this.sink = sink;
    }

    /** A base, and the place that implies it. */
    record Implied(QualifiedName base, SourceSpan span) {}

    Hierarchy imply(FactIndex facts, Hierarchy stated, ObjectTypes objects) {
        SortedMap<QualifiedName, QualifiedName> bases = stated.edges();
        answeredAs(facts, objects).forEach((type, implied) -> add(type, implied, bases));
        RepeatedTables repeated = new RepeatedTables(references, rows);
        repeated.answered(facts, objects).forEach((type, implied) -> add(type, implied, bases));
        repeated.likeSiblings(bases).forEach((type, implied) -> add(type, implied, bases));
        beyondTables(facts, bases.keySet(), objects).forEach((type, implied) -> add(type, implied, bases));
        return new Hierarchy(bases);
    }

    /** A type that has a base keeps it; a ring is never closed. */
    private void add(QualifiedName type, Implied implied, SortedMap<QualifiedName, QualifiedName> bases) {
        boolean closesRing = false;
        for (QualifiedName next = implied.base(); next != null && !closesRing; next = bases.get(next)) {
            closesRing = next.equals(type);
        }
        if (!closesRing && bases.putIfAbsent(type, implied.base()) == null) {
            sink.report(DiagnosticCode.BASE_IMPLIED.at(implied.span(), type, implied.base()));
        }
    }

    /** Types that objects state in responses which are annotated as another type that has a page of its own. */
    private SortedMap<QualifiedName, Implied> answeredAs(FactIndex facts, ObjectTypes objects) {
        SortedMap<QualifiedName, Implied> implied = new TreeMap<>();
        for (ObjectShown object : facts.all(ObjectShown.class)) {
            if (object.role() == ObjectShown.Role.RESPONSE
                    && object.statedType().isPresent()) {
                Optional<QualifiedName> type = objects.of(object.span()).filter(rows::hasTable);
                Optional<QualifiedName> expected =
                        object.expectedType().flatMap(this::named).filter(rows::hasTable);
                if (type.isPresent() && expected.isPresent() && !type.equals(expected)) {
                    implied.putIfAbsent(type.get(), new Implied(expected.get(), object.span()));
                }
            }
        }
        return implied;
    }

    private Optional<QualifiedName> named(TypeCell cell) {
        return cell.alternatives().size() == 1
                ? references.named(cell.alternatives().get(0), TypeNames.DEFAULT_NAMESPACE)
                : Optional.empty();
    }

    /** What objects of one type show beyond its table, and the first of them. */
    private record Beyond(SourceSpan span, Set<String> names) {}

    private SortedMap<QualifiedName, Implied> beyondTables(
            FactIndex facts, Set<QualifiedName> based, ObjectTypes objects) {
        SortedMap<QualifiedName, Beyond> beyond = new TreeMap<>();
        for (ObjectShown object : facts.all(ObjectShown.class)) {
            objects.of(object.span())
                    .filter(type -> rows.hasTable(type)
                            && !based.contains(type)
                            && rows.of(type, ID).isEmpty())
                    .ifPresent(type -> facts.membersOf(object.span()).stream()
                            .filter(member -> rows.of(type, member.name()).isEmpty())
                            .forEach(member -> beyond.computeIfAbsent(
                                            type, key -> new Beyond(object.span(), new HashSet<>()))
                                    .names()
                                    .add(TypeNames.key(member.name()))));
        }
        Map<String, List<QualifiedName>> byRarest = byRarestMember();
        SortedMap<QualifiedName, Implied> implied = new TreeMap<>();
        beyond.forEach((type, shown) -> {
            if (shown.names().contains(ID)) {
                largest(type, shown.names(), byRarest)
                        .ifPresent(base -> implied.put(type, new Implied(base, shown.span())));
            }
        });
        return implied;
    }

    /** Each type with enough members, under the one that the fewest types have, so that nothing is compared with everything. */
    private Map<String, List<QualifiedName>> byRarestMember() {
        Map<String, Integer> counts = new HashMap<>();
        for (QualifiedName type : rows.owners()) {
            rows.namesOf(type).forEach(name -> counts.merge(name, 1, Integer::sum));
        }
        Map<String, List<QualifiedName>> byRarest = new HashMap<>();
        for (QualifiedName type : rows.owners()) {
            Set<String> names = membersBesideId(type);
            if (names.size() >= TELLING) {
                String rarest = names.stream()
                        .min(Comparator.<String>comparingInt(counts::get).thenComparing(Comparator.naturalOrder()))
                        .orElseThrow();
                byRarest.computeIfAbsent(rarest, key -> new ArrayList<>()).add(type);
            }
        }
        byRarest.values().removeIf(sharing -> sharing.size() > MOST_OF_ONE_MEMBER);
        return byRarest;
    }

    private Set<String> membersBesideId(QualifiedName type) {
        Set<String> names = new HashSet<>(rows.namesOf(type));
        names.remove(ID);
        return names;
    }

    /** The type with the most members of those whose members are all shown; none if two have as many. */
    private Optional<QualifiedName> largest(
            QualifiedName type, Set<String> shown, Map<String, List<QualifiedName>> byRarest) {
        List<QualifiedName> fitting = shown.stream()
                .flatMap(name -> byRarest.getOrDefault(name, List.of()).stream())
                .filter(other -> !other.equals(type) && shown.containsAll(membersBesideId(other)))
                .sorted(Comparator.<QualifiedName>comparingInt(
                                other -> -membersBesideId(other).size())
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        boolean isClear = fitting.size() == 1
                || fitting.size() > 1
                        && membersBesideId(fitting.get(0)).size()
                                > membersBesideId(fitting.get(1)).size();
        return isClear ? Optional.of(fitting.get(0)) : Optional.empty();
    }
}
