package io.graphwright.generator.fact;

import io.graphwright.generator.page.Heading;
import io.graphwright.generator.page.Section;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a section of a reference page is about, told by its heading or by the nearest one above it that tells it. */
enum SectionKind {
    PROPERTIES,
    RELATIONSHIPS,
    METHODS,
    /** Members of the enum that the page describes. */
    MEMBERS,
    /** Members of the enum that the heading names. */
    VALUES,
    DERIVED_TYPES,
    REPRESENTATION,
    /** Annotations that an object may carry; no properties. */
    INSTANCE_ATTRIBUTES,
    /** What a text inside a property says; no properties. */
    DEFINITION,
    HTTP_REQUEST,
    PERMISSIONS,
    PATH_PARAMETERS,
    FUNCTION_PARAMETERS,
    QUERY,
    HEADERS,
    REQUEST_BODY,
    RESPONSE,
    EXAMPLE,
    OTHER;

    private static final Map<String, SectionKind> BY_HEADING = Map.ofEntries(
            Map.entry("properties", PROPERTIES),
            Map.entry("property", PROPERTIES),
            Map.entry("relationships", RELATIONSHIPS),
            Map.entry("relationship", RELATIONSHIPS),
            Map.entry("navigation properties", RELATIONSHIPS),
            Map.entry("methods", METHODS),
            Map.entry("members", MEMBERS),
            Map.entry("enum members", MEMBERS),
            Map.entry("derived types", DERIVED_TYPES),
            Map.entry("json representation", REPRESENTATION),
            Map.entry("instance attributes", INSTANCE_ATTRIBUTES),
            Map.entry("http request", HTTP_REQUEST),
            Map.entry("http requests", HTTP_REQUEST),
            Map.entry("prerequisites", PERMISSIONS),
            Map.entry("path parameters", PATH_PARAMETERS),
            Map.entry("path parameter", PATH_PARAMETERS),
            Map.entry("function parameters", FUNCTION_PARAMETERS),
            Map.entry("function parameter", FUNCTION_PARAMETERS),
            Map.entry("parameters", FUNCTION_PARAMETERS),
            Map.entry("query parameters", QUERY),
            Map.entry("query parameter", QUERY),
            Map.entry("query options", QUERY),
            Map.entry("request headers", HEADERS),
            Map.entry("request header", HEADERS),
            Map.entry("optional request headers", HEADERS),
            Map.entry("request body", REQUEST_BODY),
            Map.entry("response", RESPONSE),
            Map.entry("response body", RESPONSE),
            Map.entry("responses", RESPONSE),
            Map.entry("request", EXAMPLE),
            Map.entry("example", EXAMPLE),
            Map.entry("examples", EXAMPLE));

    /** Words before {@code values} that are no name of an enum. */
    private static final Set<String> ADJECTIVES = Set.of(
            "possible",
            "supported",
            "allowed",
            "valid",
            "accepted",
            "available",
            "enum",
            "enumeration",
            "property",
            "default");

    private static final Set<String> VALUE_WORDS = Set.of("values", "members", "flags", "enumeration", "enum");

    /** Under an example everything belongs to the example: its own request and response, too. */
    static SectionKind of(Section section) {
        if (section.outline().anyMatch(heading -> ofHeading(heading) == EXAMPLE)) {
            return EXAMPLE;
        }
        return section.outline()
                .map(SectionKind::ofHeading)
                .filter(kind -> kind != OTHER)
                .findFirst()
                .orElse(OTHER);
    }

    /** Whether a section's own heading tells what it is about. */
    static boolean isNamed(Section section) {
        return ofHeading(section.heading()) != OTHER;
    }

    /** The type that a heading such as {@code callState values} or {@code operationError Properties} names. */
    static Optional<String> namedIn(Heading heading) {
        String text = PlainText.squash(heading.text());
        int blank = text.indexOf(' ');
        boolean twoWords = blank > 0 && text.indexOf(' ', blank + 1) < 0;
        return twoWords && WireNames.isQualified(text.substring(0, blank))
                ? Optional.of(text.substring(0, blank))
                : Optional.empty();
    }

    /** Whether a section lists the values of something: {@code Prefer header values}. */
    static boolean isOfValues(Section section) {
        return PlainText.fold(section.heading().text()).endsWith(" values");
    }

    private static SectionKind ofHeading(Heading heading) {
        if (heading.level() <= 1) {
            return OTHER;
        }
        String text = PlainText.fold(heading.text());
        boolean isExample = text.startsWith("example ")
                || text.startsWith("examples ")
                || text.startsWith("example:")
                || text.endsWith(" example")
                || text.endsWith(" examples");
        if (isExample) {
            return EXAMPLE;
        }
        if (text.equals("permissions") || text.startsWith("permissions ")) {
            return PERMISSIONS;
        }
        if (text.endsWith(" query parameters") || text.endsWith(" query options")) {
            return QUERY;
        }
        SectionKind known = BY_HEADING.getOrDefault(text, OTHER);
        return known == OTHER ? ofLastWord(heading, text) : known;
    }

    private static SectionKind ofLastWord(Heading heading, String text) {
        String last = text.substring(text.lastIndexOf(' ') + 1);
        if (last.equals("definition")) {
            return DEFINITION;
        }
        if (namedIn(heading).isEmpty()) {
            return OTHER;
        }
        if (last.equals("properties")) {
            return PROPERTIES;
        }
        boolean isNamed = !ADJECTIVES.contains(text.substring(0, text.indexOf(' ')));
        return isNamed && VALUE_WORDS.contains(last) ? VALUES : OTHER;
    }
}
