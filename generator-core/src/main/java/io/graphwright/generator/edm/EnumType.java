package io.graphwright.generator.edm;

import java.util.List;

/**
 * An enumeration (OData CSDL 4.01, section 10). Members stand in document order.
 *
 * @param isFlags whether several members can hold at once
 */
public record EnumType(
        QualifiedName name,
        boolean isFlags,
        List<EnumMember> members,
        Documentation documentation,
        List<Evidence> evidence)
        implements SchemaType {
    public EnumType {
        members = List.copyOf(members);
        evidence = List.copyOf(evidence);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.enumType(this);
    }
}
