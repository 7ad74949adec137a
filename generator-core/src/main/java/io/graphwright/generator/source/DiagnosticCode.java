package io.graphwright.generator.source;

import static io.graphwright.generator.source.Severity.ERROR;
import static io.graphwright.generator.source.Severity.NOTE;
import static io.graphwright.generator.source.Severity.WARNING;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Every message that a run can print about pages. The hundreds digit is the stage: 0 reading and configuration, 1 page, 2 fact, 3 infer,
 * 4 plan, 6 write. Codes are never reused; {@code docs/diagnostics.md} explains each.
 */
public enum DiagnosticCode {
    // GW0: configuration and reading. Configuration errors fail every build, whatever it tolerates.

    SOURCE_MISSING(
            "GW001", ERROR, "source {0} does not exist", "name an existing folder or Markdown file in 'sources'"),
    NO_PAGE_FOUND("GW002", ERROR, "no page found in {0}", "check 'sources', 'includes' and 'excludes'"),
    SOURCE_NOT_MARKDOWN("GW003", ERROR, "source {0} is neither a folder nor a Markdown file"),
    PAGES_MATCH_NOTHING(
            "GW004",
            ERROR,
            "no page matches '{0}' in 'pages'",
            "the patterns are for paths as diagnostics show them, for instance {1}"),
    OUT_OF_MEMORY(
            "GW005",
            ERROR,
            "the pages need more memory than Java was given",
            "give it more, for instance with MAVEN_OPTS=-Xmx2g, or generate from fewer pages"),
    RUN_DEFEATED_US(
            "GW006",
            ERROR,
            "nothing is generated because of a defect of Graphwright: {0}",
            "please report it; option -X of Maven shows where it is"),
    FILE_NOT_READABLE("GW010", ERROR, "the file cannot be read: {0}"),
    FILE_TOO_LARGE("GW011", ERROR, "the file has more than {0} bytes, the limit of a page"),
    FILE_NOT_UTF8("GW012", ERROR, "the file is not UTF-8 from here on", "save it as UTF-8"),
    FILE_HOLDS_NUL("GW013", ERROR, "the file holds a NUL character here, so it is no text"),
    FILE_EMPTY("GW014", WARNING, "the file is empty"),
    LINK_LEAVES_SOURCE("GW015", WARNING, "this link does not lead to a file within its source folder; it is not read"),
    MORE_OF_THE_SAME("GW016", NOTE, "{0} more of {1} are not shown; a page shows the first {2}"),
    PAGE_DEFEATED_US(
            "GW017", ERROR, "the page is left out because of a defect of Graphwright: {0}", "please report it"),
    FILE_NAME_UNREADABLE(
            "GW019",
            ERROR,
            "the name of this file or folder cannot be read in the character set of this machine; it is left out",
            "run with a locale of UTF-8, LC_ALL=C.UTF-8 for instance, or rename it"),
    TOO_MANY_FACTS(
            "GW018",
            ERROR,
            "all pages together say more than {0} things, the limit; this one, which says {1}, is left out"),
    TOO_MUCH_TEXT(
            "GW020",
            ERROR,
            "all files together have more than {0} bytes, the limit; this one, which has {1}, is left out"),

    // GW1: page.

    FRONT_MATTER_UNCLOSED("GW101", ERROR, "the front matter that begins here is not closed", "end it with a line ---"),
    COMMENT_UNCLOSED("GW102", ERROR, "the comment that begins here is not closed; it hides the rest of the page"),
    FENCE_UNCLOSED("GW103", ERROR, "the code block that begins here is not closed", "end it with a line of its marks"),
    FRONT_MATTER_TOO_LONG("GW104", ERROR, "the front matter has more than {0} characters, the limit"),
    FRONT_MATTER_NOT_YAML("GW105", NOTE, "the front matter is no YAML ({0}); it is read line by line"),
    FRONT_MATTER_KEY_TWICE("GW106", WARNING, "key {0} stands twice in the front matter; the first one counts"),
    FENCE_IN_FENCE(
            "GW107",
            WARNING,
            "a code block begins inside the one of line {0}, which nobody closed; it ends before this one"),
    ANNOTATION_APART_FROM_CODE("GW108", NOTE, "text stands between this annotation and its code block in line {0}"),
    ANNOTATION_WITHOUT_CODE("GW109", NOTE, "no code block follows this annotation"),
    TAB_GROUP_UNCLOSED(
            "GW110", NOTE, "the tabs that begin here are not closed by a line ---; the next heading ends them"),
    ROW_TOO_LONG(
            "GW111",
            WARNING,
            "the row has {0} cells, its table {1}; those beyond are read as part of the last",
            "write a pipe that is text as \\|"),
    ROW_TOO_SHORT("GW112", NOTE, "the row has {0} cells, its table {1}; the missing ones are empty"),
    CODE_HOLDS_PIPE("GW113", NOTE, "a code span holds a pipe that is not escaped; it does not end the cell"),
    DELIMITER_ROW_DIFFERS("GW114", NOTE, "the table has {0} columns, its delimiter row {1}"),
    TEXT_UNDER_TABLE("GW115", NOTE, "text stands right under a table; it is no row"),
    ODD_BLANK("GW116", NOTE, "the line holds {0}, which looks like a blank or like nothing; it is read as such"),
    LINK_WITHOUT_TARGET("GW117", NOTE, "link [{0}] has no target"),
    LINK_UNCLOSED("GW118", NOTE, "the link is not closed; it ends with its cell"),
    ROW_CONTINUED("GW119", NOTE, "the row goes on in the next line"),
    ROWS_WITHOUT_TABLE("GW120", WARNING, "these lines look like rows of a table, but belong to none"),
    ROW_ENDS_EMPTY("GW121", NOTE, "the row has {0} cells, its table {1}; those beyond are empty"),
    HEADING_WITHOUT_BLANK("GW122", NOTE, "no blank stands behind the marks of this heading"),
    TOO_MANY_MARKS(
            "GW123",
            ERROR,
            "the page has more than {0} characters of Markdown's own, the limit; its text and tables are not read",
            "split the page"),
    TOO_MANY_BRACKETS(
            "GW124", ERROR, "the paragraph opens more than {0} brackets, the limit; those beyond are left out"),
    LINK_HOLDS_TEXT("GW125", NOTE, "the brackets of the link's target hold more than the target; it is read as text"),
    COMMENT_UNCLOSED_AT_END("GW126", NOTE, "the comment that begins here is not closed; it hides no part of the page"),

    // GW2: fact.

    JSON_TOO_DEEP("GW201", ERROR, "the JSON is nested deeper than {0} levels, the limit"),
    ANNOTATION_UNREADABLE("GW202", ERROR, "the annotation is no JSON: {0}"),
    JSON_UNREADABLE("GW203", WARNING, "the example is no JSON ({0}); it is not used"),
    RESULT_UNREADABLE("GW204", ERROR, "the response is no JSON ({0}), and nothing else tells the result"),
    JSON_TOO_LONG("GW205", ERROR, "the JSON holds a number of more than {0} characters, the limit"),
    JSON_TOO_LARGE("GW206", ERROR, "the JSON holds more than {0} values, the limit; those from here on are left out"),
    JSON_KEY_TWICE("GW210", WARNING, "key {0} stands twice in this object"),
    JSON_TEXT_AFTER_VALUE("GW211", WARNING, "more text follows the JSON value; it is ignored"),
    JSON_COMMA_EXTRA("GW212", NOTE, "nothing follows this comma; it is ignored"),
    JSON_COMMA_MISSING("GW213", NOTE, "a comma is missing here"),
    JSON_COLON_MISSING("GW214", NOTE, "a colon is missing here"),
    JSON_COMMENT("GW215", NOTE, "JSON has no comments; this one is ignored"),
    JSON_ODD_BLANK("GW216", NOTE, "JSON does not allow {0} here; it is read as a blank"),
    JSON_CONTROL_CHARACTER("GW217", NOTE, "JSON does not allow {0} in a string; it is kept"),
    JSON_BAD_ESCAPE("GW218", NOTE, "this backslash escapes nothing; it stands for itself"),
    JSON_QUOTE_STYLE("GW219", NOTE, "JSON strings stand in straight double quotes"),
    JSON_KEY_UNQUOTED("GW220", NOTE, "key {0} stands without quotes"),
    JSON_LETTER_CASE("GW221", NOTE, "{0} is written in lower case in JSON"),
    JSON_LEADING_ZERO("GW222", NOTE, "number {0} begins with zeros; they are ignored"),
    JSON_ELLIPSIS("GW223", NOTE, "the page leaves something out here"),
    JSON_FRAGMENT("GW224", NOTE, "members of an object stand here without the braces around them"),
    JSON_BARE_WORD("GW225", WARNING, "value {0} stands without quotes; it is read as a text"),
    JSON_VALUE_MISSING("GW226", WARNING, "the value is missing here; it is read as null"),
    JSON_INNER_QUOTE("GW227", WARNING, "this quote does not end the string; it is read as part of it"),
    JSON_QUOTE_MISSING("GW228", WARNING, "the closing quote is missing; the string ends with its line"),
    JSON_UNCLOSED("GW229", WARNING, "a closing {0} is missing here"),
    JSON_BRACKET_EXTRA("GW230", WARNING, "nothing is open that this {0} could close; it is ignored"),
    HTTP_BODY_WITHOUT_BLANK_LINE("GW240", NOTE, "no blank line stands before the body"),
    HTTP_BLANK_LINE_BEFORE_HEADERS("GW241", NOTE, "a blank line stands before the headers"),
    ROW_WITHOUT_NAME("GW250", WARNING, "the row has no name; it is not used"),
    NAME_OUTSIDE_GRAMMAR(
            "GW251",
            ERROR,
            "{0} is no name that OData allows; it is left out",
            "a name is a letter or _, then letters, digits and _, 128 characters at most"),
    TOO_MANY_PROPERTIES("GW252", ERROR, "{0} has more than {1} properties, the limit; the others are left out"),
    TOO_MANY_MEMBERS("GW253", ERROR, "{0} has more than {1} members, the limit; the others are left out"),
    TYPE_CELL_UNREADABLE("GW254", WARNING, "the type of {0} is not readable: {1}"),
    CONTROL_INFORMATION_IN_TABLE("GW255", NOTE, "{0} is control information, no property; it is not used"),
    REMARK_BESIDE_NAME("GW256", NOTE, "the cell holds more than the name {0}: {1}"),
    MEMBER_VALUE_UNREADABLE("GW257", WARNING, "{0} is no whole number; the member has no value"),
    TABLE_NOT_USED("GW258", WARNING, "the table below \"{0}\" lacks a column of names or types; it is not used"),
    MEMBER_TWICE("GW259", NOTE, "{0} stands twice in this table; the first row counts"),
    TYPE_NAME_UNREADABLE("GW260", WARNING, "this names no type"),
    TYPE_KEY_MISSPELT("GW261", NOTE, "{0} is read as @odata.type"),
    CONTROL_INFORMATION_WITHOUT_AT("GW262", NOTE, "{0} lacks its @; it is control information, no property"),
    REPRESENTATION_WITHOUT_TYPE(
            "GW263", NOTE, "the representation names no type; it is taken for {0}, which the page describes"),
    TYPE_WITHOUT_NAME(
            "GW264",
            WARNING,
            "the page has tables of a type, but neither an annotation nor the title names it; they are not used"),
    EXAMPLE_NOT_USED("GW265", NOTE, "nothing tells what this block shows; it is not used"),
    NOTHING_DOCUMENTED("GW270", NOTE, "the page documents no operation, type or enum"),
    OPERATION_WITHOUT_REQUEST("GW271", WARNING, "the page has the sections of an operation, but shows no request line"),
    REQUEST_ONLY_IN_EXAMPLE("GW272", WARNING, "the request is read off an example, since no section documents it"),
    REQUEST_LINE_UNREADABLE("GW273", WARNING, "this is no request line; it is not used: {0}"),
    RESPONSE_WITHOUT_STATUS("GW274", NOTE, "the response has no status line; it is read as 200"),
    PERMISSIONS_UNREADABLE("GW275", WARNING, "the cell names no permission: {0}"),
    INCLUDE_NOT_IN_SOURCES(
            "GW276",
            NOTE,
            "{1} files that pages include from the folder {0} are not among the sources; their permissions are not known",
            "add the folder {0} to 'sources'"),
    PLACEHOLDER_LEFT("GW277", NOTE, "the page holds a placeholder here: {0}"),
    VALUES_ARE_TEXTS(
            "GW278",
            NOTE,
            "most of these values of {0} could not be names, so they are texts, not those of an enumeration"),
    NAME_OF_SEVERAL_WORDS("GW279", WARNING, "{0} is several words or a path, not one name; the row is not used"),
    HEADERS_AS_JSON("GW280", NOTE, "this JSON lists headers of the response; it is no body"),
    DESCRIPTION_TOO_LONG(
            "GW281", WARNING, "the description has more than {0} characters, the limit; the rest of it is left out"),

    // GW3: infer.

    TYPE_CONFLICT("GW301", WARNING, "{0} is {1} here but {2} in {3}, which counts"),
    TYPE_WIDENED("GW302", WARNING, "{0} is {1} in its table, but objects shown elsewhere make it {2}"),
    TYPE_KIND_CONFLICT("GW303", WARNING, "{0} is {1} here but {2} in {3}, which counts"),
    VALUES_UNUSED("GW304", NOTE, "no type cell names {0}, so this list of values is no type"),
    LINK_TO_NO_TYPE("GW305", WARNING, "the type {0} links to {1}, which declares none"),
    ALTERNATIVES_UNRELATED("GW306", WARNING, "the types in '{0}' have no common base"),
    NAME_WITHOUT_MEANING("GW307", WARNING, "nothing tells what {1} is, the type of {0}; it can be anything"),
    MEMBER_UNTYPED("GW308", NOTE, "nothing tells the type of {0} in {1}; it can be anything"),
    PRIMITIVE_EXPLAINED("GW309", NOTE, "{0} is another word for a primitive type, which the page explains"),
    BASE_RING("GW310", ERROR, "{0} derives from {1}, which derives from it ({2}); this base is dropped"),
    BASE_CONFLICT("GW311", WARNING, "{0} is the base of {1} here but {2} in {3}, which counts"),
    BASE_UNUSABLE("GW312", WARNING, "{0} cannot derive from {1}: an enumeration has no part in inheritance"),
    BASE_IMPLIED("GW313", NOTE, "nothing states a base of {0}; what pages show implies {1}"),
    MEMBER_UNDOCUMENTED("GW314", NOTE, "the tables of {1} do not document {0}; it is kept as an additional property"),
    MEMBER_SPELLED_TWO_WAYS("GW315", WARNING, "'{0}' of {1} is spelled '{2}' in {3}, which counts"),
    BASE_ITSELF("GW316", WARNING, "{0} is named as its own base, which is dropped"),
    PRIMITIVE_WITH_MEMBERS(
            "GW317",
            WARNING,
            "{0} is another word for a primitive type, so it is no type of its own, and the members here are left out"),
    VALUE_NOT_LISTED("GW318", WARNING, "{0} is a value of {1} here, but {2} does not list it; it counts"),
    BASE_TOO_DEEP("GW319", ERROR, "{0} has more than {2} bases above it, the limit; its base {1} is dropped"),
    OPERATION_WITHOUT_PATH("GW320", WARNING, "'{0}' shows no request that could be sent"),
    PATH_UNUSABLE("GW321", WARNING, "'{0}' is no request line"),
    RESULT_UNTYPED("GW322", WARNING, "nothing tells the type of the object that '{0}' answers with"),
    RESULT_CONFLICT("GW323", WARNING, "the answer is {0} here but {1} in {2}, which counts"),
    OPERATION_LEFT_OUT("GW324", WARNING, "'{0}' is left out, since its answer cannot be read"),
    METHODS_WITHOUT_TYPE("GW325", NOTE, "this is a method of {0}, which no page declares"),
    RELATIONSHIP_LISTED("GW326", WARNING, "'{0}' of {1} is one object here, but {2} lists several, which counts"),
    PATH_SAMPLES("GW327", NOTE, "the request line is not written as a template; it is read as {0}"),
    PATH_ARGUMENTS_MISSING("GW328", NOTE, "the function stands without the arguments that an example gives it: {0}"),
    PATH_ONLY_SHOWN("GW329", NOTE, "an example shows {0}, which the request section does not list"),
    TYPE_RENAMED("GW330", WARNING, "the page says {0}, but its file and {2} say {1}, which counts"),
    VALUE_AGAINST_TABLE("GW331", WARNING, "{0} is {1} in {2}, but this example {3}; the table counts"),
    MEMBER_LIKE_NAMESAKES(
            "GW332", NOTE, "nothing tells the type of {0} in {1}; it is {2}, as in every table that has the name"),
    VALUES_OF_TEXT(
            "GW333", NOTE, "null is among the values of {0}, so they are those of a text, not of an enumeration"),
    VALUES_CONFLICT("GW334", WARNING, "no value of {0} here is among those that {1} lists for it, which count"),
    TYPE_FOREIGN(
            "GW335", NOTE, "no page speaks of a type in the namespace of {0}; the object is taken as if it named none"),
    TYPE_MUTE("GW336", WARNING, "no type of a member of {0} can be read, and nothing leads to it; it is left out"),
    KEY_NO_PROPERTY_NAME("GW337", WARNING, "{0} is no name that OData allows; no property of {1} is made of it"),
    TYPE_CALLED_OTHERWISE("GW338", NOTE, "{0} is taken for {1}, as {2} calls it"),
    TYPE_IN_PLURAL("GW339", NOTE, "the title says {0}, the file {1}, which counts: types are called like one of them"),
    VALUE_ONLY_SHOWN("GW340", WARNING, "{0} is shown for {1}, but {2} does not list it; it is no member"),
    BASE_FOREIGN("GW341", WARNING, "no page declares a type in the namespace of {1}, so {0} does not derive from it"),

    // GW4: plan.

    NAME_WITHOUT_JAVA("GW401", ERROR, "'{0}' is not a name that OData allows: there is no Java {1} for it"),
    JAVA_NAME_TAKEN("GW402", ERROR, "{0} would be the Java class {1}, which is that of {2} in {3}"),
    NESTED_NAME_TOO_LONG("GW403", ERROR, "the nested class {0} has a longer name than files may have"),
    REQUEST_NAME_TOO_LONG("GW404", ERROR, "the request class would have a name of {0} characters, more than {1}"),
    PROPERTY_REDECLARED("GW405", ERROR, "{0} declares '{1}', which its base or itself declares already"),
    JAVA_NAME_TOO_LONG(
            "GW406", ERROR, "{0} would need a Java class or package with a longer name than {1} characters, the limit"),
    TOO_MANY_PROPERTIES_HELD(
            "GW407", ERROR, "'{2}' is left out: {0} has more than {1} properties, inherited ones included"),
    TOO_MANY_CONSTANTS("GW408", ERROR, "'{2}' is left out: {0} has more than {1} members on all pages together"),
    TOO_MANY_NESTED("GW409", ERROR, "'{2}' gets no class: more than {1} objects without a type are nested in {0}"),
    TOO_MANY_SUBTYPES("GW410", ERROR, "'{2}' is read as {0}, from which more than {1} types derive"),
    BASE_TOO_HEAVY(
            "GW412",
            ERROR,
            "{0} does not extend {1}: classes would repeat more than {2} properties of their bases, the limit"),
    TOO_MANY_PROPERTIES_TOGETHER(
            "GW413",
            ERROR,
            "all types together have more than {2} properties, so those of {0} beyond the first {1} are left out"),
    PATH_WITHOUT_FACTORY(
            "GW411", ERROR, "'{0}' has no factory: {1} paths a page and {2} parameters a path are the limit"),

    // GW6: write. GW60 is what lies in the way of writing: it fails every build, and nothing is written at all.

    OUTPUT_IN_THE_WAY(
            "GW601",
            ERROR,
            "{0} is in the way: Graphwright did not write it",
            "move it away, or name another place in the configuration"),
    OUTPUT_LINK(
            "GW602",
            ERROR,
            "{0} is a link, and no link in the output folder is followed",
            "put a real folder in its place; the output folder itself may be a link"),
    OUTPUT_PATH_REFUSED("GW603", ERROR, "generated path {0} does not lie in the folder of package {1}"),
    OUTPUT_FAILED(
            "GW604",
            ERROR,
            "cannot write {0}: {1}",
            "once this is put right, the next run completes what this one began"),
    OUTPUT_BUSY(
            "GW605",
            ERROR,
            "another build has been writing to {0} for a minute",
            "wait for it, or give the two builds different output folders"),
    PACKAGE_NAME_INVALID(
            "GW606",
            ERROR,
            "'{0}' is no name of a Java package",
            "set 'packageName' to identifiers in ASCII, com.example.graph for instance"),
    MANIFEST_UNREADABLE(
            "GW611",
            WARNING,
            "{0} is not used: {1}",
            "nothing that it lists is replaced or deleted; delete the output folder to begin anew"),
    MANIFEST_LINE_IGNORED("GW612", WARNING, "line of the manifest not used: {0}"),
    EDITED_FILE_KEPT(
            "GW613",
            WARNING,
            "no longer generated, but edited since it was: kept",
            "delete it, or move your changes to a file of your own outside the output folder"),
    EDITED_FILE_RESTORED(
            "GW614",
            WARNING,
            "edited since it was generated: replaced by what is generated now",
            "changes belong into files of your own outside the output folder");

    /** Code points of page text that a message shows. */
    private static final int LONGEST = 200;

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    private final String id;
    private final Severity severity;
    private final String template;
    private final Optional<String> hint;

    DiagnosticCode(String id, Severity severity, String template) {
        this(id, severity, template, null);
    }

    DiagnosticCode(String id, Severity severity, String template, @Nullable String hint) {
        this.id = id;
        this.severity = severity;
        this.template = template;
        this.hint = Optional.ofNullable(hint);
    }

    /** The stable name: {@code GW301}. */
    public String id() {
        return id;
    }

    public Severity severity() {
        return severity;
    }

    /** Whether it speaks of the configuration or of files in the way: then no {@code failOn} lets it pass. */
    public boolean isConfiguration() {
        return id.startsWith("GW00") || id.startsWith("GW60");
    }

    /** The only way to make a diagnostic. Arguments fill {@code {0}}, {@code {1}} … of the template and of the hint. */
    public Diagnostic at(SourceSpan span, Object... arguments) {
        return new Diagnostic(this, span, fill(template, arguments), hint.map(text -> fill(text, arguments)));
    }

    /** Page text in a message is data: it fills a place once, is shown on one line, cut, and without control characters. */
    private static String fill(String template, Object... arguments) {
        Matcher places = PLACE.matcher(template);
        return places.replaceAll(place ->
                Matcher.quoteReplacement(printable(String.valueOf(arguments[Integer.parseInt(place.group(1))]))));
    }

    private static String printable(String text) {
        int length = text.codePointCount(0, text.length());
        return length > LONGEST
                ? PrintableText.of(text.substring(0, text.offsetByCodePoints(0, LONGEST))) + "..."
                : PrintableText.of(text);
    }
}
