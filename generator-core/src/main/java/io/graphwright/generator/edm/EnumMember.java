package io.graphwright.generator.edm;

import java.util.List;
import java.util.OptionalLong;

/**
 * A documented value of an enumeration.
 *
 * @param name the wire name
 * @param value the number that the docs give it, where they do
 */
public record EnumMember(String name, OptionalLong value, Documentation documentation, List<Evidence> evidence) {
    public EnumMember {
        evidence = List.copyOf(evidence);
    }
}
