package io.graphwright.generator.edm;

import java.util.List;
import java.util.Optional;

/**
 * A structured type with a key of its own or of its base (OData CSDL 4.01, section 6).
 *
 * @param key the names of the key properties, empty where the base has the key
 */
public record EntityType(
        QualifiedName name,
        Optional<QualifiedName> baseType,
        boolean isAbstract,
        boolean isOpen,
        List<String> key,
        List<Property> properties,
        List<NavigationProperty> navigationProperties,
        Documentation documentation,
        List<Evidence> evidence)
        implements StructuredType {
    public EntityType {
        key = List.copyOf(key);
        properties = List.copyOf(properties);
        navigationProperties = List.copyOf(navigationProperties);
        evidence = List.copyOf(evidence);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.entityType(this);
    }
}
