package io.graphwright.generator.reference;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a check counts and lists: one line for each count in the log, all places below {@code target/reference/}. */
final class Listing {
    private static final Path FOLDER = Path.of("target", "reference");

    private final String name;
    private final List<String> figures = new ArrayList<>();
    private final SortedMap<String, SortedSet<String>> placesByReason = new TreeMap<>();

    /** @param name of the file, without its extension */
    Listing(String name) {
        this.name = name;
    }

    /** Where this check may write more. */
    static Path folder(String name) {
        return FOLDER.resolve(name);
    }

    void figure(String format, Object... arguments) {
        figures.add(String.format(Locale.ROOT, format, arguments));
    }

    /** A count with its share: {@code 98 of 100 (98.00 %)}. */
    void share(String what, int count, int all) {
        figure("%s: %d of %d (%.2f %%)", what, count, all, all == 0 ? 100.0 : 100.0 * count / all);
    }

    void add(String reason, String place) {
        placesByReason.computeIfAbsent(reason, key -> new TreeSet<>()).add(place);
    }

    int count(String reason) {
        return placesByReason.getOrDefault(reason, new TreeSet<>()).size();
    }

    int count() {
        return placesByReason.values().stream().mapToInt(SortedSet::size).sum();
    }

    void print() throws IOException {
        List<String> lines = new ArrayList<>(figures);
        placesByReason.forEach((reason, places) -> lines.add("  " + places.size() + " x " + reason));
        lines.forEach(line -> System.out.println("[" + name + "] " + line));
        placesByReason.forEach((reason, places) -> {
            lines.add("");
            lines.add(reason + " (" + places.size() + ")");
            places.forEach(place -> lines.add("  " + place));
        });
        Files.createDirectories(FOLDER);
        Files.write(FOLDER.resolve(name + ".txt"), lines);
    }
}
