package io.graphwright.generator.source;

import static io.graphwright.generator.source.Severity.ERROR;

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
    NO_PAGE_FOUND("GW002", ERROR, "no page found in {0}", "check 'sources', 'includes' and 'excludes'");

    // GW1: page.

    // GW2: fact.

    // GW3: infer.

    // GW4: plan.

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
        StringBuilder shown = new StringBuilder();
        text.codePoints().limit(200).forEach(c -> shown.appendCodePoint(isPrintable(c) ? c : '\uFFFD'));
        return text.codePointCount(0, text.length()) > 200 ? shown + "..." : shown.toString();
    }

    private static boolean isPrintable(int codePoint) {
        int type = Character.getType(codePoint);
        return type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.SURROGATE
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR;
    }
}
