package io.graphwright.generator.edm;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The inferred types, in name order so that every run prints them alike, and the operations in page order.
 *
 * <p>Closed: every name in a base, member or operation is a key of {@code types}, and bases form no ring.
 */
public record TypeGraph(SortedMap<QualifiedName, SchemaType> types, List<Operation> operations) {
    public TypeGraph {
        types = Collections.unmodifiableSortedMap(new TreeMap<>(types));
        operations = operations.stream().sorted().toList();
    }

    public Optional<SchemaType> find(QualifiedName name) {
        return Optional.ofNullable(types.get(name));
    }
}
