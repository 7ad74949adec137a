package io.graphwright.generator.infer;

import io.graphwright.generator.edm.QualifiedName;
import io.graphwright.generator.edm.TypeRef;
import io.graphwright.generator.fact.ObjectShown;
import io.graphwright.generator.source.SourceSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Gives each JSON object its type: the one it states, the one its page says of it, the one that its owner's table gives the property it stands in,
 * the one that other objects in that property have, and at last one of its own, nested in its owner's.
 */
final class TypeObjects {
    private final TypeIndex index;
    private final Hierarchy hierarchy;
    private final Tables tables;

    TypeObjects(TypeIndex index, Hierarchy hierarchy, Tables tables) {
        this.index = index;
        this.hierarchy = hierarchy;
        this.tables = tables;
    }

    /** A property of a type. */
    private record Slot(QualifiedName owner, String property) {}

    ObjectTypes type(FactIndex facts, ObjectTypes stated) {
        Map<SourceSpan, QualifiedName> types = new HashMap<>();
        List<ObjectShown> open = new ArrayList<>();
        for (ObjectShown object : facts.all(ObjectShown.class)) {
            stated.of(object.span())
                    .filter(type -> object.holder().isEmpty() || isDeclared(type))
                    .ifPresentOrElse(type -> types.put(object.span(), type), () -> open.add(object));
        }
        while (!open.isEmpty() && typeSome(facts, stated, new Open(open, types))) {
            open.removeIf(object -> types.containsKey(object.span()));
        }
        return new ObjectTypes(types);
    }

    /** The objects without a type yet, and the types so far, which grow. */
    private record Open(List<ObjectShown> objects, Map<SourceSpan, QualifiedName> types) {}

    private boolean typeSome(FactIndex facts, ObjectTypes stated, Open open) {
        return typeByTables(open) || keepStated(open, stated) || typeByNeighbours(facts, open) || nest(open);
    }

    private boolean isDeclared(QualifiedName type) {
        return index.get(type).filter(TypeIndex.KnownType::isStructured).isPresent();
    }

    /** Top down, since holders begin before what they hold. */
    private boolean typeByTables(Open open) {
        int before = open.types().size();
        for (ObjectShown object : open.objects()) {
            slot(object, open.types())
                    .flatMap(slot -> tables.typeOf(slot.owner(), slot.property()))
                    .filter(type -> type.itemType() instanceof TypeRef.Named)
                    .map(type -> ((TypeRef.Named) type.itemType()).name())
                    .filter(name -> !index.isEnum(name))
                    .ifPresent(name -> open.types().put(object.span(), name));
        }
        return open.types().size() > before;
    }

    private static Optional<Slot> slot(ObjectShown object, Map<SourceSpan, QualifiedName> types) {
        return object.holder()
                .flatMap(holder -> Optional.ofNullable(types.get(holder.object()))
                        .map(owner -> new Slot(owner, holder.property())));
    }

    /** A type that no page declares counts only where no table says otherwise: such names are often stale or internal. */
    private boolean keepStated(Open open, ObjectTypes stated) {
        int before = open.types().size();
        for (ObjectShown object : open.objects()) {
            if (slot(object, open.types()).map(this::isUntabled).orElse(true)) {
                stated.of(object.span()).ifPresent(type -> open.types().put(object.span(), type));
            }
        }
        return open.types().size() > before;
    }

    /** Where no table speaks, objects of one property are of one type, whether they state it or not. */
    private boolean typeByNeighbours(FactIndex facts, Open open) {
        Map<Slot, Set<QualifiedName>> known = new HashMap<>();
        for (ObjectShown object : facts.all(ObjectShown.class)) {
            QualifiedName type = open.types().get(object.span());
            if (type != null) {
                slot(object, open.types())
                        .ifPresent(slot -> known.computeIfAbsent(slot, key -> new HashSet<>())
                                .add(type));
            }
        }
        int before = open.types().size();
        for (ObjectShown object : open.objects()) {
            slot(object, open.types())
                    .filter(this::isUntabled)
                    .flatMap(slot -> hierarchy.nearestCommon(known.getOrDefault(slot, Set.of())))
                    .ifPresent(name -> open.types().put(object.span(), name));
        }
        return open.types().size() > before;
    }

    /** A table that says text where an object is shown is right about the property: such an object has no type. */
    private boolean isUntabled(Slot slot) {
        return tables.typeOf(slot.owner(), slot.property()).isEmpty();
    }

    private boolean nest(Open open) {
        Map<SourceSpan, QualifiedName> nested = new HashMap<>();
        for (ObjectShown object : open.objects()) {
            slot(object, open.types())
                    .filter(this::isUntabled)
                    .ifPresent(slot -> nested.put(object.span(), slot.owner().nested(slot.property())));
        }
        open.types().putAll(nested);
        return !nested.isEmpty();
    }
}
