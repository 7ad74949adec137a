package io.graphwright.generator.fact;

import io.graphwright.generator.page.Include;
import io.graphwright.generator.page.Page;
import io.graphwright.generator.page.Section;
import io.graphwright.generator.source.SourceSpan;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a page includes.
 *
 * @param pages the paths of all that it includes
 * @param tables what may hold tables of permissions, each path once, in page order
 * @param documentsRequest whether the page has a section for its request; pages without one speak of permissions in general
 */
record Includes(List<String> pages, List<Table> tables, boolean documentsRequest) {
    /** Where tables of permissions stand, some of them astray. */
    static final Set<SectionKind> PERMISSION_PLACES =
            EnumSet.of(SectionKind.PERMISSIONS, SectionKind.HTTP_REQUEST, SectionKind.OTHER);

    /**
     * A table in another file.
     *
     * @param span where it is included
     */
    record Table(String path, SourceSpan span) {}

    Includes {
        pages = List.copyOf(pages);
        tables = List.copyOf(tables);
    }

    static Includes of(Page page) {
        List<String> pages = page.sections().stream()
                .flatMap(section -> section.blocks(Include.class))
                .flatMap(include -> PageLinks.page(page.path(), include.target()).stream())
                .distinct()
                .toList();
        boolean documentsRequest =
                page.sections().stream().anyMatch(section -> SectionKind.of(section) == SectionKind.HTTP_REQUEST);
        return new Includes(pages, tables(page), documentsRequest);
    }

    private static List<Table> tables(Page page) {
        Map<String, Table> tables = new LinkedHashMap<>();
        page.sections().stream()
                .flatMap(Includes::ofPermissions)
                .forEach(include -> PageLinks.page(page.path(), include.target())
                        .ifPresent(path -> tables.putIfAbsent(path, new Table(path, include.span()))));
        return List.copyOf(tables.values());
    }

    private static Stream<Include> ofPermissions(Section section) {
        return PERMISSION_PLACES.contains(SectionKind.of(section))
                ? section.blocks(Include.class)
                        .filter(include ->
                                include.target().toLowerCase(Locale.ROOT).contains("permission"))
                : Stream.empty();
    }
}
