package io.graphwright.generator.edm;

import java.util.List;

/**
 * A relationship to an entity or to a collection of entities (OData CSDL 4.01, section 8).
 *
 * @param name the wire name
 * @param evidence every place that speaks of it, in place order
 */
public record NavigationProperty(
        String name, TypeRef type, boolean isReadOnly, Documentation documentation, List<Evidence> evidence)
        implements Member {
    public NavigationProperty {
        evidence = List.copyOf(evidence);
    }
}
