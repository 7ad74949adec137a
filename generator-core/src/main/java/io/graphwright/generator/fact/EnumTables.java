package io.graphwright.generator.fact;

import static io.graphwright.generator.source.DiagnosticCode.MEMBER_TWICE;
import static io.graphwright.generator.source.DiagnosticCode.MEMBER_VALUE_UNREADABLE;
import static io.graphwright.generator.source.DiagnosticCode.TOO_MANY_MEMBERS;

import io.graphwright.generator.page.Inline;
import io.graphwright.generator.page.Section;
import io.graphwright.generator.page.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

/** Reads the tables of one enum's members. */
final class EnumTables {
    /** As many as an enum may have; {@code docs/diagnostics.md} names it. */
    static final int MOST = 2000;

    private final Reading reading;
    private final String owner;
    private final List<Fact> facts = new ArrayList<>();
    private boolean isFull;

    private EnumTables(Reading reading, String owner) {
        this.reading = reading;
        this.owner = owner;
    }

    /** Whether a table has a column of members, or of values that are the members. */
    static boolean isOne(Table table) {
        return memberColumn(table).isPresent();
    }

    /** Whether most of what a section lists could not be the name of a member: texts such as {@code North America Letter}. */
    static boolean listsTexts(Section section) {
        List<Boolean> areNames = section.blocks(Table.class)
                .flatMap(table -> table.rows().stream().flatMap(row -> Columns.cell(row, memberColumn(table)).stream()))
                .map(cell -> PlainText.squash(cell.text()))
                .filter(text -> !text.isEmpty())
                .map(WireNames::isIdentifier)
                .toList();
        long names = areNames.stream().filter(isName -> isName).count();
        return areNames.size() > 1 && 2 * names < areNames.size();
    }

    static List<Fact> of(Reading reading, Section section, String owner) {
        EnumTables tables = new EnumTables(reading, owner);
        section.blocks(Table.class).filter(EnumTables::isOne).forEach(tables::read);
        return List.copyOf(tables.facts);
    }

    private void read(Table table) {
        OptionalInt member = memberColumn(table);
        Columns columns = Columns.of(table);
        // "Value" is a number beside a column of members; alone it holds the members.
        OptionalInt number = columns.value().equals(member) ? OptionalInt.empty() : columns.value();
        Set<String> names = new HashSet<>();
        for (Table.Row row : table.rows()) {
            if (!Columns.isGroupHeading(row) || row.cells().size() == 1) {
                Columns.cell(row, member)
                        .flatMap(cell -> MemberName.of(reading, cell))
                        .filter(name -> isFirst(name, names))
                        .ifPresent(name -> add(name, row, columns, number));
            }
        }
    }

    private boolean isFirst(MemberName name, Set<String> names) {
        boolean isFirst = names.add(name.text());
        if (!isFirst) {
            reading.report(MEMBER_TWICE, name.span(), name.text());
        }
        return isFirst;
    }

    private void add(MemberName name, Table.Row row, Columns columns, OptionalInt number) {
        if (facts.size() >= MOST) {
            if (!isFull) {
                isFull = true;
                reading.report(TOO_MANY_MEMBERS, row.span(), owner, MOST);
            }
        } else {
            Description description = Columns.cell(row, columns.description())
                    .map(cell -> Descriptions.of(reading, cell))
                    .orElse(Description.NONE);
            facts.add(new EnumMemberDocumented(
                    name.span(), owner, name.text(), number(row, number), name.marked(description)));
        }
    }

    private OptionalLong number(Table.Row row, OptionalInt column) {
        Optional<Inline> cell = Columns.cell(row, column).filter(c -> !Columns.isBlank(c));
        if (cell.isEmpty()) {
            return OptionalLong.empty();
        }
        String text = PlainText.squash(cell.get().text());
        try {
            return OptionalLong.of(Long.parseLong(text));
        } catch (NumberFormatException e) {
            reading.report(MEMBER_VALUE_UNREADABLE, cell.get().span(), text);
            return OptionalLong.empty();
        }
    }

    private static OptionalInt memberColumn(Table table) {
        OptionalInt value = OptionalInt.empty();
        for (int n = 0; n < table.header().size(); n++) {
            String header = PlainText.fold(table.header().get(n).text());
            if (header.equals("member")
                    || header.equals("members")
                    || header.equals("member name")
                    || header.equals("name")) {
                return OptionalInt.of(n);
            }
            if (value.isEmpty() && (header.equals("value") || header.equals("values"))) {
                value = OptionalInt.of(n);
            }
        }
        return value;
    }
}
