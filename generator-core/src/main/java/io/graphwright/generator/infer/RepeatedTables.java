package io.graphwright.generator.infer;

import io.graphwright.generator.edm.QualifiedName;
import io.graphwright.generator.fact.MethodListed;
import io.graphwright.generator.fact.ObjectShown;
import io.graphwright.generator.fact.OperationDocumented;
import io.graphwright.generator.fact.TypeCell;
import io.graphwright.generator.infer.ImplyBaseTypes.Implied;
import io.graphwright.generator.source.SourceSpan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The bases that tables imply by repeating those of another type: an operation that is said to answer with the one answers with the other; and once a type is
 * known for a base, others of its last word that repeat its whole table derive from it too.
 */
final class RepeatedTables {
    /** Fewer rows in common are too little to tell a base by. */
    private static final int TELLING = 3;

    /** A last word that more bases share tells nothing, and comparing each of them with every type would cost the square of the pages. */
    private static final int MOST_OF_ONE_WORD = 100;

    private final ResolveReferences references;
    private final MemberRows rows;

    RepeatedTables(ResolveReferences references, MemberRows rows) {
        this.references = references;
        this.rows = rows;
    }

    /** Types of objects that operations answer with, where a table of methods or a sentence says another type, most of whose rows theirs repeats. */
    SortedMap<QualifiedName, Implied> answered(FactIndex facts, ObjectTypes objects) {
        Map<String, Set<QualifiedName>> said = said(facts);
        SortedMap<QualifiedName, Implied> implied = new TreeMap<>();
        for (ObjectShown object : facts.all(ObjectShown.class)) {
            Set<QualifiedName> bases =
                    said.getOrDefault(TypeNames.key(object.span().path()), Set.of());
            if (object.role() == ObjectShown.Role.RESPONSE && !bases.isEmpty()) {
                objects.of(object.span())
                        .ifPresent(type -> bases.stream()
                                .filter(base -> !base.equals(type) && repeatsMost(type, base))
                                .sorted()
                                .limit(1)
                                .forEach(base -> implied.putIfAbsent(type, new Implied(base, object.span()))));
            }
        }
        return implied;
    }

    /** What each API page is said to answer with. */
    private Map<String, Set<QualifiedName>> said(FactIndex facts) {
        Map<String, Set<QualifiedName>> said = new HashMap<>();
        facts.all(MethodListed.class)
                .forEach(method -> method.page().ifPresent(page -> say(page, method.returns(), said)));
        facts.all(OperationDocumented.class)
                .forEach(operation -> operation
                        .response()
                        .ifPresent(cell -> say(operation.span().path(), cell, said)));
        return said;
    }

    private void say(String page, TypeCell cell, Map<String, Set<QualifiedName>> said) {
        if (cell.alternatives().size() == 1) {
            references
                    .named(cell.alternatives().get(0), TypeNames.DEFAULT_NAMESPACE)
                    .filter(rows::hasTable)
                    .ifPresent(type -> said.computeIfAbsent(TypeNames.key(page), key -> new HashSet<>())
                            .add(type));
        }
    }

    private boolean repeatsMost(QualifiedName type, QualifiedName base) {
        Set<String> names = rows.namesOf(base);
        long repeated = names.stream().filter(name -> repeats(type, base, name)).count();
        return repeated >= TELLING && 2 * repeated > names.size();
    }

    private boolean repeatsAll(QualifiedName type, QualifiedName base) {
        return rows.namesOf(base).stream().allMatch(name -> repeats(type, base, name));
    }

    /** Whether a row of a base's tables stands in a type's tables too, with the same type. */
    private boolean repeats(QualifiedName type, QualifiedName base, String name) {
        return rows.of(type, name).stream()
                .anyMatch(row -> rows.of(base, name).stream()
                        .anyMatch(other -> row.meaning().equals(other.meaning())));
    }

    /** Types without a base whose tables have all rows of a known base of their last word. */
    SortedMap<QualifiedName, Implied> likeSiblings(Map<QualifiedName, QualifiedName> bases) {
        Map<String, List<QualifiedName>> byLastWord = new HashMap<>();
        new HashSet<>(bases.values())
                .stream()
                        .filter(base -> rows.namesOf(base).size() > TELLING)
                        .sorted()
                        .forEach(base -> byLastWord
                                .computeIfAbsent(lastWord(base), key -> new ArrayList<>())
                                .add(base));
        byLastWord.values().removeIf(sharing -> sharing.size() > MOST_OF_ONE_WORD);
        SortedMap<QualifiedName, Implied> implied = new TreeMap<>();
        for (QualifiedName type : rows.owners()) {
            if (!bases.containsKey(type)) {
                List<QualifiedName> fitting = byLastWord.getOrDefault(lastWord(type), List.of()).stream()
                        .filter(base -> !base.equals(type) && repeatsAll(type, base))
                        .limit(2)
                        .toList();
                if (fitting.size() == 1) {
                    implied.put(type, new Implied(fitting.get(0), firstRow(type)));
                }
            }
        }
        return implied;
    }

    private SourceSpan firstRow(QualifiedName type) {
        return rows.namesOf(type).stream()
                .map(name -> rows.of(type, name))
                .flatMap(Collection::stream)
                .map(DocumentedMember::span)
                .sorted()
                .findFirst()
                .orElseThrow();
    }

    /** {@code Operation} of {@code muteParticipantOperation}, whatever its capitals. */
    private static String lastWord(QualifiedName type) {
        String name = type.name();
        int start = name.length() - 1;
        while (start > 0 && !Character.isUpperCase(name.charAt(start))) {
            start--;
        }
        return TypeNames.key(name.substring(start));
    }
}
