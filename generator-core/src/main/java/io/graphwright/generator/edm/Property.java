package io.graphwright.generator.edm;

import java.util.List;

/**
 * A structural property (OData CSDL 4.01, section 7).
 *
 * @param name the wire name
 * @param isReadOnly whether the docs say so
 * @param evidence every place that speaks of it, in place order
 */
public record Property(
        String name, TypeRef type, boolean isReadOnly, Documentation documentation, List<Evidence> evidence)
        implements Member {
    public Property {
        evidence = List.copyOf(evidence);
    }
}
