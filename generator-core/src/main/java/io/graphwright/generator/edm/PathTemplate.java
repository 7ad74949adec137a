package io.graphwright.generator.edm;

import java.util.List;
import java.util.Locale;

/**
 * A documented path with its parameters: {@code /communications/calls/{callId}}.
 *
 * @param text as the page writes it, without host, API version and query
 * @param parts literals and parameters in order; their texts joined are the path
 */
public record PathTemplate(String text, List<Part> parts) {
    public PathTemplate {
        parts = List.copyOf(parts);
    }

    /** The parameters in path order; their names differ. */
    public List<PathParameter> parameters() {
        return parts.stream()
                .filter(PathParameter.class::isInstance)
                .map(PathParameter.class::cast)
                .toList();
    }

    /** What paths that differ only in the names of their parameters and in letter case share: {@code /users/{}/photos}. */
    public String shape() {
        StringBuilder shape = new StringBuilder();
        parts.forEach(part -> shape.append(part instanceof Literal literal ? literal.text() : "{}"));
        return shape.toString().toLowerCase(Locale.ROOT);
    }

    /** A stretch of the path. */
    public sealed interface Part permits Literal, PathParameter {}

    /**
     * Text that is sent as it stands, slashes included.
     *
     * @param text {@code /communications/calls/}
     */
    public record Literal(String text) implements Part {}

    /**
     * A place for an argument.
     *
     * @param name unique within the template, an identifier in lower camel case: {@code callId}
     * @param type what the argument is; {@code Edm.String} unless the page says otherwise
     */
    public record PathParameter(String name, Role role, PrimitiveType type, Documentation documentation)
            implements Part {}

    /** How an argument stands in the URL (OData URL Conventions 4.01, sections 4.3 and 5.1.1.6). */
    public enum Role {
        /** One segment, or a part of one: {@code /users/{id}}. */
        SEGMENT,
        /** A path of its own between colons, slashes kept: {@code /root:/{item-path}:}. */
        ITEM_PATH,
        /** A literal in a function's argument list, quoted if it is text: {@code range(address='{address}')}. */
        FUNCTION_ARGUMENT
    }
}
