package io.graphwright.generator.fact;

import io.graphwright.generator.fact.HttpMessage.RequestLine;
import io.graphwright.generator.fact.HttpMessage.StartLine;
import io.graphwright.generator.fact.HttpMessage.StatusLine;
import io.graphwright.generator.source.SourceSpan;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the first lines of requests and responses. No pattern here looks for an end it might not find, since pages choose the length. */
final class StartLines {
    private static final Pattern METHOD =
            Pattern.compile("(GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS|MERGE)\\s+", Pattern.CASE_INSENSITIVE);
    private static final Pattern VERSION = Pattern.compile("HTTP/\\d(?:\\.\\d)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S|~?/[A-Za-z{$]", Pattern.CASE_INSENSITIVE);
    private static final Pattern STATUS = Pattern.compile(
            "HTTP(?:/\\d(?:\\.\\d)?|\\s+(?:status\\s+)?code:?)?\\s+(\\d{3})(?=\\s|$)", Pattern.CASE_INSENSITIVE);

    private final PlacedText text;

    StartLines(PlacedText text) {
        this.text = text;
    }

    /** What the line that begins at an offset starts; empty where it is no start line. */
    Optional<StartLine> read(int start, String line) {
        int from = line.length() - line.stripLeading().length();
        int to = line.stripTrailing().length();
        if (from >= to) {
            return Optional.empty();
        }
        Matcher status = STATUS.matcher(line).region(from, to);
        if (status.lookingAt()) {
            String reason = line.substring(status.end(), to).strip();
            int code = Integer.parseInt(status.group(1));
            return Optional.of(new StatusLine(code, reason, text.span(start + from, start + to)));
        }
        Matcher method = METHOD.matcher(line).region(from, to);
        if (method.lookingAt()) {
            int end = withoutVersion(line, method.end(), to);
            String word = method.group(1).toUpperCase(Locale.ROOT);
            String target = line.substring(method.end(), end);
            return Optional.of(new RequestLine(
                    word, target, text.span(start + method.end(), start + end), text.span(start + from, start + end)));
        }
        if (ADDRESS.matcher(line).region(from, to).lookingAt()) {
            SourceSpan span = text.span(start + from, start + to);
            return Optional.of(new RequestLine("", line.substring(from, to), span, span));
        }
        return Optional.empty();
    }

    /** The end of the target, before {@code HTTP/1.1}. */
    private static int withoutVersion(String line, int from, int to) {
        int blank = Math.max(line.lastIndexOf(' ', to - 1), line.lastIndexOf('\t', to - 1));
        boolean hasVersion =
                blank > from && VERSION.matcher(line).region(blank + 1, to).matches();
        return hasVersion ? line.substring(0, blank).stripTrailing().length() : to;
    }
}
