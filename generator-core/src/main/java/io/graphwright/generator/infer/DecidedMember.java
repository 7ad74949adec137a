package io.graphwright.generator.infer;

import io.graphwright.generator.edm.Documentation;
import io.graphwright.generator.edm.Evidence;
import io.graphwright.generator.edm.TypeRef;
import java.util.List;
import java.util.stream.Stream;

/**
 * A member with all decided but whether it is a navigation property.
 *
 * @param isRelationship whether a table of relationships has it
 * @param evidence in place order
 */
record DecidedMember(
        String name,
        TypeRef type,
        boolean isReadOnly,
        boolean isRelationship,
        Documentation documentation,
        List<Evidence> evidence) {
    DecidedMember {
        evidence = evidence.stream().sorted().distinct().toList();
    }

    DecidedMember withType(TypeRef other) {
        return new DecidedMember(name, other, isReadOnly, isRelationship, documentation, evidence);
    }

    /** The same member as a collection, with the evidence of what lists it. */
    DecidedMember listed(DecidedMember list) {
        List<Evidence> all =
                Stream.concat(evidence.stream(), list.evidence().stream()).toList();
        return new DecidedMember(name, list.type(), isReadOnly, isRelationship, documentation, all);
    }
}
