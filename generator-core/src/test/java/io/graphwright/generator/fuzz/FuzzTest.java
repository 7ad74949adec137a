package io.graphwright.generator.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Lets Jazzer loose on each target for a share of the seconds that {@code graphwright.fuzz} says, in a Java of its own with a small heap. What it
 * learns stays in {@code target/fuzz} for the next run; what it finds is there, too, and belongs into {@code src/test/fuzz}.
 */
@Tag("fuzz")
class FuzzTest {
    private static final int SECONDS = Integer.getInteger("graphwright.fuzz", 600);
    private static final String OURS = "io.graphwright.generator.**:org.commonmark.**";
    private static final int SHOWN = 60;

    @ParameterizedTest
    @EnumSource
    void nothingIsFound(Target target) throws IOException, InterruptedException {
        Path folder = Path.of("target", "fuzz", target.toString());
        Path seeds = seeds(target, folder.resolve("seeds"));
        Path learnt = Files.createDirectories(folder.resolve("corpus"));
        Path log = folder.resolve("log.txt");
        Process process = new ProcessBuilder(command(target, folder, learnt, seeds))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            int code = process.waitFor();
            assertThat(code).as("%s; all of it is in %s", end(log), log).isZero();
        } finally {
            process.destroy();
        }
    }

    private static List<String> command(Target target, Path folder, Path learnt, Path seeds) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                // On one thread a run can be repeated.
                "-Djava.util.concurrent.ForkJoinPool.common.parallelism=1",
                "-cp",
                System.getProperty("java.class.path"),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + target.type().getName(),
                "--instrumentation_includes=" + OURS,
                "--custom_hook_includes=" + OURS,
                "--reproducer_path=" + folder,
                "-artifact_prefix=" + folder + File.separator,
                "-dict=" + Path.of("src", "test", "fuzz", "words.dict"),
                "-max_total_time=" + Math.max(1, SECONDS / Target.values().length),
                // By the clock on the wall: the first input loads and instruments every class, and the machine may be
                // busy.
                "-timeout=60",
                "-max_len=16384",
                "-rss_limit_mb=0",
                "-print_final_stats=1",
                learnt.toString(),
                seeds.toString());
    }

    private static Path seeds(Target target, Path folder) throws IOException {
        Files.createDirectories(folder);
        List<byte[]> seeds = new ArrayList<>(target.seeds());
        for (Path found : target.found()) {
            seeds.add(Files.readAllBytes(found));
        }
        for (int i = 0; i < seeds.size(); i++) {
            Files.write(folder.resolve("seed" + i), seeds.get(i));
        }
        return folder;
    }

    private static String end(Path log) throws IOException {
        try (Stream<String> lines = Files.lines(log, java.nio.charset.StandardCharsets.ISO_8859_1)) {
            List<String> all = lines.toList();
            return all.stream().skip(Math.max(0, all.size() - SHOWN)).collect(Collectors.joining("\n", "\n", "\n"));
        }
    }
}
