package io.graphwright.generator.page;

import static io.graphwright.generator.source.DiagnosticCode.COMMENT_UNCLOSED;
import static io.graphwright.generator.source.DiagnosticCode.COMMENT_UNCLOSED_AT_END;
import static io.graphwright.generator.source.DiagnosticCode.ODD_BLANK;
import static io.graphwright.generator.source.DiagnosticCode.TAB_GROUP_UNCLOSED;

import io.graphwright.generator.page.Piece.AnnotationPiece;
import io.graphwright.generator.page.Piece.BlockPiece;
import io.graphwright.generator.source.DiagnosticSink;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds comments, fences, includes and tabs line by line, top down: a comment hides the fences in it, a fence hides the comments in it. What
 * it found is masked in the text.
 */
final class RegionScanner {
    private static final Pattern TAB =
            Pattern.compile("[ ]{0,3}#{1,6}[ \\t]*\\[[^\\]]*]\\(#tab/([^/)\\s]+)[^)]*\\)[ \\t]*#*[ \\t]*");
    private static final Pattern TAB_END = Pattern.compile("[ ]{0,3}-{3,}[ \\t]*");
    private static final Pattern HEADING = Pattern.compile("[ ]{0,3}#{1,6}[ \\t].*");
    /** What a comment may hide that counts: the beginning of a heading, a table or a code block. */
    private static final Pattern PART = Pattern.compile("\\n[ \\t]{0,3}(?:#|\\||```|~~~)");

    private static final Pattern QUOTE_MARK = Pattern.compile("(\\n[ \\t]{0,3})>");
    private static final String FENCE = "```";

    private static final Pattern PAGE_ANNOTATION = Pattern.compile("[\"']type[\"']\\s*:\\s*[\"']#page\\.");

    private final PageText text;
    private final DiagnosticSink sink;
    private final FenceScanner fences;
    private final int lastCommentEnd;
    private final List<Piece> pieces = new ArrayList<>();
    private Optional<String> tab = Optional.empty();
    private int tabLine;

    RegionScanner(PageText text, DiagnosticSink sink) {
        this.text = text;
        this.sink = sink;
        this.fences = new FenceScanner(text, sink);
        this.lastCommentEnd = text.lastIndexOf("-->");
    }

    List<Piece> scan(int fromLine) {
        int line = fromLine;
        while (line < text.lineCount()) {
            line = scanLine(line);
        }
        if (tab.isPresent()) {
            leaveOpenTab();
        }
        return pieces;
    }

    /** Reads what begins in a line; answers the line to go on with. */
    private int scanLine(int line) {
        Optional<FenceScanner.Fence> fence = fences.openedIn(line);
        if (fence.isPresent()) {
            FenceScanner.Fenced fenced = fences.read(fence.get(), tab);
            pieces.add(new BlockPiece(fenced.block()));
            return fenced.nextLine();
        }
        if (isTabLine(line)) {
            text.maskLines(line, line + 1);
            return line + 1;
        }
        return scanText(line);
    }

    private boolean isTabLine(int line) {
        String content = text.line(line);
        if (content.indexOf('#') < 0 && tab.isEmpty()) {
            return false;
        }
        Matcher opened = TAB.matcher(content);
        if (opened.matches()) {
            tabLine = tab.isPresent() ? tabLine : line;
            tab = Optional.of(opened.group(1).toLowerCase(java.util.Locale.ROOT));
            return true;
        }
        if (tab.isPresent() && TAB_END.matcher(content).matches()) {
            tab = Optional.empty();
            return true;
        }
        if (tab.isPresent() && HEADING.matcher(content).matches()) {
            leaveOpenTab();
        }
        return false;
    }

    /** A heading ends a group of tabs that nothing has closed. */
    private void leaveOpenTab() {
        sink.report(TAB_GROUP_UNCLOSED.at(
                text.spanInLine(tabLine, 0, text.line(tabLine).length())));
        tab = Optional.empty();
    }

    private int scanText(int line) {
        int start = text.start(line);
        List<Include> includes = IncludeReader.read(text, line);
        if (!includes.isEmpty()) {
            includes.forEach(include -> pieces.add(new BlockPiece(include)));
            text.maskLines(line, line + 1);
            return line + 1;
        }
        int offset = start;
        int current = line;
        int open = commentStart(current, offset);
        while (open >= 0) {
            // Without the look at the last end, marks that nothing closes would each be sought to the end of the page.
            int close = open + 2 > lastCommentEnd ? -1 : text.indexOf("-->", open + 2);
            if (close < 0) {
                offset = unclosed(open, current);
                break;
            }
            comment(open, close);
            offset = close + 3;
            current = text.lineAt(offset);
            open = commentStart(current, offset);
        }
        reportOddBlanks(current);
        return offset >= text.length() ? text.lineCount() : current + 1;
    }

    /** Where a comment opens in a line, outside of code spans; -1 where none does. */
    private int commentStart(int line, int from) {
        String content = line < text.lineCount() ? text.line(line) : "";
        int start = line < text.lineCount() ? text.start(line) : 0;
        int open = content.indexOf("<!--", Math.max(0, from - start));
        CodeSpans codes = open < 0 ? CodeSpans.of("") : CodeSpans.of(content);
        while (open >= 0) {
            int after = codes.skip(open);
            boolean isEscaped = open > 0 && content.charAt(open - 1) == '\\';
            if (after == open && !isEscaped) {
                return start + open;
            }
            open = content.indexOf("<!--", Math.max(after, open + 1));
        }
        return -1;
    }

    /** A comment at the start of a line runs to the end of the page; elsewhere an opening mark alone is text. */
    private int unclosed(int open, int line) {
        int start = text.start(line);
        if (!text.substring(start, open).isBlank()) {
            return start;
        }
        boolean hidesPart = PART.matcher(text.substring(open, text.length())).find();
        sink.report((hidesPart ? COMMENT_UNCLOSED : COMMENT_UNCLOSED_AT_END).at(text.span(open, open + 4)));
        text.mask(open, text.length());
        return text.length();
    }

    private void comment(int open, int close) {
        text.mask(open, close + 3);
        int from = Math.min(open + 4, close);
        String content = withoutQuoteMarks(text.substring(from, close));
        if (isAnnotation(content)) {
            BlockAnnotation annotation = new BlockAnnotation(content, text.span(from, close));
            pieces.add(new AnnotationPiece(annotation, text.span(open, close + 3)));
        }
    }

    /** In a quotation every line begins with its mark; blanks take its place, so that no column moves. */
    private static String withoutQuoteMarks(String content) {
        return QUOTE_MARK.matcher(content).replaceAll("$1 ");
    }

    /** A comment that opens like JSON is meant as an annotation, readable or not, unless it speaks of the page or hides an example. */
    private static boolean isAnnotation(String content) {
        String json = content.strip();
        return json.startsWith("{")
                && !json.contains(FENCE)
                && !PAGE_ANNOTATION.matcher(json).find();
    }

    /** A blank that is none (NBSP and its kin) is read as one, outside of code blocks. */
    private void reportOddBlanks(int line) {
        if (line >= text.lineCount()) {
            return;
        }
        String content = text.line(line);
        int first = -1;
        for (int n = 0; n < content.length(); n++) {
            if (OddBlanks.isBlank(content.charAt(n))) {
                text.blank(text.start(line) + n);
                first = first < 0 ? n : first;
            } else if (OddBlanks.isInvisible(content.charAt(n))) {
                first = first < 0 ? n : first;
            }
        }
        if (first >= 0) {
            String code = String.format(java.util.Locale.ROOT, "U+%04X", (int) content.charAt(first));
            sink.report(ODD_BLANK.at(text.spanInLine(line, first, first + 1), code));
        }
    }
}
