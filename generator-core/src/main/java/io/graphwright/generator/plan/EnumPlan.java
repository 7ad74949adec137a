package io.graphwright.generator.plan;

import java.util.List;

/**
 * An open enum class.
 *
 * @param pages that speak of it, for the file's first line
 * @param knownName the nested Java enum's simple name
 * @param constants in document order
 */
public record EnumPlan(
        JavaType.Declared name,
        List<String> pages,
        String knownName,
        List<ConstantPlan> constants,
        boolean isFlags,
        Comment comment) {
    public EnumPlan {
        pages = List.copyOf(pages);
        constants = List.copyOf(constants);
    }

    /** The nested Java enum of the documented members. */
    public JavaType.Declared known() {
        return name.nested(knownName);
    }

    /** A documented member. */
    public record ConstantPlan(String wireName, String constant, Comment comment) {}
}
