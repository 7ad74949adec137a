package io.graphwright.generator.edm;

import java.util.List;
import java.util.Optional;

/** A type with members of its own and those of its base (OData CSDL 4.01, sections 6 and 9). */
public sealed interface StructuredType extends SchemaType permits EntityType, ComplexType {
    Optional<QualifiedName> baseType();

    boolean isAbstract();

    boolean isOpen();

    /** Declared here, not inherited; in wire-name order. */
    List<Property> properties();

    /** Declared here, not inherited; in wire-name order. */
    List<NavigationProperty> navigationProperties();
}
