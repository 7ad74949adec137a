package io.graphwright.generator.infer;

import io.graphwright.generator.edm.QualifiedName;
import io.graphwright.generator.edm.TypeRef;
import io.graphwright.generator.fact.ObjectShown;
import io.graphwright.generator.fact.ObservedValue;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/**
 * Finds the types that stand for any JSON: nothing documents a member of theirs, none derives from them, and examples show other values than objects where they are
 * named, more often than objects.
 */
final class OpaqueTypes {
    private final Hierarchy hierarchy;
    private final Tables tables;

    OpaqueTypes(Hierarchy hierarchy, Tables tables) {
        this.hierarchy = hierarchy;
        this.tables = tables;
    }

    /** Entities and enumerations are {@code others}: they never stand for any JSON. */
    Set<QualifiedName> find(
            SortedMap<QualifiedName, SortedMap<String, MemberDraft>> drafts, Set<QualifiedName> others) {
        Map<QualifiedName, Integer> balance = new HashMap<>();
        drafts.values()
                .forEach(byName -> byName.values()
                        .forEach(draft -> draft.sightings().stream()
                                .filter(sighting -> sighting.role() != ObjectShown.Role.REPRESENTATION)
                                .forEach(sighting -> named(draft, sighting)
                                        .ifPresent(
                                                type -> balance.merge(type, weight(sighting.value()), Integer::sum)))));
        Set<QualifiedName> related = new HashSet<>(others);
        hierarchy.edges().forEach((type, base) -> related.addAll(Set.of(type, base)));
        Set<QualifiedName> opaque = new HashSet<>();
        balance.forEach((type, count) -> {
            boolean isBare =
                    drafts.getOrDefault(type, Collections.emptySortedMap()).isEmpty();
            if (count > 0 && isBare && !related.contains(type)) {
                opaque.add(type);
            }
        });
        return opaque;
    }

    private Optional<QualifiedName> named(MemberDraft draft, Sighting sighting) {
        return tables.typeOf(draft.owner(), sighting.name())
                .map(TypeRef::itemType)
                .filter(TypeRef.Named.class::isInstance)
                .map(type -> ((TypeRef.Named) type).name());
    }

    private static int weight(ObservedValue value) {
        if (value instanceof ObservedValue.Items items) {
            return items.values().stream().mapToInt(OpaqueTypes::weight).sum();
        }
        return value instanceof ObservedValue.Null ? 0 : value instanceof ObservedValue.Nested ? -1 : 1;
    }
}
