package io.graphwright.generator.edm;

/**
 * A documented request header or query option.
 *
 * @param name as it is sent: {@code If-None-Match}, {@code $filter}
 */
public record RequestParameter(String name, boolean isRequired, Documentation documentation) {}
