package io.graphwright.generator.plan;

/**
 * A property of a model class.
 *
 * @param wireName in JSON
 * @param field the private field
 * @param getter the accessor
 * @param setter the private method that reads JSON
 * @param builderMethod the builder's method
 * @param constant in the nested enum of property names
 * @param isIsoText whether a plain mapper must be told to write ISO text
 */
public record PropertyPlan(
        String wireName,
        JavaType type,
        String field,
        String getter,
        String setter,
        String builderMethod,
        String constant,
        boolean isIsoText,
        Comment comment) {}
