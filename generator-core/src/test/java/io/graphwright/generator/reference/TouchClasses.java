package io.graphwright.generator.reference;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads and writes an object of every model class with one plain mapper, and prints what that cost. */
final class TouchClasses {
    private TouchClasses() {}

    /** @param arguments the jar, and a file of class names, one a line */
    public static void main(String[] arguments) throws IOException, ReflectiveOperationException {
        URL jar = Path.of(arguments[0]).toUri().toURL();
        List<String> names = Files.readAllLines(Path.of(arguments[1]));
        ObjectMapper mapper = new ObjectMapper().registerModule(new JavaTimeModule());
        mapper.writeValueAsString(mapper.readValue("{\"warm\":[1]}", Object.class));
        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar}, TouchClasses.class.getClassLoader())) {
            long before = used();
            long start = System.nanoTime();
            List<Object> kept = new ArrayList<>();
            for (String name : names) {
                Object value = mapper.readValue("{}", loader.loadClass(name));
                mapper.writeValueAsString(value);
                kept.add(value);
            }
            long millis = (System.nanoTime() - start) / 1_000_000;
            System.out.println(kept.size());
            System.out.println(millis);
            System.out.println(used() - before);
        }
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
