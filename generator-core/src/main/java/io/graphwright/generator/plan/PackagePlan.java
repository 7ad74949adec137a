package io.graphwright.generator.plan;

/** A package that gets a {@code package-info}. */
public record PackagePlan(String name, Comment comment) {}
