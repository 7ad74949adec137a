package io.graphwright.generator.fact;

import static io.graphwright.generator.source.DiagnosticCode.PERMISSIONS_UNREADABLE;
import static io.graphwright.generator.source.DiagnosticCode.PLACEHOLDER_LEFT;

import io.graphwright.generator.page.Inline;
import io.graphwright.generator.page.Section;
import io.graphwright.generator.page.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads tables of permissions: one row for each kind of caller, or one column for each. */
final class Permissions {
    /** {@code Mail.Read}, {@code User.Read.All}; of single words only those that are permissions. */
    private static final Pattern PERMISSION = Pattern.compile(
            "(?<![A-Za-z0-9._-])[A-Za-z][A-Za-z0-9]*+(?:[-_][A-Za-z0-9]++)*+(?:\\.[A-Za-z][A-Za-z0-9_-]*+)++|(?<![A-Za-z0-9._-])(?:openid|profile|email|offline_access)\\b");

    private static final List<String> NOTHING =
            List.of("", "not supported", "none", "not applicable", "n/a", "na", "not available", "-", "unsupported");

    private final Reading reading;
    private final List<PermissionDocumented> permissions = new ArrayList<>();

    private Permissions(Reading reading) {
        this.reading = reading;
    }

    /** Whether a table's header is that of a table of permissions. */
    static boolean isOne(Table table) {
        return table.header().size() > 1 && (first(table).equals("permission type") || isMatrix(table));
    }

    /** The rows of all tables in some sections, in page order. */
    static List<PermissionDocumented> of(Reading reading, List<Section> sections) {
        Permissions permissions = new Permissions(reading);
        for (Section section : sections) {
            Optional<String> scope = scope(section);
            section.blocks(Table.class).filter(Permissions::isOne).forEach(table -> permissions.read(table, scope));
        }
        return List.copyOf(permissions.permissions);
    }

    /** What a heading below that of all permissions narrows them to: {@code Permissions acting on self}. */
    private static Optional<String> scope(Section section) {
        boolean isBelow = section.ancestors().stream().anyMatch(heading -> heading.level() > 1);
        return isBelow ? Optional.of(PlainText.squash(section.heading().text())) : Optional.empty();
    }

    private void read(Table table, Optional<String> scope) {
        boolean mostFirst = table.header().stream()
                .anyMatch(cell -> PlainText.fold(cell.text()).contains("from most to least"));
        for (Table.Row row : table.rows()) {
            if (Columns.isGroupHeading(row) || row.cells().size() < 2) {
                continue;
            }
            if (isMatrix(table)) {
                readMatrix(table, row);
            } else {
                readRow(row, mostFirst, scope);
            }
        }
    }

    private void readRow(Table.Row row, boolean mostFirst, Optional<String> scope) {
        Inline kind = row.cells().get(0);
        List<Inline> cells = row.cells().subList(1, row.cells().size());
        Set<String> found = new LinkedHashSet<>();
        cells.forEach(cell -> found.addAll(in(cell)));
        if (found.isEmpty() && !cells.stream().allMatch(Permissions::saysNothing)) {
            return;
        }
        List<String> names = new ArrayList<>(found);
        if (mostFirst) {
            Collections.reverse(names);
        }
        String caller = PlainText.squash(kind.text()) + scope.map(s -> ", " + s).orElse("");
        permissions.add(new PermissionDocumented(kind.span(), caller, names));
    }

    private void readMatrix(Table table, Table.Row row) {
        String resource = PlainText.squash(row.cells().get(0).text());
        for (int n = 1; n < Math.min(row.cells().size(), table.header().size()); n++) {
            Inline cell = row.cells().get(n);
            String kind = PlainText.squash(table.header().get(n).text());
            List<String> names = in(cell);
            if (!names.isEmpty() || saysNothing(cell)) {
                permissions.add(new PermissionDocumented(cell.span(), kind + ", " + resource, names));
            }
        }
    }

    /** That nothing is supported; a placeholder or words that nobody can read say neither that nor the opposite. */
    private static boolean saysNothing(Inline cell) {
        return NOTHING.contains(PlainText.fold(cell.text()));
    }

    private List<String> in(Inline cell) {
        Set<String> names = new LinkedHashSet<>();
        String text = PlainText.squash(cell.text());
        Matcher permission = PERMISSION.matcher(text);
        while (permission.find()) {
            names.add(permission.group());
        }
        if (names.isEmpty() && Placeholders.isIn(text)) {
            reading.report(PLACEHOLDER_LEFT, cell.span(), text);
        } else if (names.isEmpty() && !saysNothing(cell)) {
            reading.report(PERMISSIONS_UNREADABLE, cell.span(), text);
        }
        return List.copyOf(names);
    }

    private static boolean isMatrix(Table table) {
        return table.header().stream()
                        .skip(1)
                        .map(cell -> cell.text().toLowerCase(Locale.ROOT))
                        .filter(text -> text.contains("delegated") || text.contains("application"))
                        .count()
                > 1;
    }

    private static String first(Table table) {
        return PlainText.fold(table.header().get(0).text());
    }
}
