package io.graphwright.runtime;

/**
 * One key of {@code $orderby}: a property's wire name with its direction.
 *
 * @param name a property, or a path to one: {@code displayName}, {@code start/dateTime}
 * @param descending largest first
 */
public record OrderBy(String name, boolean descending) {
    /** Refuses what is no property name. */
    public OrderBy {
        Argument.propertyPath("a key of $orderby", name);
    }

    /** Smallest first. */
    public static OrderBy ascending(String name) {
        return new OrderBy(name, false);
    }

    /** Largest first. */
    public static OrderBy descending(String name) {
        return new OrderBy(name, true);
    }

    /** As {@code $orderby} takes it: {@code displayName} or {@code displayName desc}. */
    @Override
    public String toString() {
        return descending ? name + " desc" : name;
    }
}
