package io.graphwright.generator.page;

import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
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
    /** The mark of an item, or a tag that lists or breaks the lines of a cell. */
    private static final Pattern ITEM = Pattern.compile("[-*+] |</?(?:ul|ol|li|br|p)\\b", Pattern.CASE_INSENSITIVE);

    private final TableNode table;
    private boolean isPastDelimiter;

    private TableBlockParser(TableNode table) {
        this.table = table;
    }

    @Override
    public Block getBlock() {
        return table;
    }

    /** A row has a pipe. A line without one is text that follows without a blank line, unless the row above was left open. */
    @Override
    public BlockContinue tryContinue(ParserState state) {
        String line = TableNode.text(state.getLine());
        boolean isRow = line.indexOf('|', state.getNextNonSpaceIndex()) >= 0;
        boolean isRest =
                !state.isBlank() && table.isRowOpen() && continues(line.substring(state.getNextNonSpaceIndex()));
        return isRow || isRest ? BlockContinue.atIndex(state.getIndex()) : BlockContinue.none();
    }

    /** Whether a line goes on with what a cell holds: words, or the items of a list that stands in it. */
    private static boolean continues(String line) {
        char c = line.charAt(0);
        return Character.isLetter(c)
                || "([`\"'".indexOf(c) >= 0
                || ITEM.matcher(line).lookingAt();
    }

    @Override
    public void addLine(SourceLine line) {
        String text = TableNode.text(line).strip();
        if (!isPastDelimiter) {
            isPastDelimiter = true;
        } else if (table.isRowOpen()
                && !text.startsWith("|")
                && RowSplitter.split(text, 1).size() == 1) {
            table.continueRow(line);
        } else {
            table.addRow(line);
        }
    }

    @Override
    public void parseInlines(InlineParser parser) {
        table.parseInlines(parser);
    }

    /** Opens a table at a delimiter row below a line that has a pipe. */
    static final class Factory extends AbstractBlockParserFactory {
        private static final Pattern DELIMITER = Pattern.compile("[\\s|:-]*");
        private static final Pattern COLUMN = Pattern.compile(":?-+:?");

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            List<SourceLine> paragraph = matched.getParagraphLines().getLines();
            if (paragraph.isEmpty() || state.getIndent() > 3) {
                return BlockStart.none();
            }
            SourceLine header = paragraph.get(paragraph.size() - 1);
            int columns = delimiterColumns(TableNode.text(state.getLine()).substring(state.getIndex()));
            if (columns == 0 || TableNode.text(header).indexOf('|') < 0) {
                return BlockStart.none();
            }
            return BlockStart.of(new TableBlockParser(new TableNode(header, columns)))
                    .atIndex(state.getIndex())
                    .replaceParagraphLines(1);
        }

        /** How many columns a delimiter row has; 0 where the line is none. */
        private static int delimiterColumns(String line) {
            if (line.indexOf('|') < 0 || !DELIMITER.matcher(line).matches()) {
                return 0;
            }
            List<RowSplitter.Range> ranges = RowSplitter.split(line, 0).ranges();
            boolean areColumns = ranges.stream()
                    .map(range -> line.substring(range.from(), range.to()))
                    .allMatch(column -> COLUMN.matcher(column).matches());
            return areColumns ? ranges.size() : 0;
        }
    }
}
