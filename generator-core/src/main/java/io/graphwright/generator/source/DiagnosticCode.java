package io.graphwright.generator.source;

import static io.graphwright.generator.source.Severity.ERROR;
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

    // GW1: page.

    // GW2: fact.

    // GW3: infer.

    // GW4: plan.

    // GW6: write. GW60 is what lies in the way of writing: it fails every build, and nothing is written at all.

    OUTPUT_IN_THE_WAY(
            "GW601",
            ERROR,
            "{0} is in the way: Graphwright did not write it",
            "move it away, or choose another 'outputDirectory' or 'packageName'"),
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
