package io.graphwright.runtime;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One item of {@code $expand} with the options that are nested in it; immutable.
 *
 * <p>{@code Expand.of("members").select("id", "mail").top(5)} is {@code members($select=id,mail;$top=5)}.
 */
public final class Expand {
    private final String name;
    private final Map<String, String> options;

    private Expand(String name, Map<String, String> options) {
        this.name = name;
        this.options = options;
    }

    /** Expands a navigation property by its wire name, or by a path such as {@code microsoft.graph.group/members}. */
    public static Expand of(String name) {
        return new Expand(Argument.propertyPath("a name in $expand", name), new LinkedHashMap<>());
    }

    /** Names the properties that the expanded objects have. */
    public Expand select(String... names) {
        return select(Arrays.asList(names));
    }

    /** Names the properties that the expanded objects have. */
    public Expand select(List<String> names) {
        names.forEach(property -> Argument.propertyPath("a name in $select", property));
        return option("$select", QueryText.join(names));
    }

    /** Expands navigation properties of the expanded objects. */
    public Expand expand(Expand... nested) {
        return option("$expand", QueryText.join(Arrays.asList(nested)));
    }

    /** Keeps those that match; text comes in through {@link ODataLiteral}. */
    public Expand filter(String expression) {
        return option("$filter", expression);
    }

    /** Orders the expanded objects. */
    public Expand orderBy(OrderBy... keys) {
        return option("$orderby", QueryText.join(Arrays.asList(keys)));
    }

    /** Keeps the first so many. */
    public Expand top(int count) {
        return option("$top", QueryText.notNegative("$top", count));
    }

    /** Leaves out the first so many. */
    public Expand skip(int count) {
        return option("$skip", QueryText.notNegative("$skip", count));
    }

    /** Asks for the number of all of them beside them. */
    public Expand count(boolean wanted) {
        return option("$count", Boolean.toString(wanted));
    }

    /** Any other option, such as {@code $levels}; it replaces an earlier one of that name. */
    public Expand option(String option, String value) {
        if (!Argument.text("an option in $expand", option).matches("\\$?[A-Za-z][A-Za-z0-9]*")) {
            throw new IllegalArgumentException("an option in $expand must be a name such as $levels");
        }
        Map<String, String> changed = new LinkedHashMap<>(options);
        changed.put(option, Argument.text("option " + option + " in $expand", value));
        return new Expand(name, changed);
    }

    /** As {@code $expand} takes it, not percent-encoded. */
    @Override
    public String toString() {
        if (options.isEmpty()) {
            return name;
        }
        StringBuilder text = new StringBuilder(name);
        options.forEach((option, value) -> text.append(text.length() == name.length() ? '(' : ';')
                .append(option)
                .append('=')
                .append(value));
        return text.append(')').toString();
    }
}
