package io.graphwright.generator.fact;

import static io.graphwright.generator.source.DiagnosticCode.CONTROL_INFORMATION_IN_TABLE;
import static io.graphwright.generator.source.DiagnosticCode.ROW_WITHOUT_NAME;

import io.graphwright.generator.page.Inline;
import io.graphwright.generator.page.Section;
import io.graphwright.generator.page.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads the tables of headers, query options, and path, function and body parameters of an API page. */
final class Parameters {
    private static final List<String> YES = List.of("yes", "true", "required", "y");

    private final Reading reading;
    private final SectionKind kind;

    private Parameters(Reading reading, SectionKind kind) {
        this.reading = reading;
        this.kind = kind;
    }

    static List<ParameterDocumented> of(Reading reading, SectionKind kind) {
        Parameters parameters = new Parameters(reading, kind);
        List<ParameterDocumented> documented = new ArrayList<>();
        for (Section section : reading.page().sections()) {
            if (SectionKind.of(section) == kind && !SectionKind.isOfValues(section)) {
                section.blocks(Table.class).forEach(table -> documented.addAll(parameters.in(table)));
            }
        }
        return documented;
    }

    private List<ParameterDocumented> in(Table table) {
        Columns columns = Columns.of(table);
        if (columns.name().isEmpty()) {
            return List.of();
        }
        List<ParameterDocumented> documented = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            if (!Columns.isGroupHeading(row)) {
                Columns.cell(row, columns.name())
                        .flatMap(cell -> parameter(cell, row, columns))
                        .ifPresent(documented::add);
            }
        }
        return documented;
    }

    private Optional<ParameterDocumented> parameter(Inline cell, Table.Row row, Columns columns) {
        String written = PlainText.squash(cell.text());
        String name = name(written);
        if (name.isEmpty()) {
            reading.report(ROW_WITHOUT_NAME, cell.span());
            return Optional.empty();
        }
        if (kind == SectionKind.REQUEST_BODY && ControlInformation.isName(name)) {
            reading.report(CONTROL_INFORMATION_IN_TABLE, cell.span(), name);
            return Optional.empty();
        }
        if (!isAllowed(name)) {
            reading.report(WireNames.refusal(name), cell.span(), name);
            return Optional.empty();
        }
        Optional<TypeCell> type = Columns.cell(row, typeColumn(columns))
                .filter(c -> !Columns.isBlank(c))
                .map(c -> TypeCells.of(reading, c));
        Description description = description(row, columns);
        return Optional.of(new ParameterDocumented(
                cell.span(),
                name,
                type,
                preference(written)
                        .map(p -> Descriptions.prefixed(description, p))
                        .orElse(description)));
    }

    /** Tables of options and path parameters call the column of types "Value" when another one describes. */
    private OptionalInt typeColumn(Columns columns) {
        boolean isValueType = columns.type().isEmpty()
                && columns.description().isPresent()
                && (kind == SectionKind.QUERY || kind == SectionKind.PATH_PARAMETERS);
        return isValueType ? columns.value() : columns.type();
    }

    /** The value in {@code Prefer: outlook.timezone}, which pages write into the cell of the name. */
    private Optional<String> preference(String written) {
        int colon = written.indexOf(": ");
        return kind == SectionKind.HEADERS && colon > 0 ? Optional.of(written.substring(colon + 2)) : Optional.empty();
    }

    private Description description(Table.Row row, Columns columns) {
        Description description = Columns.cell(row, columns.description())
                .or(() -> Columns.cell(row, columns.value()))
                .map(cell -> Descriptions.of(reading, cell))
                .orElse(Description.NONE);
        boolean required = Columns.cell(row, columns.required())
                .filter(cell -> YES.contains(PlainText.fold(cell.text())))
                .isPresent();
        return required ? Descriptions.required(description) : description;
    }

    /** The name alone: {@code {id}}, {@code name (optional)}, {@code Prefer: outlook.timezone}, {@code $filter with any} carry more than it. */
    private String name(String written) {
        String name = written;
        if (kind == SectionKind.HEADERS) {
            name = upTo(name, ":");
        } else if (kind == SectionKind.QUERY && name.startsWith("$")) {
            name = upTo(upTo(name, " "), "=");
        }
        name = PlainText.withoutEnd(upTo(name, " ("), "*: ");
        return name.startsWith("{") && name.endsWith("}")
                ? name.substring(1, name.length() - 1).strip()
                : name;
    }

    private static String upTo(String text, String end) {
        int at = text.indexOf(end);
        return at > 0 ? text.substring(0, at) : text;
    }

    private boolean isAllowed(String name) {
        return switch (kind) {
            case HEADERS -> isToken(name);
            case QUERY -> WireNames.isIdentifier(name.startsWith("$") ? name.substring(1) : name);
            case PATH_PARAMETERS -> !name.isBlank() && name.length() <= WireNames.LONGEST;
            default -> WireNames.isIdentifier(name);
        };
    }

    /** A header's name (RFC 9110, section 5.6.2). */
    private static boolean isToken(String name) {
        return name.length() <= WireNames.LONGEST
                && name.chars()
                        .allMatch(c -> c < 128 && (Character.isLetterOrDigit(c) || "!#$%&'*+-.^_`|~".indexOf(c) >= 0));
    }
}
