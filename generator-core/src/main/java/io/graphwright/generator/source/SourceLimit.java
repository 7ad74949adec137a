package io.graphwright.generator.source;

import static io.graphwright.generator.source.DiagnosticCode.TOO_MUCH_TEXT;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Bounds the text of all pages together, which is held as long as a run lasts: the largest files are left out first. */
final class SourceLimit {
    /** Nearly five times what a published reference of 3,300 pages has. */
    static final long MOST_BYTES = 64L * 1024 * 1024;

    private final long most;
    private final DiagnosticSink sink;

    SourceLimit(long most, DiagnosticSink sink) {
        this.most = most;
        this.sink = sink;
    }

    /** As many of the files as there is room for; the others are reported. */
    SortedMap<String, Path> within(SortedMap<String, Path> files) {
        SortedMap<String, Long> sizes = new TreeMap<>();
        files.forEach((path, file) -> sizes.put(path, size(file)));
        long sum = sizes.values().stream().mapToLong(Long::longValue).sum();
        List<Map.Entry<String, Long>> largestFirst = sizes.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .toList();
        SortedMap<String, Path> kept = new TreeMap<>(files);
        for (Map.Entry<String, Long> file : largestFirst) {
            if (sum > most) {
                sum -= file.getValue();
                kept.remove(file.getKey());
                SourceSpan place = SourceSpan.at(file.getKey(), 1, 1);
                sink.report(TOO_MUCH_TEXT.at(place, counted(most), counted(file.getValue())));
            }
        }
        return Collections.unmodifiableSortedMap(kept);
    }

    /** What a file adds to the text; nothing if it is refused for its size or cannot be read, as reading it will say. */
    private static long size(Path file) {
        try {
            long size = Files.size(file);
            return size > FileReader.MAX_BYTES ? 0 : size;
        } catch (IOException unreadable) {
            return 0;
        }
    }

    private static String counted(long bytes) {
        return String.format(Locale.ROOT, "%,d", bytes);
    }
}
