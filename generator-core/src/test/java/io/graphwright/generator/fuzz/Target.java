package io.graphwright.generator.fuzz;

import io.graphwright.generator.fact.JsonTarget;
import io.graphwright.generator.hostile.GenerationTarget;
import io.graphwright.generator.page.PageTarget;
import io.graphwright.generator.page.TableTarget;
import io.graphwright.generator.source.DiagnosticLog;
import io.graphwright.generator.source.SourceFile;
import io.graphwright.generator.source.SourceTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What a fuzzer can be let loose on: a class with a method {@code fuzzerTestOneInput}, and the inputs to begin with. */
enum Target {
    PAGE(PageTarget.class, PageTarget::fuzzerTestOneInput, UnaryOperator.identity()),
    TABLE(TableTarget.class, TableTarget::fuzzerTestOneInput, page -> lines(page, "|")),
    JSON(JsonTarget.class, JsonTarget::fuzzerTestOneInput, page -> page.substring(page.lastIndexOf("\n{") + 1)),
    GENERATION(GenerationTarget.class, GenerationTarget::compile, UnaryOperator.identity());

    private static final Path FOUND = Path.of("src", "test", "fuzz");
    private static final List<Path> SPECS = List.of(Path.of("..", "specs"));

    private final Class<?> type;
    private final Consumer<byte[]> run;
    private final UnaryOperator<String> part;

    Target(Class<?> type, Consumer<byte[]> run, UnaryOperator<String> part) {
        this.type = type;
        this.run = run;
        this.part = part;
    }

    Class<?> type() {
        return type;
    }

    /** Calls it as the fuzzer does, and checks what takes too long to be checked on every call of a fuzzer. */
    void run(byte[] input) {
        run.accept(input);
    }

    /** The pages of our own reference, or the part of them that this target is about. */
    List<byte[]> seeds() {
        List<SourceFile> pages = new SourceTree(SPECS, List.of("**/*.md"), List.of()).read(new DiagnosticLog());
        Stream<byte[]> parts = pages.stream()
                .map(page -> part.apply(page.text()))
                .filter(text -> !text.isBlank())
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
        Stream<byte[]> gadgets = this == GENERATION ? Stream.of(GenerationTarget.gadgets()) : Stream.of();
        return Stream.concat(parts, gadgets).toList();
    }

    /** The inputs that a fuzzer once found something with, in the order of their names, which say what it was. */
    List<Path> found() throws IOException {
        Path folder = FOUND.resolve(toString());
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    @Override
    public String toString() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    private static String lines(String page, String start) {
        return page.lines().filter(line -> line.startsWith(start)).collect(java.util.stream.Collectors.joining("\n"));
    }
}
