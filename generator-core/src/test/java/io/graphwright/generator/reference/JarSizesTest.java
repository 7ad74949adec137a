package io.graphwright.generator.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.graphwright.generator.GenerationResult;
import io.graphwright.generator.emit.Compiled;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What users carry along stays small: jars as Maven makes them, with debug symbols. */
@Tag("reference")
@ExtendWith(ReferenceParameter.class)
class JarSizesTest {
    private static final int MEGABYTE = 1_000_000;

    @Test
    void theJarOfTheWholeReferenceIsBelowNineMegabytes(Reference reference) throws IOException {
        long bytes = reference.compiled().writeJar(Listing.folder("reference.jar"));
        print("jar-size", bytes, reference.result());
        assertThat(bytes).isLessThan(9 * MEGABYTE);
    }

    @Test
    void theSliceForOneCallIsBelowAQuarterOfAMegabyte(Reference reference) throws IOException {
        GenerationResult slice = Reference.generate(reference.sources(), List.of("**/call-get.md"));
        Compiled compiled = Compiled.withProblems(slice.files());
        assertThat(compiled.problems()).isEmpty();
        long bytes = compiled.writeJar(Listing.folder("slice.jar"));
        print("jar-size-slice", bytes, slice);
        assertThat(slice.requests()).isEqualTo(1);
        assertThat(bytes).isLessThan(MEGABYTE / 4);
    }

    private static void print(String name, long bytes, GenerationResult result) throws IOException {
        Listing listing = new Listing(name);
        listing.figure("%d bytes: %d types, %d requests", bytes, result.types(), result.requests());
        listing.print();
    }
}
