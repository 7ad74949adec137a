package io.graphwright.generator.fact;

import static io.graphwright.generator.source.DiagnosticCode.CONTROL_INFORMATION_IN_TABLE;
import static io.graphwright.generator.source.DiagnosticCode.REMARK_BESIDE_NAME;
import static io.graphwright.generator.source.DiagnosticCode.ROW_WITHOUT_NAME;

import io.graphwright.generator.page.Inline;
import io.graphwright.generator.source.SourceSpan;
import java.util.Locale;
import java.util.Optional;

/**
 * The wire name in the first cell of a row.
 *
 * @param isDeprecated whether the cell says so: {@code hitId (deprecated)}
 */
record MemberName(SourceSpan span, String text, boolean isDeprecated) {
    /** Empty, and reported, for a cell that holds no name of a property or member. */
    static Optional<MemberName> of(Reading reading, Inline cell) {
        String written = PlainText.squash(cell.text());
        String name = withoutRemark(reading, cell, written);
        if (name.isEmpty()) {
            reading.report(ROW_WITHOUT_NAME, cell.span());
            return Optional.empty();
        }
        if (ControlInformation.isName(name)) {
            reading.report(CONTROL_INFORMATION_IN_TABLE, cell.span(), name);
            return Optional.empty();
        }
        if (!WireNames.isIdentifier(name)) {
            reading.report(WireNames.refusal(name), cell.span(), name);
            return Optional.empty();
        }
        return Optional.of(new MemberName(
                cell.span(), name, written.toLowerCase(Locale.ROOT).contains("deprecated") && !written.equals(name)));
    }

    Description marked(Description description) {
        return isDeprecated ? Descriptions.deprecated(description, "Deprecated.") : description;
    }

    /** Pages write {@code hitId (deprecated)} or {@code id*} into the cell of the name. */
    private static String withoutRemark(Reading reading, Inline cell, String written) {
        int open = written.indexOf('(');
        String name =
                open > 0 && written.endsWith(")") ? written.substring(0, open).strip() : written;
        name = PlainText.withoutEnd(name, "* ");
        if (!name.equals(written) && WireNames.isIdentifier(name)) {
            reading.report(REMARK_BESIDE_NAME, cell.span(), name, written);
            return name;
        }
        return written;
    }
}
