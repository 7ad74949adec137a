package io.graphwright.generator.page;

import io.graphwright.generator.source.SourceFile;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A Markdown page, taken apart.
 *
 * @param frontMatter the YAML scalars between the opening {@code ---} lines, by key
 * @param sections in document order, flat; the first one holds what stands before the first heading and has level 0
 */
public record Page(SourceFile source, SortedMap<String, String> frontMatter, List<Section> sections) {
    public Page {
        frontMatter = Collections.unmodifiableSortedMap(new TreeMap<>(frontMatter));
        sections = List.copyOf(sections);
    }

    public String path() {
        return source.path();
    }

    /** The first heading of level 1. */
    public Optional<Heading> title() {
        return sections.stream()
                .map(Section::heading)
                .filter(heading -> heading.level() == 1)
                .findFirst();
    }
}
