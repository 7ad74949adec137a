package io.graphwright.generator.edm;

/** What a successful answer holds. */
public enum ResultKind {
    /** One object, bare or wrapped in {@code value}. */
    ONE,
    /** A page of objects or primitives in {@code value}. */
    COLLECTION,
    /** One primitive in {@code value}, JSON. */
    PRIMITIVE,
    /** A bare number as text: {@code $count}. */
    COUNT,
    /** Bytes. */
    STREAM,
    /** Text that is no JSON, such as CSV. */
    TEXT,
    /** Nothing. */
    NONE
}
