package io.graphwright.generator.hostile;

import com.sun.management.OperatingSystemMXBean;
import io.graphwright.generator.GenerationRequest;
import io.graphwright.generator.GenerationResult;
import io.graphwright.generator.Graphwright;
import io.graphwright.generator.source.SourceFile;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Generates from a reference of so many pages as its argument says, half of them types and half operations on these, and from one of half as many, and prints the time of
 * the processors that each took.
 */
final class ManyPagesRun {
    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private ManyPagesRun() {}

    public static void main(String[] arguments) {
        int count = Integer.parseInt(arguments[0]);
        nanos(count / 10);
        long half = nanos(count / 2);
        long whole = nanos(count);
        System.out.printf(
                Locale.ROOT,
                "%8.1f ms %8.1f ms  x%-6.1f %d pages%n",
                half / 1e6,
                whole / 1e6,
                (double) whole / half,
                count);
    }

    private static long nanos(int count) {
        List<SourceFile> pages = pages(count / 2);
        long start = PROCESS.getProcessCpuTime();
        GenerationResult result = Graphwright.generate(new GenerationRequest(pages, "com.example", List.of(), true));
        long nanos = PROCESS.getProcessCpuTime() - start;
        if (result.requests() != count / 2) {
            throw new IllegalStateException(result.requests() + " requests for " + count + " pages");
        }
        return nanos;
    }

    private static List<SourceFile> pages(int types) {
        return IntStream.range(0, types)
                .boxed()
                .flatMap(i -> Stream.of(type(i), operation(i)))
                .toList();
    }

    /** Each fiftieth is the base of those that follow. */
    private static SourceFile type(int i) {
        return References.resource(
                "gadget" + i,
                "microsoft.graph.gadget" + i,
                i % 50 == 0 ? "" : "\"baseType\": \"microsoft.graph.gadget" + i / 50 * 50 + "\"",
                "|caption" + i + "|String|What it is called.|",
                "|amount" + i + "|Int32|How many there are.|",
                "|made" + i + "|DateTimeOffset|When it was made.|",
                "|next" + i + "|[gadget" + (i + 1) + "](gadget" + (i + 1) + ".md)|What comes then.|");
    }

    private static SourceFile operation(int i) {
        return References.get(
                "api/gadget" + i + "-get.md",
                "microsoft.graph.gadget" + i,
                "{ \"caption" + i + "\": \"wheel\", \"amount" + i + "\": 4 }",
                "/gadgets/{gadgetId}/parts" + i + "/{partId}");
    }
}
