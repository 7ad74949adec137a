package io.graphwright.generator.infer;

import io.graphwright.generator.edm.QualifiedName;
import io.graphwright.generator.infer.TypeSignals.Signal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/** Tells entity types, which have a key and an address, from complex types, which are only values. */
final class ClassifyStructuredTypes {
    private static final String ENTITY = TypeNames.DEFAULT_NAMESPACE + ".entity";

    private final TypeIndex index;
    private final TypeSignals signals;

    ClassifyStructuredTypes(TypeIndex index, TypeSignals signals) {
        this.index = index;
        this.signals = signals;
    }

    /**
     * What is an entity type, and the bases with the one that all entities share, where the pages have it.
     */
    record Result(SortedSet<QualifiedName> entities, Hierarchy hierarchy) {}

    Result classify(Set<QualifiedName> candidates, Hierarchy stated) {
        Map<QualifiedName, Boolean> families = new HashMap<>();
        for (QualifiedName type : candidates) {
            families.merge(stated.root(type), isEntity(type), Boolean::logicalOr);
        }
        SortedSet<QualifiedName> entities = new TreeSet<>();
        SortedMap<QualifiedName, QualifiedName> bases = stated.edges();
        index.find(ENTITY, TypeNames.DEFAULT_NAMESPACE).ifPresent(entity -> families.put(entity, true));
        for (QualifiedName type : candidates) {
            QualifiedName root = stated.root(type);
            if (families.get(root)) {
                entities.add(type);
                index.find(ENTITY, TypeNames.DEFAULT_NAMESPACE)
                        // A page may say that entity itself derives from something.
                        .filter(entity -> !stated.root(entity).equals(root))
                        .ifPresent(entity -> bases.put(root, entity));
            }
        }
        return new Result(entities, new Hierarchy(bases));
    }

    /**
     * What is the type of a property is a value, unless it has more than a value has. Anything else with one trait of an entity is one.
     */
    private boolean isEntity(QualifiedName type) {
        boolean hasId = signals.has(Signal.ID, type);
        boolean hasKey = signals.has(Signal.KEY, type);
        boolean hasMethods = signals.has(Signal.METHODS, type);
        boolean isRelated = signals.has(Signal.RELATED, type);
        if (signals.has(Signal.PROPERTY, type)) {
            return (hasId || hasKey) && (hasMethods || isRelated) || hasKey && signals.has(Signal.RELATIONSHIPS, type);
        }
        return isRelated || hasMethods || hasKey || hasId && signals.has(Signal.ADDRESSED, type);
    }
}
