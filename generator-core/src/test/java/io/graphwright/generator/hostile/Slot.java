package io.graphwright.generator.hostile;

/** A place of a page where somebody else's text stands, with what stands there when nobody means harm. */
enum Slot {
    YAML_TITLE(Context.YAML, Role.TEXT, "Get gadget"),
    YAML_DESCRIPTION(Context.YAML, Role.TEXT, "Fetch one gadget."),
    YAML_AUTHOR(Context.YAML, Role.TEXT, "somebody"),
    YAML_KIND(Context.YAML, Role.NAME, "apiPageType"),
    HEADING(Context.LINE, Role.TEXT, "Get gadget"),
    NAMESPACE(Context.LINE, Role.NAME, "microsoft.graph"),
    PARAGRAPH(Context.PARAGRAPH, Role.TEXT, "Fetch one gadget: its breadth and its state."),
    PERMISSION_LABEL(Context.CELL, Role.TEXT, "Application"),
    PERMISSION(Context.CELL, Role.TEXT, "Gadget.Read.All, Gadget.ReadWrite.All"),
    PATH_SEGMENT(Context.HTTP, Role.NAME, "gadgets"),
    PATH_PARAMETER(Context.HTTP, Role.NAME, "gadgetId"),
    PATH_ARGUMENT(Context.HTTP, Role.NAME, "since"),
    PATH_LITERAL(Context.HTTP, Role.NAME, "owner"),
    QUERY(Context.HTTP, Role.NAME, "$expand=parts"),
    PARAMETER_NAME(Context.CELL, Role.NAME, "since"),
    PARAMETER_TYPE(Context.CELL, Role.NAME, "String"),
    PARAMETER_DESCRIPTION(Context.CELL, Role.TEXT, "When to begin."),
    QUERY_TEXT(Context.PARAGRAPH, Role.TEXT, "This method has a way to choose properties."),
    QUERY_OPTION(Context.CELL, Role.NAME, "depth"),
    QUERY_OPTION_DESCRIPTION(Context.CELL, Role.TEXT, "How far to look."),
    HEADER_NAME(Context.CELL, Role.NAME, "x-gadget-trace"),
    HEADER_DESCRIPTION(Context.CELL, Role.TEXT, "A word for the log. Optional."),
    RESPONSE_TEXT(Context.PARAGRAPH, Role.TEXT, "On success the answer is there."),
    EXAMPLE_NAME(Context.JSON, Role.TEXT, "get_gadget"),
    EXAMPLE_URL(Context.HTTP, Role.TEXT, "1234"),
    EXAMPLE_HEADER(Context.HTTP, Role.TEXT, "Prefer: a=b"),
    STATUS(Context.HTTP, Role.TEXT, "OK"),
    CONTENT_TYPE(Context.HTTP, Role.TEXT, "application/json"),
    ANNOTATED_TYPE(Context.JSON, Role.NAME, "microsoft.graph.gadget"),
    JSON_TYPE(Context.JSON, Role.NAME, "microsoft.graph.gadget"),
    JSON_KEY(Context.JSON, Role.NAME, "weight"),
    JSON_VALUE(Context.JSON, Role.TEXT, "red"),
    JSON_NESTED_KEY(Context.JSON, Role.NAME, "depth"),
    PLACEHOLDER(Context.JSON, Role.NAME, "String"),
    ODATA_KEY(Context.JSON, Role.TEXT, "odata.context"),
    TYPE_HEADING(Context.LINE, Role.TEXT, "gadget resource type"),
    TYPE_TEXT(Context.PARAGRAPH, Role.TEXT, "A thing with parts."),
    METHOD_CELL(Context.CELL, Role.TEXT, "Fetch one."),
    PROPERTY_NAME(Context.CELL, Role.NAME, "breadth"),
    PROPERTY_TYPE(Context.CELL, Role.NAME, "Int32"),
    PROPERTY_DESCRIPTION(Context.CELL, Role.TEXT, "How large it is."),
    LINK_TEXT(Context.CELL, Role.NAME, "gadgetPart"),
    LINK_TARGET(Context.CELL, Role.NAME, "gadgetpart.md"),
    RELATION_NAME(Context.CELL, Role.NAME, "spares"),
    RELATION_DESCRIPTION(Context.CELL, Role.TEXT, "What may replace a part."),
    DECLARED_TYPE(Context.JSON, Role.NAME, "microsoft.graph.gadget"),
    BASE_TYPE(Context.JSON, Role.NAME, "microsoft.graph.thing"),
    KEY_PROPERTY(Context.JSON, Role.NAME, "id"),
    SCHEMA_VALUE(Context.JSON, Role.NAME, "String"),
    SUBNAMESPACE(Context.JSON, Role.NAME, "tools"),
    NESTED_TYPE(Context.JSON, Role.NAME, "screw"),
    ENUM_HEADING(Context.LINE, Role.NAME, "gadgetState values"),
    MEMBER(Context.CELL, Role.NAME, "broken"),
    MEMBER_DESCRIPTION(Context.CELL, Role.TEXT, "It does not work."),
    LISTED_VALUE(Context.CELL, Role.NAME, "whole"),
    FILE_NAME(Context.PATH, Role.NAME, "gadget-get");

    /** What surrounds the place, and so what has to be escaped for a text to arrive. */
    enum Context {
        YAML,
        LINE,
        PARAGRAPH,
        CELL,
        HTTP,
        JSON,
        PATH
    }

    /** Whether a name is made of it, or only words. */
    enum Role {
        TEXT,
        NAME
    }

    private final Context context;
    private final Role role;
    private final String harmless;

    Slot(Context context, Role role, String harmless) {
        this.context = context;
        this.role = role;
        this.harmless = harmless;
    }

    Context context() {
        return context;
    }

    Role role() {
        return role;
    }

    String harmless() {
        return harmless;
    }
}
