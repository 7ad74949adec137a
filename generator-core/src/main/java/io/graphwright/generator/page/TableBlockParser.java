package io.graphwright.generator.page;

import io.graphwright.generator.page.RowSplitter.Cells;
import io.graphwright.generator.page.RowSplitter.Range;
import io.graphwright.generator.page.TableNode.CellNode;
import io.graphwright.generator.page.TableNode.RowNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Reads pipe tables. commonmark's own extension pads and cuts rows to the header's length, splits code spans at pipes and takes any line below
 * for a row; here a row is what the page wrote.
 */
final class TableBlockParser extends AbstractBlockParser {
    private final TableNode table = new TableNode();

    private TableBlockParser(SourceLine header, Cells cells, int columnsOfDelimiter) {
        table.rows.add(new RowNode(header, cells));
        table.columnsOfDelimiter = columnsOfDelimiter;
    }

    @Override
    public Block getBlock() {
        return table;
    }

    /** A row has a pipe; a line without one is text that follows without a blank line. */
    @Override
    public BlockContinue tryContinue(ParserState state) {
        CharSequence line = state.getLine().getContent();
        for (int n = state.getNextNonSpaceIndex(); n < line.length(); n++) {
            if (line.charAt(n) == '|') {
                return BlockContinue.atIndex(state.getIndex());
            }
        }
        return BlockContinue.none();
    }

    @Override
    public void addLine(SourceLine line) {
        if (table.rows.size() == 1 && table.getFirstChild() == null && isDelimiter(line)) {
            return;
        }
        String content = line.getContent().toString();
        table.rows.add(new RowNode(line, RowSplitter.split(content, columns())));
    }

    private int columns() {
        return table.rows.get(0).cells.ranges().size();
    }

    @Override
    public void parseInlines(InlineParser parser) {
        for (RowNode row : table.rows) {
            for (Range range : row.cells.ranges()) {
                CellNode cell = new CellNode(row.line, range);
                if (!range.isEmpty()) {
                    parser.parse(SourceLines.of(LooseLinks.closed(cell.line)), cell);
                }
                row.nodes.add(cell);
                table.appendChild(cell);
            }
        }
    }

    private static boolean isDelimiter(SourceLine line) {
        return Factory.DELIMITER.matcher(line.getContent()).matches();
    }

    /** Opens a table at a delimiter row below a line that has a pipe. */
    static final class Factory extends AbstractBlockParserFactory {
        private static final Pattern DELIMITER = Pattern.compile("[\\s|:-]*-[\\s|:-]*");
        private static final Pattern COLUMN = Pattern.compile(":?-+:?");

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            List<SourceLine> paragraph = matched.getParagraphLines().getLines();
            if (paragraph.isEmpty() || state.getIndent() > 3) {
                return BlockStart.none();
            }
            SourceLine header = paragraph.get(paragraph.size() - 1);
            String line = state.getLine().getContent().toString().substring(state.getIndex());
            int columns = delimiterColumns(line);
            String headerText = header.getContent().toString();
            if (columns == 0 || headerText.indexOf('|') < 0) {
                return BlockStart.none();
            }
            Cells cells = RowSplitter.split(headerText, columns);
            return BlockStart.of(new TableBlockParser(header, cells, columns))
                    .atIndex(state.getIndex())
                    .replaceParagraphLines(1);
        }

        /** How many columns a delimiter row has; 0 where the line is none. */
        private static int delimiterColumns(String line) {
            if (line.indexOf('|') < 0 || !DELIMITER.matcher(line).matches()) {
                return 0;
            }
            List<Range> ranges = new ArrayList<>(RowSplitter.split(line, 0).ranges());
            boolean areColumns = ranges.stream()
                    .map(range -> line.substring(range.from(), range.to()))
                    .allMatch(column -> COLUMN.matcher(column).matches());
            return areColumns ? ranges.size() : 0;
        }
    }
}
