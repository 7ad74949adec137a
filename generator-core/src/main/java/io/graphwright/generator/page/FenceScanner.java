package io.graphwright.generator.page;

import static io.graphwright.generator.source.DiagnosticCode.FENCE_IN_FENCE;
import static io.graphwright.generator.source.DiagnosticCode.FENCE_UNCLOSED;

import io.graphwright.generator.source.DiagnosticSink;
import io.graphwright.generator.source.SourceSpan;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Reads fenced blocks, also in lists and quotations, however far they are indented. */
final class FenceScanner {
    private static final Pattern LIST_MARK = Pattern.compile("(?:[-*+]|\\d{1,9}[.)])[ \\t]+");
    private static final Pattern END_OF_EXAMPLE = Pattern.compile("(#{1,6} |<!--).*");

    private final PageText text;
    private final DiagnosticSink sink;

    FenceScanner(PageText text, DiagnosticSink sink) {
        this.text = text;
        this.sink = sink;
    }

    /** An opening fence. {@code column} is where the fence's own marks begin, counted from 0. */
    record Fence(int line, int quotes, int column, int indent, String marks, String info) {
        String language() {
            String word = info.split("[\\s{,]", 2)[0];
            return word.toLowerCase(Locale.ROOT);
        }
    }

    Optional<Fence> openedIn(int line) {
        String content = text.line(line);
        if (!content.contains("```") && !content.contains("~~~")) {
            return Optional.empty();
        }
        int quotes = 0;
        int afterQuotes = 0;
        int at = skipBlanks(content, 0, Integer.MAX_VALUE);
        while (at < content.length() && content.charAt(at) == '>') {
            quotes++;
            afterQuotes = at + 1;
            at = skipBlanks(content, afterQuotes, Integer.MAX_VALUE);
        }
        int marks = afterListMark(content, at);
        int marksEnd = endOfMarks(content, marks);
        if (marksEnd - marks < 3 || (content.charAt(marks) == '`' && content.indexOf('`', marksEnd) >= 0)) {
            // ```204 No Content``` is inline code.
            return Optional.empty();
        }
        String info = stripped(content.substring(marksEnd));
        return Optional.of(
                new Fence(line, quotes, marks, marks - afterQuotes, content.substring(marks, marksEnd), info));
    }

    /** A fence may open right behind the mark of a list item. */
    private static int afterListMark(String content, int from) {
        Matcher mark = LIST_MARK.matcher(content).region(from, content.length());
        return mark.lookingAt() ? mark.end() : from;
    }

    private static int endOfMarks(String content, int from) {
        int at = from;
        while (at < content.length()
                && (content.charAt(at) == '`' || content.charAt(at) == '~')
                && content.charAt(at) == content.charAt(from)) {
            at++;
        }
        return at;
    }

    /** A whole block, and the line where the text goes on. */
    record Fenced(CodeBlock block, int nextLine) {}

    /** Reads up to the closing fence and masks it all. */
    Fenced read(Fence fence, Optional<String> tab) {
        int end = fence.line() + 1;
        while (end < text.lineCount()
                && !isClose(fence, end)
                && !isNextOpener(fence, end)
                && !leavesQuote(fence, end)) {
            end++;
        }
        if (end == text.lineCount()) {
            sink.report(FENCE_UNCLOSED.at(marksOf(fence)));
        }
        boolean isClosed = end < text.lineCount() && isClose(fence, end);
        if (!isClosed && end < text.lineCount() && isNextOpener(fence, end)) {
            SourceSpan span = text.spanInLine(end, 0, text.line(end).length());
            sink.report(FENCE_IN_FENCE.at(span, fence.line() + 1));
            end = endOfExample(fence, end);
        }
        int nextLine = isClosed ? end + 1 : end;
        text.maskLines(fence.line(), nextLine);
        int lastLine = nextLine - 1;
        SourceSpan span = new SourceSpan(
                text.path(),
                fence.line() + 1,
                fence.column() + 1,
                lastLine + 1,
                text.line(lastLine).length() + 1);
        return new Fenced(block(fence, end, tab, span), nextLine);
    }

    private CodeBlock block(Fence fence, int end, Optional<String> tab, SourceSpan span) {
        StringJoiner body = new StringJoiner("\n");
        int first = fence.line() + 1;
        int column = commonStart(fence, first, end);
        for (int line = first; line < end; line++) {
            String content = text.line(line);
            int start = fence.quotes() > 0 ? bodyStart(fence, content) : Math.min(column, content.length());
            body.add(content.substring(start));
        }
        int lastColumn = first < end ? text.line(end - 1).length() : column;
        SourceSpan textSpan =
                new SourceSpan(text.path(), first + 1, column + 1, Math.max(first, end - 1) + 1, lastColumn + 1);
        return new CodeBlock(fence.language(), body.toString(), textSpan, Optional.empty(), tab, span);
    }

    /** Where all lines begin, so that one column holds for all of them, also where some stand further left than the fence. */
    private int commonStart(Fence fence, int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(text::line)
                .filter(content -> !content.isBlank())
                .mapToInt(content -> bodyStart(fence, content))
                .min()
                .orElse(0);
    }

    private SourceSpan marksOf(Fence fence) {
        return text.spanInLine(
                fence.line(), fence.column(), fence.column() + fence.marks().length());
    }

    /** Where a line's own text begins: after the quote marks and no more blanks than stand before the fence. */
    private static int bodyStart(Fence fence, String line) {
        int at = 0;
        for (int quote = 0; quote < fence.quotes(); quote++) {
            int mark = skipBlanks(line, at, Integer.MAX_VALUE);
            at = mark < line.length() && line.charAt(mark) == '>' ? mark + 1 : at;
        }
        return skipBlanks(line, at, fence.indent());
    }

    private static int skipBlanks(String line, int from, int most) {
        int at = from;
        while (at < line.length() && at - from < most && (line.charAt(at) == ' ' || line.charAt(at) == '\t')) {
            at++;
        }
        return at;
    }

    private boolean isClose(Fence fence, int line) {
        String content = stripped(text.line(line).substring(bodyStart(fence, text.line(line))));
        char mark = fence.marks().charAt(0);
        return content.length() >= fence.marks().length() && content.chars().allMatch(c -> c == mark);
    }

    /** Nobody writes an opening fence with a language into an example: the closing one before it is missing. */
    private boolean isNextOpener(Fence fence, int line) {
        if (fence.language().equals("markdown") || fence.language().equals("md")) {
            return false;
        }
        return openedIn(line)
                .filter(next ->
                        next.marks().startsWith(fence.marks()) && !next.info().isEmpty())
                .isPresent();
    }

    private boolean leavesQuote(Fence fence, int line) {
        return fence.quotes() > 0 && !text.line(line).stripLeading().startsWith(">");
    }

    /** A heading or comment between the two fences belongs to the second one. */
    private int endOfExample(Fence fence, int nextFence) {
        int line = fence.line() + 1;
        while (line < nextFence && !END_OF_EXAMPLE.matcher(text.line(line)).matches()) {
            line++;
        }
        return line;
    }

    private static String stripped(String value) {
        int from = 0;
        int to = value.length();
        while (from < to && isBlank(value.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(value.charAt(to - 1))) {
            to--;
        }
        return value.substring(from, to);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || OddBlanks.isBlank(c) || OddBlanks.isInvisible(c);
    }
}
