package io.graphwright.generator.page;

import io.graphwright.generator.source.SourceSpan;
import java.util.List;

/** A pipe table. Rows have as many cells as the page gives them, never padded; cells beyond the last column are part of it. */
public record Table(List<Inline> header, List<Row> rows, SourceSpan span) implements Block {
    public Table {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    /** A line of a table. */
    public record Row(List<Inline> cells, SourceSpan span) {
        public Row {
            cells = List.copyOf(cells);
        }
    }
}
