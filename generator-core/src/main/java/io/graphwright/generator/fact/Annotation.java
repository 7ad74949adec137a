package io.graphwright.generator.fact;

import io.graphwright.generator.source.SourceSpan;
import java.util.List;
import java.util.Optional;

/**
 * What the comment above a code block says about it.
 *
 * @param blockType {@code request}, {@code response}, {@code resource}, {@code example}, {@code ignored} …, in lower case; empty where it says none
 * @param names more than one where {@code name} is an array
 * @param type as written in {@code @type} or, without one, in {@code @odata.type}: {@code Collection(microsoft.graph.x)}, {@code stream}
 * @param statesNoBase whether {@code baseType} is {@code null}
 * @param json all of it
 */
record Annotation(
        String blockType,
        List<String> names,
        Optional<Stated<String>> type,
        Optional<Stated<String>> baseType,
        boolean statesNoBase,
        Optional<Stated<String>> keyProperty,
        Optional<Boolean> isCollection,
        Optional<Boolean> isTruncated,
        Optional<Boolean> isOpen,
        Optional<Boolean> isAbstract,
        boolean isEmpty,
        List<Stated<String>> optionalProperties,
        JsonValue.JsonObject json,
        SourceSpan span) {
    Annotation {
        names = List.copyOf(names);
        optionalProperties = List.copyOf(optionalProperties);
    }

    /** A value and where it stands. */
    record Stated<T>(T value, SourceSpan span) {}
}
