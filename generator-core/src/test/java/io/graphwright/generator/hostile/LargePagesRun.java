package io.graphwright.generator.hostile;

import com.sun.management.OperatingSystemMXBean;
import io.graphwright.generator.GenerationRequest;
import io.graphwright.generator.GenerationResult;
import io.graphwright.generator.Graphwright;
import io.graphwright.generator.source.SourceFile;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;

/**
 * Generates from every kind of large page, and prints how much time of the processors each took at half a size and at the size, which other programs on
 * the machine do not change. Arguments: the size in characters, and optionally the part of a name that restricts it to some kinds.
 */
final class LargePagesRun {
    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private LargePagesRun() {}

    public static void main(String[] arguments) {
        int size = Integer.parseInt(arguments[0]);
        String part = arguments.length > 1 ? arguments[1] : "";
        generate(LargePages.of("properties", 10_000));
        for (String name : LargePages.names()) {
            if (name.contains(part)) {
                nanos(name, size / 4);
                long half = nanos(name, size / 2);
                long whole = nanos(name, size);
                System.out.printf(
                        Locale.ROOT,
                        "%8.1f ms %8.1f ms  x%-6.1f %s%n",
                        half / 1e6,
                        whole / 1e6,
                        (double) whole / half,
                        name);
            }
        }
    }

    private static long nanos(String name, int size) {
        List<SourceFile> pages = LargePages.of(name, size);
        long start = PROCESS.getProcessCpuTime();
        generate(pages);
        return PROCESS.getProcessCpuTime() - start;
    }

    private static GenerationResult generate(List<SourceFile> pages) {
        return Graphwright.generate(new GenerationRequest(pages, "com.example", List.of(), true));
    }
}
