package io.graphwright.generator.page;

import static io.graphwright.generator.source.DiagnosticCode.HEADING_WITHOUT_BLANK;
import static io.graphwright.generator.source.DiagnosticCode.ROWS_WITHOUT_TABLE;
import static io.graphwright.generator.source.DiagnosticCode.TEXT_UNDER_TABLE;
import static io.graphwright.generator.source.DiagnosticCode.TOO_MANY_MARKS;

import io.graphwright.generator.page.Piece.BlockPiece;
import io.graphwright.generator.page.Piece.HeadingPiece;
import io.graphwright.generator.source.DiagnosticSink;
import io.graphwright.generator.source.SourceSpan;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Reads what is left of a page once its fences and comments are masked: headings, prose and tables. */
final class MarkdownReader {
    /** Deeper nesting than any page needs stays text, so that no page can exhaust the stack. */
    private static final int MAX_NESTING = 50;

    /**
     * Characters that may mean something to Markdown, and how many of them a page may have: fifty times what large pages do. commonmark keeps an
     * object of some hundred bytes for each, and for links within links its time grows with their square.
     */
    private static final String MARKS = "[]!*_`<&\\|";

    private static final int MAX_MARKS = 100_000;

    /**
     * Fences are read elsewhere, and HTML blocks are read as prose. commonmark asks them in this order: an underlined heading comes before a
     * line across the page.
     */
    private static final List<Class<? extends org.commonmark.node.Block>> BLOCKS = List.of(
            org.commonmark.node.Heading.class,
            ThematicBreak.class,
            ListBlock.class,
            BlockQuote.class,
            IndentedCodeBlock.class);

    private final Parser parser = Parser.builder()
            .enabledBlockTypes(new LinkedHashSet<>(BLOCKS))
            .customBlockParserFactory(new TableBlockParser.Factory())
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(MAX_NESTING)
            .maxInlineNesting(MAX_NESTING)
            .build();

    List<Piece> read(PageText text, DiagnosticSink sink) {
        if (text.markdown().chars().filter(c -> MARKS.indexOf(c) >= 0).count() > MAX_MARKS) {
            sink.report(TOO_MANY_MARKS.at(SourceSpan.at(text.path(), 1, 1), MAX_MARKS));
            return List.of();
        }
        BracketGuard.apply(text, sink);
        BlockVisitor visitor = new BlockVisitor(text.path(), sink);
        parser.parse(text.markdown()).accept(visitor);
        return visitor.pieces;
    }

    private static final class BlockVisitor extends AbstractVisitor {
        private static final Pattern GLUED_HEADING = Pattern.compile("(#{2,6})(?=[A-Za-z])(.*)");

        private final String path;
        private final DiagnosticSink sink;
        private final TableReader tables;
        private final List<Piece> pieces = new ArrayList<>();
        private int quotes;

        BlockVisitor(String path, DiagnosticSink sink) {
            this.path = path;
            this.sink = sink;
            this.tables = new TableReader(path, sink);
        }

        @Override
        public void visit(org.commonmark.node.Heading heading) {
            Inline content = InlineText.read(path, heading, Spans.of(path, heading));
            if (quotes > 0) {
                pieces.add(new BlockPiece(new Prose(content, true, content.span())));
            } else {
                pieces.add(new HeadingPiece(new Heading(heading.getLevel(), content.text(), content.span())));
            }
        }

        @Override
        public void visit(Paragraph paragraph) {
            Inline content = InlineText.read(path, paragraph, Spans.of(path, paragraph));
            Matcher heading = GLUED_HEADING.matcher(content.text());
            boolean isOneLine = content.span().startLine() == content.span().endLine();
            if (quotes == 0 && isOneLine && heading.matches()) {
                sink.report(HEADING_WITHOUT_BLANK.at(content.span()));
                int level = heading.end(1);
                pieces.add(new HeadingPiece(new Heading(level, heading.group(2), content.span())));
                return;
            }
            reportLostRows(paragraph, content);
            pieces.add(new BlockPiece(new Prose(content, quotes > 0, content.span())));
        }

        private void reportLostRows(Paragraph paragraph, Inline content) {
            boolean isUnderTable = paragraph.getPrevious() instanceof TableNode table
                    && Spans.of(path, table).endLine() + 1 == content.span().startLine();
            if (content.text().startsWith("|")) {
                sink.report(ROWS_WITHOUT_TABLE.at(content.span()));
            } else if (isUnderTable) {
                sink.report(TEXT_UNDER_TABLE.at(content.span()));
            }
        }

        @Override
        public void visit(BlockQuote quote) {
            quotes++;
            visitChildren(quote);
            quotes--;
        }

        @Override
        public void visit(IndentedCodeBlock code) {
            SourceSpan span = Spans.of(path, code);
            Inline content = new Inline(code.getLiteral().strip(), List.of(), List.of(), List.of(), span);
            pieces.add(new BlockPiece(new Prose(content, quotes > 0, span)));
        }

        @Override
        public void visit(CustomBlock block) {
            if (block instanceof TableNode table) {
                pieces.add(new BlockPiece(tables.read(table)));
            }
        }
    }
}
