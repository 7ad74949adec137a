package io.graphwright.generator.fact;

import static io.graphwright.generator.source.DiagnosticCode.MEMBER_TWICE;
import static io.graphwright.generator.source.DiagnosticCode.TABLE_NOT_USED;
import static io.graphwright.generator.source.DiagnosticCode.TOO_MANY_PROPERTIES;
import static io.graphwright.generator.source.DiagnosticCode.TYPE_CELL_UNREADABLE;

import io.graphwright.generator.page.Inline;
import io.graphwright.generator.page.Section;
import io.graphwright.generator.page.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads tables of properties and of relationships. */
final class PropertyTables {
    /** As many as a type may have; {@code docs/diagnostics.md} names it. */
    static final int MOST = 1000;

    private final Reading reading;
    private final PageSubject subject;
    private final List<Fact> facts = new ArrayList<>();
    private boolean isFull;

    private PropertyTables(Reading reading, PageSubject subject) {
        this.reading = reading;
        this.subject = subject;
    }

    static List<Fact> of(Reading reading, PageSubject subject) {
        PropertyTables tables = new PropertyTables(reading, subject);
        reading.page().sections().forEach(tables::read);
        return List.copyOf(tables.facts);
    }

    private void read(Section section) {
        SectionKind kind = SectionKind.of(section);
        if (kind != SectionKind.PROPERTIES && kind != SectionKind.RELATIONSHIPS) {
            return;
        }
        for (Table table : section.blocks(Table.class).toList()) {
            Columns columns = Columns.of(table);
            if (MethodsTable.isOne(table)) {
                continue;
            }
            if (columns.nameTyped()) {
                Set<String> names = new HashSet<>();
                table.rows().forEach(row -> read(row, columns, kind, names));
            } else if (columns.name().isPresent() != columns.type().isPresent() && SectionKind.isNamed(section)) {
                reading.report(TABLE_NOT_USED, table.span(), section.heading().text());
            }
        }
    }

    private void read(Table.Row row, Columns columns, SectionKind kind, Set<String> names) {
        if (Columns.isGroupHeading(row)) {
            return;
        }
        Optional<MemberName> name = Columns.cell(row, columns.name()).flatMap(cell -> MemberName.of(reading, cell));
        if (name.isEmpty()) {
            return;
        }
        if (!names.add(name.get().text())) {
            reading.report(MEMBER_TWICE, name.get().span(), name.get().text());
        } else if (facts.size() < MOST) {
            facts.add(fact(name.get(), row, columns, kind));
        } else if (!isFull) {
            isFull = true;
            reading.report(TOO_MANY_PROPERTIES, row.span(), subject.name(), MOST);
        }
    }

    private Fact fact(MemberName name, Table.Row row, Columns columns, SectionKind kind) {
        TypeCell type = type(name, row, columns);
        Description description = name.marked(Columns.cell(row, columns.description())
                .map(cell -> Descriptions.of(reading, cell))
                .orElse(Description.NONE));
        return kind == SectionKind.RELATIONSHIPS
                ? new NavigationDocumented(name.span(), subject.name(), name.text(), type, description)
                : new PropertyDocumented(name.span(), subject.name(), name.text(), type, description);
    }

    private TypeCell type(MemberName name, Table.Row row, Columns columns) {
        Optional<Inline> cell = Columns.cell(row, columns.type());
        TypeCell type =
                cell.map(c -> TypeCells.of(reading, c)).orElseGet(() -> new TypeCell(row.span(), "", List.of(), false));
        if (type.alternatives().isEmpty()) {
            reading.report(TYPE_CELL_UNREADABLE, type.span(), name.text(), type.text());
        }
        return type;
    }
}
