package io.graphwright.generator.edm;

import io.graphwright.generator.source.SourceSpan;
import java.util.List;

/** A type that the graph defines. */
public sealed interface SchemaType permits StructuredType, EnumType {
    QualifiedName name();

    Documentation documentation();

    /** Every place that names it or shows an object of it, in place order; never empty. */
    List<Evidence> evidence();

    /** The first place that speaks of it. */
    default SourceSpan span() {
        return evidence().get(0).span();
    }

    <R> R accept(Visitor<R> visitor);

    /** One answer for each kind of type. */
    interface Visitor<R> {
        R entityType(EntityType type);

        R complexType(ComplexType type);

        R enumType(EnumType type);
    }
}
