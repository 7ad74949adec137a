package io.graphwright.generator.fact;

import static io.graphwright.generator.source.DiagnosticCode.HTTP_BLANK_LINE_BEFORE_HEADERS;
import static io.graphwright.generator.source.DiagnosticCode.HTTP_BODY_WITHOUT_BLANK_LINE;

import io.graphwright.generator.fact.HttpMessage.Header;
import io.graphwright.generator.fact.HttpMessage.RequestLine;
import io.graphwright.generator.fact.HttpMessage.StartLine;
import io.graphwright.generator.fact.HttpMessage.StatusLine;
import io.graphwright.generator.source.DiagnosticSink;
import io.graphwright.generator.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Splits the text of a code block into HTTP messages: one as a rule, one for each line where a page lists requests, none where no start line is
 * found.
 */
final class HttpReader {
    private static final Pattern RESPONSE_HEADER = Pattern.compile(
            "\\s*(content-(type|length|location|encoding|disposition)|location|preference-applied|retry-after|etag|cache-control"
                    + "|(client-)?request-id)\\s*:.*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern HEADER = Pattern.compile("\\s*([A-Za-z][A-Za-z0-9-]*)\\s*:(?=\\s|$)");

    private final PlacedText text;
    private final DiagnosticSink sink;
    private final StartLines startLines;
    private final List<HttpMessage> messages = new ArrayList<>();
    /** Where the line to read next begins. */
    private int at;

    private HttpReader(PlacedText text, DiagnosticSink sink) {
        this.text = text;
        this.sink = sink;
        this.startLines = new StartLines(text);
    }

    static List<HttpMessage> read(PlacedText text, DiagnosticSink sink) {
        HttpReader reader = new HttpReader(text, sink);
        while (reader.at < text.length()) {
            Optional<StartLine> start = reader.startLine(reader.at);
            reader.at = reader.next(reader.at);
            if (start.isPresent()) {
                reader.message(start.get());
            }
        }
        return reader.messages;
    }

    private void message(StartLine start) {
        List<Header> headers = new ArrayList<>();
        int body = readHeaders(headers, start instanceof StatusLine);
        int end = body < text.length() && startLine(body).isEmpty() ? endOfBody(body, start) : body;
        at = end;
        messages.add(new HttpMessage(start, headers, bodyBetween(body, end)));
    }

    /** Reads the headers; answers where the body begins, or what follows in its place. */
    private int readHeaders(List<Header> headers, boolean isResponse) {
        boolean isAfterBlank = false;
        int jsonRunEnd = -1;
        int line = at;
        while (line < text.length()) {
            String content = line(line);
            if (content.isBlank()) {
                isAfterBlank = true;
                line = next(line);
                continue;
            }
            if (startsBody(content)) {
                reportMissingBlank(line, isAfterBlank);
                return line;
            }
            if (!isHeader(line, content)) {
                return line;
            }
            boolean isFirst = headers.isEmpty() && (!isResponse || ofResponse(content));
            if (isAfterBlank && !isFirst && line >= jsonRunEnd) {
                jsonRunEnd = endOfRunBeforeJson(line);
            }
            if (isAfterBlank && !isFirst && line >= jsonRunEnd) {
                return line;
            }
            headers.add(header(line, content, isAfterBlank));
            isAfterBlank = false;
            line = next(line);
        }
        return text.length();
    }

    private boolean isHeader(int line, String content) {
        return HEADER.matcher(content).lookingAt() && startLine(line).isEmpty();
    }

    private static boolean ofResponse(String content) {
        return RESPONSE_HEADER.matcher(content).matches();
    }

    private Header header(int line, String content, boolean isAfterBlank) {
        Matcher header = HEADER.matcher(content);
        header.lookingAt();
        SourceSpan span = text.span(line + header.start(1), line + content.length());
        if (isAfterBlank) {
            sink.report(HTTP_BLANK_LINE_BEFORE_HEADERS.at(span));
        }
        return new Header(header.group(1), content.substring(header.end()).strip(), span);
    }

    /**
     * A blank line right behind the start line ends no headers, but the text of a response may look like some. A later blank line does end
     * them, unless nothing but headers stands before a body in JSON: then this is where that body begins, and otherwise before the line.
     */
    private int endOfRunBeforeJson(int from) {
        int line = from;
        while (line < text.length()
                && (line(line).isBlank() || HEADER.matcher(line(line)).lookingAt())) {
            line = next(line);
        }
        boolean isJson =
                line < text.length() && "{[".indexOf(line(line).stripLeading().charAt(0)) >= 0;
        return isJson ? line : -1;
    }

    private void reportMissingBlank(int line, boolean isAfterBlank) {
        if (!isAfterBlank) {
            sink.report(HTTP_BODY_WITHOUT_BLANK_LINE.at(text.span(line, line + 1)));
        }
    }

    private static boolean startsBody(String line) {
        return "{[<\"".indexOf(line.stripLeading().charAt(0)) >= 0;
    }

    /** A JSON body ends before the next start line; any other body may hold lines that look like one. */
    private int endOfBody(int body, StartLine start) {
        if (!startsBody(line(body)) && start instanceof StatusLine) {
            return text.length();
        }
        int line = next(body);
        while (line < text.length() && !isNextMessage(line)) {
            line = next(line);
        }
        return line;
    }

    /** A line that is a bare address may as well be the rest of a broken string. */
    private boolean isNextMessage(int line) {
        return startLine(line)
                .filter(start -> !(start instanceof RequestLine request)
                        || !request.method().isEmpty())
                .isPresent();
    }

    private Optional<PlacedText> bodyBetween(int from, int to) {
        int end = to;
        while (end > from && Character.isWhitespace(text.text().charAt(end - 1))) {
            end--;
        }
        return end > from ? Optional.of(text.part(from, end)) : Optional.empty();
    }

    private Optional<StartLine> startLine(int line) {
        return startLines.read(line, line(line));
    }

    private String line(int start) {
        int end = text.text().indexOf('\n', start);
        return text.text().substring(start, end < 0 ? text.length() : end);
    }

    private int next(int start) {
        int end = text.text().indexOf('\n', start);
        return end < 0 ? text.length() : end + 1;
    }
}
