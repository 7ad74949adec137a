package io.graphwright.runtime;

import java.time.Duration;

/**
 * How much one call may take.
 *
 * @param timeout for the whole call: tries, waits and body
 * @param bodyBytes of a body in memory, packed and unpacked
 * @param jsonDepth of nested objects and arrays
 * @param excerptCharacters of a body that an exception keeps
 */
record Limits(Duration timeout, int bodyBytes, int jsonDepth, int excerptCharacters) {
    static final Limits DEFAULT =
            new Limits(Duration.ofSeconds(100), GraphJson.DEFAULT_MAX_BYTES, GraphJson.DEFAULT_MAX_DEPTH, 1024);
}
