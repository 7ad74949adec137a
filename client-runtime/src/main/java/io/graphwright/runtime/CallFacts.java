package io.graphwright.runtime;

/**
 * What names a call in messages and events.
 *
 * @param path with API version, without query
 * @param clientRequestId sent with every try of the call
 */
record CallFacts(String method, String path, String clientRequestId) {}
