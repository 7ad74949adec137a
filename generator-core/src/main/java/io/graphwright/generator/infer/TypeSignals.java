package io.graphwright.generator.infer;

import io.graphwright.generator.edm.QualifiedName;
import io.graphwright.generator.edm.TypeRef;
import io.graphwright.generator.fact.MethodListed;
import io.graphwright.generator.fact.ObjectShown;
import io.graphwright.generator.fact.OperationDocumented;
import io.graphwright.generator.fact.PropertyObserved;
import io.graphwright.generator.fact.TypeTraitStated;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** What pages let us see of a type's nature: whether it has a key, methods, an address. */
final class TypeSignals {
    private static final String ID = "id";

    private final Map<Signal, Set<QualifiedName>> types = new HashMap<>();
    private final SortedMap<QualifiedName, List<String>> keys = new TreeMap<>();

    private TypeSignals() {}

    /** One thing to see. */
    enum Signal {
        /** An annotation names its key. */
        KEY,
        /** A table or an object has {@code id}. */
        ID,
        METHODS,
        RELATIONSHIPS,
        /** A table of relationships leads to it. */
        RELATED,
        /** A table of properties has one of this type. */
        PROPERTY,
        /** A request answers with it under an address that ends in its key. */
        ADDRESSED,
        ABSTRACT,
        OPEN
    }

    static TypeSignals gather(FactIndex facts, TypeIndex index, MemberRows rows, ObjectTypes objects) {
        TypeSignals signals = new TypeSignals();
        facts.all(TypeTraitStated.class)
                .forEach(trait -> index.owner(trait.span().path(), trait.type())
                        .ifPresent(type -> signals.addTrait(type, trait)));
        facts.all(MethodListed.class)
                .forEach(method -> index.owner(method.span().path(), method.owner())
                        .ifPresent(type -> signals.add(Signal.METHODS, type)));
        rows.all().forEach(signals::addRow);
        signals.addShown(facts, objects);
        return signals;
    }

    boolean has(Signal signal, QualifiedName type) {
        return types.getOrDefault(signal, Set.of()).contains(type);
    }

    /** The key properties that an annotation names. */
    List<String> keyOf(QualifiedName type) {
        return keys.getOrDefault(type, List.of());
    }

    private void add(Signal signal, QualifiedName type) {
        types.computeIfAbsent(signal, key -> new HashSet<>()).add(type);
    }

    private void addTrait(QualifiedName type, TypeTraitStated trait) {
        boolean isTrue = trait.values().contains("true");
        switch (trait.trait()) {
            case KEY -> {
                List<String> names =
                        trait.values().stream().filter(TypeNames::isIdentifier).toList();
                if (!names.isEmpty()) {
                    add(Signal.KEY, type);
                    keys.putIfAbsent(type, names);
                }
            }
            case ABSTRACT -> addIf(isTrue, Signal.ABSTRACT, type);
            case OPEN -> addIf(isTrue, Signal.OPEN, type);
            default -> {}
        }
    }

    private void addIf(boolean holds, Signal signal, QualifiedName type) {
        if (holds) {
            add(signal, type);
        }
    }

    private void addRow(DocumentedMember row) {
        addIf(TypeNames.key(row.name()).equals(ID), Signal.ID, row.owner());
        addIf(row.isRelationship(), Signal.RELATIONSHIPS, row.owner());
        for (TypeRef item : row.meaning().items()) {
            if (item instanceof TypeRef.Named named) {
                add(row.isRelationship() ? Signal.RELATED : Signal.PROPERTY, named.name());
            }
        }
    }

    /** Types without a page show their nature only in JSON and in the requests that answer with them. */
    private void addShown(FactIndex facts, ObjectTypes objects) {
        Set<String> addresses = new HashSet<>();
        for (OperationDocumented operation : facts.all(OperationDocumented.class)) {
            if (isAddress(operation)) {
                addresses.add(operation.span().path());
            }
        }
        for (ObjectShown object : facts.all(ObjectShown.class)) {
            Optional<QualifiedName> type = objects.of(object.span());
            boolean hasId = facts.membersOf(object.span()).stream()
                    .map(PropertyObserved::name)
                    .anyMatch(ID::equals);
            boolean isAnswer = object.role() == ObjectShown.Role.RESPONSE
                    && object.holder().isEmpty()
                    && addresses.contains(object.span().path());
            type.ifPresent(name -> {
                addIf(hasId, Signal.ID, name);
                addIf(isAnswer, Signal.ADDRESSED, name);
            });
        }
    }

    /** Whether a GET request ends in a key: {@code /communications/calls/{id}}. */
    private static boolean isAddress(OperationDocumented operation) {
        return operation.paths().stream()
                .anyMatch(path -> path.method().equals("GET") && path.target().endsWith("}"));
    }
}
