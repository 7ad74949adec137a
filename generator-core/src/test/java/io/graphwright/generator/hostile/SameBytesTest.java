package io.graphwright.generator.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.graphwright.generator.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/** Promise 6: the same pages give the same bytes on any machine. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SameBytesTest {
    @TempDir
    private static Path folder;

    private String expected;

    @BeforeAll
    void generateOnThisMachine() throws IOException, InterruptedException {
        for (SourceFile page : References.specs()) {
            write(page);
        }
        for (SourceFile page : GadgetPages.harmless()) {
            write(page);
        }
        write(References.properties(
                "idea",
                "microsoft.graph.idea",
                List.of("id", "ID", "Title", "INFO", "title", "\u0130nfo", "\u0131nfo")));
        // A picture and letters that came after Unicode 13: later Javas know them, the oldest one does not.
        write(References.resource(
                "picture",
                "microsoft.graph.picture",
                "",
                "|smile|String|A face \ud83e\udee0, a heart \ud83e\ude77, \ua7c0ld \u9ffd.|",
                "|\ua7c0ld|String|A name with a new letter.|",
                "|old\ua7c1|\ua7c0ld|A type with a new letter.|"));
        write(References.properties("istanbul", "microsoft.graph.ISTANBUL", List.of("IBAN", "iban", "iII")));
        expected = ForkedJava.with("-Duser.language=en", "-Dfile.encoding=UTF-8")
                .run(PrintOutput.class, folder.toString(), "sorted");
        assertThat(expected).contains("com/example/models/Gadget.java", "com/example/requests/CallGetRequest.java");
    }

    @Test
    void inTurkeyAtTheOtherEndOfTheClockInReversedOrderOnOneThread() throws IOException, InterruptedException {
        ForkedJava java = ForkedJava.with(
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Duser.timezone=Pacific/Kiritimati",
                "-Djava.util.concurrent.ForkJoinPool.common.parallelism=1");
        assertThat(java.run(PrintOutput.class, folder.toString(), "reversed")).isEqualTo(expected);
    }

    @Test
    void inAPosixCharacterSetInShuffledOrderOnEightThreads() throws IOException, InterruptedException {
        ForkedJava java = new ForkedJava(
                Path.of(System.getProperty("java.home")),
                List.of(
                        "-Dfile.encoding=US-ASCII",
                        "-Duser.language=ar",
                        "-Duser.timezone=America/St_Johns",
                        "-Djava.util.concurrent.ForkJoinPool.common.parallelism=8"),
                Map.of("LC_ALL", "C", "LANG", "C"));
        assertThat(java.run(PrintOutput.class, folder.toString(), "42")).isEqualTo(expected);
    }

    /** Where a second Java is at hand: {@code JAVA25_HOME} names it. */
    @Test
    @EnabledIfEnvironmentVariable(named = "JAVA25_HOME", matches = ".+")
    void onALaterJava() throws IOException, InterruptedException {
        ForkedJava java = new ForkedJava(Path.of(System.getenv("JAVA25_HOME")), List.of(), Map.of());
        assertThat(java.run(PrintOutput.class, folder.toString(), "7")).isEqualTo(expected);
    }

    private static void write(SourceFile page) throws IOException {
        Path file = folder.resolve(page.path());
        Files.createDirectories(file.getParent());
        Files.writeString(file, page.text());
    }
}
