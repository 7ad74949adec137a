package io.graphwright.generator.fact;

import static io.graphwright.generator.source.DiagnosticCode.INCLUDE_NOT_IN_SOURCES;

import io.graphwright.generator.source.DiagnosticSink;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Which pages are parts of others, what they give to those, and which parts are not among the pages. */
final class IncludedPages {
    private final Map<String, PermissionRows> rows = new HashMap<>();
    private final Set<String> included = new HashSet<>();
    private final DiagnosticSink sink;

    /** Files of one folder that pages include, and that nobody gave us. */
    private record Missing(Includes.Table first, Set<String> files) {}

    /** What all pages include. Publishing systems read whatever lies near; only what is among the pages is read here. */
    IncludedPages(Collection<PageFacts> pages, DiagnosticSink sink) {
        this.sink = sink;
        pages.forEach(page -> rows.put(page.path(), page.rows()));
        pages.forEach(page -> included.addAll(page.includes().pages()));
    }

    /** Whether a page is a part of others; what nobody includes is one too, if it lies where publishing systems keep parts. */
    boolean isPart(String path) {
        return included.contains(path) || ("/" + path).contains("/includes/");
    }

    /** An operation with the rows of the pages that its own includes among its permissions. */
    OperationDocumented completed(OperationDocumented operation, List<Includes.Table> tables) {
        List<PermissionDocumented> permissions = new ArrayList<>();
        List<PermissionDocumented> own = operation.permissions();
        int next = 0;
        for (Includes.Table table : tables) {
            while (next < own.size() && own.get(next).span().compareTo(table.span()) < 0) {
                permissions.add(own.get(next++));
            }
            PermissionRows other = rows.getOrDefault(table.path(), PermissionRows.NONE);
            permissions.addAll(other.rows());
            other.trouble().forEach(sink::report);
        }
        permissions.addAll(own.subList(next, own.size()));
        return operation.withPermissions(permissions);
    }

    /** Says once for each folder that it is missing, on the first page that includes something from it. */
    void reportMissing(Collection<PageFacts> pages) {
        SortedMap<String, Missing> folders = new TreeMap<>();
        pages.stream()
                .filter(page -> page.includes().documentsRequest())
                .sorted(Comparator.comparing(PageFacts::path))
                .flatMap(page -> page.includes().tables().stream())
                .filter(table -> !rows.containsKey(table.path()))
                .forEach(table -> folders.computeIfAbsent(
                                folder(table.path()), folder -> new Missing(table, new HashSet<>()))
                        .files()
                        .add(table.path()));
        folders.forEach((folder, missing) -> sink.report(INCLUDE_NOT_IN_SOURCES.at(
                missing.first().span(), folder, missing.files().size())));
    }

    private static String folder(String path) {
        int end = path.lastIndexOf('/');
        return end < 0 ? "." : path.substring(0, end);
    }
}
