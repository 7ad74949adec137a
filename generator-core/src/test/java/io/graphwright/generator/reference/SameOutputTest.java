package io.graphwright.generator.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The same pages give the same bytes on any machine; each machine here has 512 MB of heap, which is enough for a whole reference. */
@Tag("reference")
@ExtendWith(ReferenceParameter.class)
class SameOutputTest {
    private static final String HEAP = "-Xmx512m";

    @Test
    void oneThreadInTurkeyGivesTheSameBytes(Reference reference) throws Exception {
        List<String> machine = List.of(
                HEAP,
                "-Djava.util.concurrent.ForkJoinPool.common.parallelism=1",
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Duser.timezone=Pacific/Kiritimati");
        assertSame(reference, "one thread, tr-TR, UTC+14", Map.of(), machine, "1");
    }

    @Test
    void eightThreadsInThePosixLocaleGiveTheSameBytes(Reference reference) throws Exception {
        List<String> machine = List.of(
                HEAP,
                "-Djava.util.concurrent.ForkJoinPool.common.parallelism=8",
                "-Dfile.encoding=ANSI_X3.4-1968",
                "-Duser.timezone=America/St_Johns");
        assertSame(reference, "eight threads, POSIX, UTC-3:30", Map.of("LC_ALL", "POSIX"), machine, "2");
    }

    private static void assertSame(
            Reference reference, String name, Map<String, String> environment, List<String> machine, String seed)
            throws IOException, InterruptedException {
        String folder = Reference.folder().toAbsolutePath().toString();
        List<String> printed = Fork.run(environment, machine, DigestOutput.class, folder, seed);
        Listing listing = new Listing("same-output-" + seed);
        listing.figure("%s: peak heap %d MB of 512", name, Long.parseLong(printed.get(1)) / 1_000_000);
        listing.print();
        assertThat(printed.get(0)).isEqualTo(DigestOutput.of(reference.result()));
    }
}
