package io.graphwright.generator.edm;

import java.util.List;
import java.util.Optional;

/**
 * A structured type without a key (OData CSDL 4.01, section 9).
 *
 * @param isOpaque whether it stands for any JSON: it has no members, and pages show text, numbers or arrays where it is named
 */
public record ComplexType(
        QualifiedName name,
        Optional<QualifiedName> baseType,
        boolean isAbstract,
        boolean isOpen,
        boolean isOpaque,
        List<Property> properties,
        List<NavigationProperty> navigationProperties,
        Documentation documentation,
        List<Evidence> evidence)
        implements StructuredType {
    public ComplexType {
        properties = List.copyOf(properties);
        navigationProperties = List.copyOf(navigationProperties);
        evidence = List.copyOf(evidence);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.complexType(this);
    }
}
