package io.graphwright.generator.reference;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads an object of every model class and writes them all with one plain mapper, and prints what that cost. */
final class TouchClasses {
    private TouchClasses() {}

    /** @param arguments a file of class names, one a line; the classes are on the class path, as those of an application are */
    public static void main(String[] arguments) throws IOException, ReflectiveOperationException {
        List<String> names = Files.readAllLines(Path.of(arguments[0]));
        ObjectMapper mapper = new ObjectMapper().registerModule(new JavaTimeModule());
        mapper.writeValueAsString(mapper.readValue("{\"warm\":[1]}", Object.class));
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long before = used();
        long start = System.nanoTime();
        long busy = threads.getCurrentThreadCpuTime();
        List<Object> kept = new ArrayList<>();
        for (String name : names) {
            kept.add(mapper.readValue("{}", Class.forName(name)));
        }
        // In one go: Jackson copies its list of writers for each call that comes after it met a new class.
        mapper.writeValueAsString(kept);
        System.out.println(kept.size());
        System.out.println(millis(System.nanoTime() - start));
        System.out.println(millis(threads.getCurrentThreadCpuTime() - busy));
        System.out.println(used() - before);
    }

    private static long millis(long nanos) {
        return nanos / 1_000_000;
    }

    /** Bytes in use after a collection: heap, classes and their metadata. Compiled code is not counted. */
    private static long used() {
        System.gc();
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool ->
                        pool.getType() == MemoryType.HEAP || !pool.getName().startsWith("CodeHeap"))
                .map(MemoryPoolMXBean::getUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }
}
