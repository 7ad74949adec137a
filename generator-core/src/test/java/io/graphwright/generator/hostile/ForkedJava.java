package io.graphwright.generator.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A program of ours in a Java of its own, with its own heap, locale and character set. */
final class ForkedJava {
    private final Path home;
    private final List<String> options;
    private final Map<String, String> environment;

    ForkedJava(Path home, List<String> options, Map<String, String> environment) {
        this.home = home;
        this.options = List.copyOf(options);
        this.environment = Map.copyOf(environment);
    }

    /** The Java that runs the tests. */
    static ForkedJava with(String... options) {
        return new ForkedJava(Path.of(System.getProperty("java.home")), List.of(options), Map.of());
    }

    /**
     * Runs a main class of the test class path.
     *
     * @return what it prints; whatever it prints to the error stream is part of it
     * @throws AssertionError if it fails
     */
    String run(Class<?> main, String... arguments) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of(home.resolve("bin").resolve("java").toString()));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        try (InputStream output = process.getInputStream()) {
            String printed = new String(output.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as("%s%n%s", options, printed).isZero();
            return printed;
        } finally {
            process.destroy();
        }
    }
}
