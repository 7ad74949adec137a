package io.graphwright.generator.edm;

import java.util.Optional;

/**
 * What an operation answers with.
 *
 * @param type the object's, the item's or the primitive's type; present for {@code ONE}, {@code COLLECTION} and {@code PRIMITIVE}
 */
public record OperationResult(ResultKind kind, Optional<TypeRef> type) {}
