package io.graphwright.generator.edm;

import java.util.List;
import java.util.Optional;

/**
 * What an operation answers with.
 *
 * @param type the object's, the item's or the primitive's type; present for {@code ONE}, {@code COLLECTION} and {@code PRIMITIVE}
 * @param others what other paths and examples of the page answer with: bytes below {@code /$value} or in an example, a number below {@code /$count}, one of many
 */
public record OperationResult(ResultKind kind, Optional<TypeRef> type, List<ResultKind> others) {
    public OperationResult {
        others = List.copyOf(others);
    }

    /** A result that all paths and examples share. */
    public OperationResult(ResultKind kind, Optional<TypeRef> type) {
        this(kind, type, List.of());
    }
}
