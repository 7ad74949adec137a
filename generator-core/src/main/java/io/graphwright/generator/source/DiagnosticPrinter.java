package io.graphwright.generator.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Shows diagnostics as compilers do: place and message, the line they speak of, a caret, a hint.
 *
 * <pre>
 * api/call-get.md:97:5: warning GW301: property 'body' is …
 *    97 |     "body": "…",
 *       |     ^^^^^^
 *   hint: …
 * </pre>
 */
public final class DiagnosticPrinter {
    /** A line of a page is shown up to here; a longer one from a little before the place. */
    private static final int WIDTH = 120;

    private static final int BEFORE = 40;
    private static final String CUT = "...";

    private final Map<String, SourceFile> sources = new TreeMap<>();

    /** @param sources whose lines are shown; a diagnostic about any other file is shown without */
    public DiagnosticPrinter(List<SourceFile> sources) {
        sources.forEach(source -> this.sources.put(source.path(), source));
    }

    /** One to four lines without line ends and without control characters. */
    public List<String> print(Diagnostic diagnostic) {
        List<String> lines = new ArrayList<>();
        lines.add(PrintableText.of(diagnostic.toString()));
        line(diagnostic.span()).ifPresent(text -> lines.addAll(excerpt(diagnostic.span(), text)));
        diagnostic.hint().ifPresent(hint -> lines.add("  hint: " + hint));
        return lines;
    }

    private Optional<String> line(SourceSpan span) {
        return Optional.ofNullable(sources.get(span.path()))
                .flatMap(source ->
                        source.text().lines().skip(span.startLine() - 1L).findFirst())
                .filter(text -> !text.isBlank() && span.startColumn() <= text.length() + 1);
    }

    private static List<String> excerpt(SourceSpan span, String line) {
        int column = span.startColumn() - 1;
        int from = line.length() <= WIDTH ? 0 : Math.max(0, Math.min(column - BEFORE, line.length() - WIDTH));
        int to = Math.min(line.length(), from + WIDTH);
        int end = span.endLine() > span.startLine() ? to : Math.min(span.endColumn() - 1, to);
        String start = from > 0 ? CUT : "";
        String shown = start + PrintableText.of(line.substring(from, to)) + (to < line.length() ? CUT : "");
        String blanks = " ".repeat(start.length() + column - from);
        return List.of(
                String.format(Locale.ROOT, "%5d | ", span.startLine()) + shown.stripTrailing(),
                "      | " + blanks + "^".repeat(Math.max(1, end - column)));
    }
}
