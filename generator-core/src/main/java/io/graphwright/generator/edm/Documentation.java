package io.graphwright.generator.edm;

import java.util.Optional;

/**
 * What a page says of a type, member or operation, as plain text.
 *
 * @param description paragraphs separated by a blank line, Markdown already resolved to text; empty where a page says nothing
 * @param page the path of the page that says it, for a link; empty where it is only shown in JSON
 * @param deprecation what the page says about deprecation, present exactly for what is deprecated
 */
public record Documentation(String description, Optional<String> page, Optional<String> deprecation) {

    public static final Documentation NONE = new Documentation("", Optional.empty(), Optional.empty());

    public boolean isDeprecated() {
        return deprecation.isPresent();
    }
}
