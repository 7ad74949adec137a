package io.graphwright.generator.fact;

import io.graphwright.generator.page.Page;
import io.graphwright.generator.source.Diagnostic;
import io.graphwright.generator.source.DiagnosticLog;
import java.util.List;

/**
 * The tables of permissions of a page that may be a part of others.
 *
 * @param trouble what there is to say about them, once a page includes them
 */
record PermissionRows(List<PermissionDocumented> rows, List<Diagnostic> trouble) {
    static final PermissionRows NONE = new PermissionRows(List.of(), List.of());

    PermissionRows {
        rows = List.copyOf(rows);
        trouble = List.copyOf(trouble);
    }

    static PermissionRows of(Page page) {
        DiagnosticLog trouble = new DiagnosticLog();
        return new PermissionRows(Permissions.of(new Reading(page, trouble), page.sections()), trouble.sorted());
    }
}
