package io.graphwright.generator.infer;

import io.graphwright.generator.edm.ComplexType;
import io.graphwright.generator.edm.Documentation;
import io.graphwright.generator.edm.EntityType;
import io.graphwright.generator.edm.EnumType;
import io.graphwright.generator.edm.Evidence;
import io.graphwright.generator.edm.NavigationProperty;
import io.graphwright.generator.edm.Property;
import io.graphwright.generator.edm.QualifiedName;
import io.graphwright.generator.edm.SchemaType;
import io.graphwright.generator.edm.StructuredType;
import io.graphwright.generator.edm.TypeRef;
import io.graphwright.generator.infer.TypeSignals.Signal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.BinaryOperator;

/** Puts the decided types together; what leads to an entity is a navigation property. */
final class AssembleGraph {
    private static final String ID = "id";

    private final TypeIndex index;
    private final TypeSignals signals;
    private final ClassifyStructuredTypes.Result classified;
    private final TypeEvidence evidence;
    private final Map<QualifiedName, Evidence> firstBelow = new HashMap<>();

    AssembleGraph(
            TypeIndex index, TypeSignals signals, ClassifyStructuredTypes.Result classified, TypeEvidence evidence) {
        this.index = index;
        this.signals = signals;
        this.classified = classified;
        this.evidence = evidence;
        classified
                .hierarchy()
                .edges()
                .forEach((type, base) -> evidence.of(type).stream()
                        .min(Comparator.naturalOrder())
                        .ifPresent(first -> firstBelow.merge(
                                base, first, BinaryOperator.minBy(Comparator.<Evidence>naturalOrder()))));
    }

    SortedMap<QualifiedName, SchemaType> types(
            SortedSet<QualifiedName> structured,
            SortedMap<QualifiedName, SortedMap<String, DecidedMember>> members,
            SortedMap<QualifiedName, EnumType> enums,
            Set<QualifiedName> opaque) {
        SortedMap<QualifiedName, SchemaType> types = new TreeMap<>(enums);
        for (QualifiedName name : structured) {
            types.put(
                    name,
                    opaque.contains(name)
                            ? opaque(name)
                            : structured(
                                    name,
                                    members.getOrDefault(name, new TreeMap<>()).values()));
        }
        return types;
    }

    private ComplexType opaque(QualifiedName name) {
        return new ComplexType(
                name,
                Optional.empty(),
                false,
                signals.has(Signal.OPEN, name),
                true,
                List.of(),
                List.of(),
                index.get(name).map(TypeEvidence::documentation).orElse(Documentation.NONE),
                evidenceOf(name, List.of()));
    }

    private StructuredType structured(QualifiedName name, Collection<DecidedMember> members) {
        List<Property> properties = new ArrayList<>();
        List<NavigationProperty> navigation = new ArrayList<>();
        for (DecidedMember member : members) {
            if (isEntity(member.type())) {
                navigation.add(new NavigationProperty(
                        member.name(), member.type(), member.isReadOnly(), member.documentation(), member.evidence()));
            } else {
                properties.add(new Property(
                        member.name(), member.type(), member.isReadOnly(), member.documentation(), member.evidence()));
            }
        }
        Documentation documentation =
                index.get(name).map(TypeEvidence::documentation).orElse(Documentation.NONE);
        return classified.entities().contains(name)
                ? entity(name, properties, navigation, documentation)
                : complex(name, properties, navigation, documentation);
    }

    private boolean isEntity(TypeRef type) {
        return type.itemType() instanceof TypeRef.Named named
                && classified.entities().contains(named.name());
    }

    private EntityType entity(
            QualifiedName name,
            List<Property> properties,
            List<NavigationProperty> navigation,
            Documentation documentation) {
        return new EntityType(
                name,
                classified.hierarchy().baseOf(name),
                signals.has(Signal.ABSTRACT, name),
                signals.has(Signal.OPEN, name),
                key(name, properties),
                properties,
                navigation,
                documentation,
                evidenceOf(name, properties));
    }

    private ComplexType complex(
            QualifiedName name,
            List<Property> properties,
            List<NavigationProperty> navigation,
            Documentation documentation) {
        return new ComplexType(
                name,
                classified.hierarchy().baseOf(name),
                signals.has(Signal.ABSTRACT, name),
                signals.has(Signal.OPEN, name),
                false,
                properties,
                navigation,
                documentation,
                evidenceOf(name, properties));
    }

    /** A base has the key for the types below it. */
    private List<String> key(QualifiedName name, List<Property> properties) {
        if (classified.hierarchy().baseOf(name).isPresent()) {
            return List.of();
        }
        List<String> own = properties.stream().map(Property::name).toList();
        List<String> stated = signals.keyOf(name).stream().filter(own::contains).toList();
        if (!stated.isEmpty()) {
            return stated;
        }
        return own.contains(ID) ? List.of(ID) : List.of();
    }

    /** A type that pages only name as a base speaks through the types below it. */
    private List<Evidence> evidenceOf(QualifiedName name, List<Property> properties) {
        List<Evidence> own = evidence.of(name);
        if (!own.isEmpty()) {
            return own;
        }
        Optional<Evidence> below = Optional.ofNullable(firstBelow.get(name));
        return below.map(first -> List.of(new Evidence(first.span(), "a type derives from it")))
                .orElseGet(() -> properties.stream()
                        .flatMap(property -> property.evidence().stream())
                        .limit(1)
                        .toList());
    }
}
