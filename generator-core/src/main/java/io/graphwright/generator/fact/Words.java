package io.graphwright.generator.fact;

import io.graphwright.generator.page.Inline;
import io.graphwright.generator.page.Prose;
import io.graphwright.generator.page.Section;
import io.graphwright.generator.page.Table;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Collects the words of an API page that show where a compound begins its parts with capitals: {@code administrativeUnit} for
 * {@code administrativeunit-get.md}. Only those that the file's own name holds are kept.
 */
final class Words {
    private static final int SHORTEST = 4;
    private static final List<String> ENDS = List.of("s", "Id", "Ids");
    private static final List<String> ENDS_OF_PLURALS = List.of("s", "es");
    private static final Pattern SEGMENT_END = Pattern.compile("[/?(:]");
    private static final Pattern SEGMENT = Pattern.compile("[a-z]{4,}");

    private final String stem;
    private final List<String> parts;
    private final SortedSet<String> words =
            new TreeSet<>(Comparator.comparing((String word) -> word.toLowerCase(Locale.ROOT))
                    .thenComparing(Comparator.naturalOrder()));

    private Words(String stem) {
        this.stem = stem.toLowerCase(Locale.ROOT);
        this.parts = Stream.of(this.stem.split("[^\\p{L}\\p{N}]+"))
                .filter(part -> part.length() >= SHORTEST)
                .toList();
    }

    /**
     * The words of a page.
     *
     * @param paths what it documents
     * @param others names of types in its comments, and the targets of its examples
     */
    static List<String> of(Reading reading, List<PathDocumented> paths, Stream<String> others) {
        Words words = new Words(reading.page().source().stem());
        words.add(reading.page().source().stem());
        for (Section section : reading.page().sections()) {
            words.add(section.heading().text());
            section.blocks(Prose.class).forEach(prose -> words.add(prose.content()));
            section.blocks(Table.class)
                    .flatMap(table -> table.rows().stream())
                    .flatMap(row -> row.cells().stream())
                    .forEach(words::add);
        }
        paths.forEach(path -> words.add(path.target()));
        others.forEach(words::add);
        words.addCompounds(paths);
        return List.copyOf(words.words);
    }

    private void add(Inline text) {
        add(text.text());
    }

    private void add(String text) {
        int start = -1;
        for (int n = 0; n <= text.length(); n++) {
            boolean inside = n < text.length() && isPart(text.charAt(n));
            if (inside && start < 0) {
                start = n;
            } else if (!inside && start >= 0) {
                addForms(text.substring(start, n));
                start = -1;
            }
        }
    }

    /**
     * A word, what is left of it without the end of a plural or of a parameter's name ({@code mailFolders}, {@code mailFolderId}), and what its parts
     * begin with: a page about {@code chatMessageHostedContent} spells {@code chatMessage}.
     */
    private void addForms(String word) {
        addWord(word);
        for (int n = 1; n < Math.min(word.length(), stem.length() + 1); n++) {
            if (Character.isUpperCase(word.charAt(n))) {
                addWord(word.substring(0, n));
            }
        }
        for (String end : ENDS) {
            if (word.endsWith(end)) {
                addWord(word.substring(0, word.length() - end.length()));
            }
        }
        if (word.endsWith("ies")) {
            addWord(word.substring(0, word.length() - 3) + "y");
        }
    }

    /** A type is often called after two segments of its path: {@code educationClass} in {@code /education/classes/{id}}. */
    private void addCompounds(List<PathDocumented> paths) {
        Set<String> segments = new LinkedHashSet<>();
        for (PathDocumented path : paths) {
            for (String segment : SEGMENT_END.split(path.target())) {
                if (SEGMENT.matcher(segment).matches()) {
                    segments.add(segment);
                    ENDS_OF_PLURALS.stream()
                            .filter(segment::endsWith)
                            .forEach(end -> segments.add(segment.substring(0, segment.length() - end.length())));
                }
            }
        }
        for (String part : parts) {
            for (int n = SHORTEST; n <= part.length() - SHORTEST; n++) {
                if (segments.contains(part.substring(0, n)) && segments.contains(part.substring(n))) {
                    addWord(part.substring(0, n)
                            + part.substring(n, n + 1).toUpperCase(Locale.ROOT)
                            + part.substring(n + 1));
                }
            }
        }
    }

    private void addWord(String word) {
        boolean isLong = word.length() >= SHORTEST && word.length() <= stem.length();
        if (isLong
                && word.chars().skip(1).anyMatch(Character::isUpperCase)
                && word.chars().anyMatch(Character::isLowerCase)
                && stem.contains(word.toLowerCase(Locale.ROOT))) {
            words.add(word);
        }
    }

    private static boolean isPart(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
}
