package io.graphwright.generator.fact;

import static io.graphwright.generator.source.DiagnosticCode.INCLUDE_NOT_IN_SOURCES;

import io.graphwright.generator.page.Include;
import io.graphwright.generator.page.Page;
import io.graphwright.generator.page.Section;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Which pages are parts of others, and which parts are not among the pages. */
final class IncludedPages {
    /** Where tables of permissions stand, some of them astray. */
    static final Set<SectionKind> PERMISSION_PLACES =
            EnumSet.of(SectionKind.PERMISSIONS, SectionKind.HTTP_REQUEST, SectionKind.OTHER);

    private final Map<String, Page> pages = new HashMap<>();
    private final Set<String> included = new HashSet<>();

    /** The first include that leads to a missing folder, by the page it stands on. */
    private final Map<String, List<Missing>> missing = new HashMap<>();

    /** Files of one folder that pages include, and that nobody gave us. */
    private record Missing(String folder, int files, Include first) {}

    /** What all pages include. Publishing systems read whatever lies near; only what is among the pages is read here. */
    IncludedPages(Collection<Page> all) {
        all.forEach(page -> pages.put(page.path(), page));
        Map<String, Set<String>> files = new TreeMap<>();
        Map<String, Include> first = new HashMap<>();
        List<Page> inOrder =
                all.stream().sorted(Comparator.comparing(Page::path)).toList();
        for (Page page : inOrder) {
            targets(page).forEach(included::add);
            for (Include include : permissions(page)) {
                String path = PageLinks.page(page.path(), include.target()).orElse("");
                if (!path.isEmpty() && !pages.containsKey(path)) {
                    files.computeIfAbsent(folder(path), f -> new HashSet<>()).add(path);
                    first.putIfAbsent(folder(path), include);
                }
            }
        }
        files.forEach((folder, paths) -> {
            Include include = first.get(folder);
            missing.computeIfAbsent(include.span().path(), path -> new ArrayList<>())
                    .add(new Missing(folder, paths.size(), include));
        });
    }

    /** The page that an include shows. */
    Optional<Page> page(String from, Include include) {
        return PageLinks.page(from, include.target()).map(pages::get);
    }

    /** Whether a page is a part of others; what nobody includes is one too, if it lies where publishing systems keep parts. */
    boolean isPart(Page page) {
        return included.contains(page.path()) || ("/" + page.path()).contains("/includes/");
    }

    /** Includes that may hold a table of permissions. */
    static Stream<Include> ofPermissions(Section section) {
        return PERMISSION_PLACES.contains(SectionKind.of(section))
                ? section.blocks(Include.class)
                        .filter(include ->
                                include.target().toLowerCase(Locale.ROOT).contains("permission"))
                : Stream.empty();
    }

    /** Says once for each folder that it is missing, on the first page that includes something from it. */
    void reportMissing(Reading reading) {
        for (Missing folder : missing.getOrDefault(reading.path(), List.of())) {
            reading.report(INCLUDE_NOT_IN_SOURCES, folder.first().span(), folder.folder(), folder.files());
        }
    }

    private static List<String> targets(Page page) {
        return page.sections().stream()
                .flatMap(section -> section.blocks(Include.class))
                .flatMap(include -> PageLinks.page(page.path(), include.target()).stream())
                .toList();
    }

    /** Of pages that document a request; others speak of permissions in general. */
    private static List<Include> permissions(Page page) {
        boolean documentsRequest =
                page.sections().stream().anyMatch(section -> SectionKind.of(section) == SectionKind.HTTP_REQUEST);
        return documentsRequest
                ? page.sections().stream().flatMap(IncludedPages::ofPermissions).toList()
                : List.of();
    }

    private static String folder(String path) {
        int end = path.lastIndexOf('/');
        return end < 0 ? "." : path.substring(0, end);
    }
}
