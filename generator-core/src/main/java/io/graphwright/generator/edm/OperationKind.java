package io.graphwright.generator.edm;

/** What an operation is to OData (OData Protocol 4.01, sections 11.2 to 11.5). */
public enum OperationKind {
    /** Reads or changes resources by method alone. */
    RESOURCE,
    /** A function: an operation without side effects, bound or not. */
    FUNCTION,
    /** An action: an operation that may have side effects. */
    ACTION
}
