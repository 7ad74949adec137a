package io.graphwright.generator.fact;

import io.graphwright.generator.page.Inline;
import io.graphwright.generator.page.Table;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Where a table keeps names, types and descriptions, told by its header row. */
record Columns(OptionalInt name, OptionalInt type, OptionalInt description, OptionalInt required, OptionalInt value) {
    private static final List<String> NAMES = List.of(
            "property name",
            "property",
            "relationship name",
            "relationship",
            "navigation property",
            "parameter name",
            "parameter",
            "query parameter",
            "header name",
            "header",
            "name",
            "function",
            "method",
            "member");

    static Columns of(Table table) {
        List<String> header =
                table.header().stream().map(cell -> PlainText.fold(cell.text())).toList();
        OptionalInt name = find(header, NAMES);
        return new Columns(
                name,
                find(header, List.of("type", "return type", "returns", "data type")),
                find(header, List.of("description", "remarks")),
                find(header, List.of("required?", "required")),
                find(header, List.of("value", "int value", "values")));
    }

    /** Whether there is a column of names and one of types. */
    boolean nameTyped() {
        return name.isPresent() && type.isPresent();
    }

    /** The cell of a row in a column; empty where the table or the row has none. */
    static Optional<Inline> cell(Table.Row row, OptionalInt column) {
        return column.isPresent() && column.getAsInt() < row.cells().size()
                ? Optional.of(row.cells().get(column.getAsInt()))
                : Optional.empty();
    }

    /** Whether a row is a heading inside the table: its first cell is bold, and the others are empty or missing. */
    static boolean isGroupHeading(Table.Row row) {
        return !row.cells().isEmpty()
                && row.cells().get(0).isStrong()
                && row.cells().stream().skip(1).allMatch(Columns::isBlank);
    }

    static boolean isBlank(Inline cell) {
        return PlainText.squash(cell.text()).isEmpty();
    }

    private static OptionalInt find(List<String> header, List<String> wanted) {
        return IntStream.range(0, header.size())
                .filter(n -> wanted.contains(header.get(n)))
                .findFirst();
    }
}
