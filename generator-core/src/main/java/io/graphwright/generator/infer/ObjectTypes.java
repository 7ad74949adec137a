package io.graphwright.generator.infer;

import io.graphwright.generator.edm.QualifiedName;
import io.graphwright.generator.source.SourceSpan;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Which type each JSON object is of; objects that nothing gives a type are absent. */
record ObjectTypes(Map<SourceSpan, QualifiedName> types) {
    ObjectTypes {
        types = Map.copyOf(new HashMap<>(types));
    }

    Optional<QualifiedName> of(SourceSpan object) {
        return Optional.ofNullable(types.get(object));
    }
}
