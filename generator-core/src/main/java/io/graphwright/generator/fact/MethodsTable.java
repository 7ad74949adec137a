package io.graphwright.generator.fact;

import io.graphwright.generator.page.Inline;
import io.graphwright.generator.page.Section;
import io.graphwright.generator.page.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the tables by which a resource page lists its API pages. */
final class MethodsTable {
    private static final Set<String> FIRST = Set.of("method", "function", "action", "operation", "common task", "task");

    private MethodsTable() {}

    /** Whether a table lists methods, whatever its heading says. */
    static boolean isOne(Table table) {
        return !table.header().isEmpty()
                && FIRST.contains(PlainText.fold(table.header().get(0).text()));
    }

    static List<Fact> of(Reading reading, PageSubject subject) {
        List<Fact> facts = new ArrayList<>();
        for (Section section : reading.page().sections()) {
            for (Table table :
                    section.blocks(Table.class).filter(MethodsTable::isOne).toList()) {
                Columns columns = Columns.of(table);
                table.rows().stream()
                        .filter(row ->
                                !Columns.isGroupHeading(row) && !row.cells().isEmpty())
                        .forEach(row -> fact(reading, subject, row, columns).ifPresent(facts::add));
            }
        }
        return facts;
    }

    private static Optional<Fact> fact(Reading reading, PageSubject subject, Table.Row row, Columns columns) {
        Inline method = row.cells().get(0);
        Optional<String> page =
                method.links().stream().findFirst().flatMap(link -> PageLinks.page(reading.path(), link.target()));
        TypeCell returns = Columns.cell(row, columns.type())
                .map(cell -> TypeCells.of(reading, cell))
                .orElseGet(() -> new TypeCell(method.span(), "", List.of(), false));
        return page.isPresent() || !returns.alternatives().isEmpty()
                ? Optional.of(new MethodListed(method.span(), subject.name(), page, returns))
                : Optional.empty();
    }
}
