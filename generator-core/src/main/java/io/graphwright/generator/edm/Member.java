package io.graphwright.generator.edm;

import java.util.List;

/** What a structured type declares under a wire name. */
public sealed interface Member permits Property, NavigationProperty {
    String name();

    TypeRef type();

    boolean isReadOnly();

    Documentation documentation();

    List<Evidence> evidence();
}
