package io.graphwright.generator.hostile;

import io.graphwright.generator.GenerationRequest;
import io.graphwright.generator.GenerationResult;
import io.graphwright.generator.Graphwright;
import io.graphwright.generator.source.SourceFile;
import java.util.List;
import java.util.Locale;

/**
 * Generates from every kind of large page, and prints how long each took at a size and at twice that size. Arguments: the size in characters, and
 * optionally the part of a name that restricts it to some kinds.
 */
final class LargePagesRun {
    private LargePagesRun() {}

    public static void main(String[] arguments) {
        int size = Integer.parseInt(arguments[0]);
        String part = arguments.length > 1 ? arguments[1] : "";
        generate(LargePages.of("properties", 10_000));
        for (String name : LargePages.names()) {
            if (name.contains(part)) {
                long once = nanos(name, size / 2);
                long twice = nanos(name, size);
                System.out.printf(
                        Locale.ROOT,
                        "%8.1f ms %8.1f ms  x%-6.1f %s%n",
                        once / 1e6,
                        twice / 1e6,
                        (double) twice / once,
                        name);
            }
        }
    }

    private static long nanos(String name, int size) {
        List<SourceFile> pages = LargePages.of(name, size);
        long start = System.nanoTime();
        generate(pages);
        return System.nanoTime() - start;
    }

    private static GenerationResult generate(List<SourceFile> pages) {
        return Graphwright.generate(new GenerationRequest(pages, "com.example", List.of(), true));
    }
}
