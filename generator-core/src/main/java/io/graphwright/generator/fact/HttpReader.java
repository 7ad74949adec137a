package io.graphwright.generator.fact;

import static io.graphwright.generator.source.DiagnosticCode.HTTP_BLANK_LINE_BEFORE_HEADERS;
import static io.graphwright.generator.source.DiagnosticCode.HTTP_BODY_WITHOUT_BLANK_LINE;

import io.graphwright.generator.fact.HttpMessage.Header;
import io.graphwright.generator.fact.HttpMessage.RequestLine;
import io.graphwright.generator.fact.HttpMessage.StartLine;
import io.graphwright.generator.fact.HttpMessage.StatusLine;
import io.graphwright.generator.source.DiagnosticSink;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Splits the text of a code block into HTTP messages: one as a rule, one for each line where a page lists requests, none where no start line is
 * found.
 */
final class HttpReader {
    private static final Pattern REQUEST = Pattern.compile(
            "\\s*(GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS|MERGE)\\s+(\\S.*?)(?:\\s+HTTP/\\d(?:\\.\\d)?)?\\s*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ADDRESS = Pattern.compile("\\s*(https?://\\S.*?|~?/[A-Za-z{$]\\S.*?)\\s*");
    private static final Pattern STATUS =
            Pattern.compile("\\s*HTTP(?:/\\d(?:\\.\\d)?)?\\s+(\\d{3})(?:\\s+(.*?))?\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern HEADER = Pattern.compile("\\s*([A-Za-z][A-Za-z0-9-]*)\\s*:(?:\\s+(.*?))?\\s*");

    private final PlacedText text;
    private final DiagnosticSink sink;
    private final List<HttpMessage> messages = new ArrayList<>();
    /** Where the line to read next begins. */
    private int at;

    private HttpReader(PlacedText text, DiagnosticSink sink) {
        this.text = text;
        this.sink = sink;
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
        int body = readHeaders(headers);
        int end = body < text.length() && startLine(body).isEmpty() ? endOfBody(body, start) : body;
        at = end;
        messages.add(new HttpMessage(start, headers, bodyBetween(body, end)));
    }

    /** Reads the headers; answers where the body begins, or what follows in its place. */
    private int readHeaders(List<Header> headers) {
        boolean isAfterBlank = false;
        int line = at;
        while (line < text.length()) {
            String content = line(line);
            boolean isBlank = content.isBlank();
            if (!isBlank && startsBody(content)) {
                reportMissingBlank(line, isAfterBlank);
                return line;
            }
            Matcher header = HEADER.matcher(content);
            boolean isHeader = !isBlank && startLine(line).isEmpty() && header.matches();
            if (!isBlank && (!isHeader || (isAfterBlank && !continuesHeaders(line, headers)))) {
                return line;
            }
            if (isHeader) {
                if (isAfterBlank) {
                    sink.report(HTTP_BLANK_LINE_BEFORE_HEADERS.at(text.span(line, line + content.length())));
                }
                String value = header.group(2) == null ? "" : header.group(2);
                headers.add(
                        new Header(header.group(1), value, text.span(line + header.start(1), line + content.length())));
            }
            isAfterBlank = isBlank;
            line = next(line);
        }
        return text.length();
    }

    private void reportMissingBlank(int line, boolean isAfterBlank) {
        if (!isAfterBlank) {
            sink.report(HTTP_BODY_WITHOUT_BLANK_LINE.at(text.span(line, line + 1)));
        }
    }

    /** A blank line right behind the start line ends no headers; a later one does, unless headers and a body in JSON follow. */
    private boolean continuesHeaders(int from, List<Header> headers) {
        if (headers.isEmpty()) {
            return true;
        }
        int line = from;
        while (line < text.length()
                && (line(line).isBlank() || HEADER.matcher(line(line)).matches())) {
            line = next(line);
        }
        return line < text.length() && startsBody(line(line));
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
        while (line < text.length() && startLine(line).isEmpty()) {
            line = next(line);
        }
        return line;
    }

    private Optional<PlacedText> bodyBetween(int from, int to) {
        int end = to;
        while (end > from && Character.isWhitespace(text.text().charAt(end - 1))) {
            end--;
        }
        return end > from ? Optional.of(text.part(from, end)) : Optional.empty();
    }

    private Optional<StartLine> startLine(int line) {
        String content = line(line);
        Matcher status = STATUS.matcher(content);
        if (status.matches()) {
            String reason = status.group(2) == null ? "" : status.group(2);
            return Optional.of(new StatusLine(
                    Integer.parseInt(status.group(1)), reason, text.span(line, line + content.length())));
        }
        Matcher request = REQUEST.matcher(content);
        if (request.matches()) {
            return Optional.of(request(line, request.group(1).toUpperCase(Locale.ROOT), request, 2));
        }
        Matcher address = ADDRESS.matcher(content);
        return address.matches() ? Optional.of(request(line, "", address, 1)) : Optional.empty();
    }

    private RequestLine request(int line, String method, Matcher matcher, int group) {
        return new RequestLine(
                method,
                matcher.group(group),
                text.span(line + matcher.start(group), line + matcher.end(group)),
                text.span(line + matcher.start(1), line + matcher.end(group)));
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
