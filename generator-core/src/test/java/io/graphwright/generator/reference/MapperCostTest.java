package io.graphwright.generator.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One plain mapper can meet every class of a whole reference. */
@Tag("reference")
@ExtendWith(ReferenceParameter.class)
class MapperCostTest {
    private static final int BYTES = 100_000_000;

    @Test
    void touchingEveryClassOnceTakesLittleMemory(Reference reference) throws IOException, InterruptedException {
        Path jar = Listing.folder("touched.jar");
        reference.compiled().writeJar(jar);
        List<String> names = new ModelClasses(reference.compiled())
                .models().stream().map(Class::getName).toList();
        Path list = Listing.folder("touched.txt");
        Files.write(list, names);
        String classPath = jar + File.pathSeparator + System.getProperty("java.class.path");
        List<String> printed =
                Fork.run(Map.of(), List.of("-Xmx512m", "-cp", classPath), TouchClasses.class, list.toString());
        long bytes = Long.parseLong(printed.get(3));
        Listing listing = new Listing("mapper-cost");
        listing.figure(
                "%s classes read and written once: %s ms, in %s of which the thread was at work; %d bytes",
                printed.get(0), printed.get(1), printed.get(2), bytes);
        listing.print();
        assertThat(printed.get(0)).isEqualTo(Integer.toString(names.size()));
        assertThat(bytes).isLessThan(BYTES);
    }
}
