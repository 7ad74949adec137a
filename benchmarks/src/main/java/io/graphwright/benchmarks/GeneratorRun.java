package io.graphwright.benchmarks;

import io.graphwright.generator.GenerationRequest;
import io.graphwright.generator.GenerationResult;
import io.graphwright.generator.Graphwright;
import io.graphwright.generator.source.DiagnosticLog;
import io.graphwright.generator.source.SourceFile;
import io.graphwright.generator.source.SourceTree;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A whole run, from the texts of pages to the texts of Java files, on some pages and on half of them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 10)
@Measurement(iterations = 10)
public class GeneratorRun {
    private static final int PAGES = 1000;

    /** The folder of a reference; empty for pages that are made up. */
    @Param("")
    public String folder;

    @Param({"half", "whole"})
    public String share;

    private GenerationRequest request;

    @Setup
    public void prepare() {
        boolean isHalf = share.equals("half");
        List<SourceFile> pages = folder.isEmpty()
                ? SyntheticPages.of(isHalf ? PAGES / 2 : PAGES)
                : read(Path.of(folder), isHalf ? 2 : 1);
        request = new GenerationRequest(pages, "org.example.reference", List.of(), true);
    }

    /** @param step 2 for every second page in the order of their paths */
    private static List<SourceFile> read(Path folder, int step) {
        List<SourceFile> all = new SourceTree(List.of(folder), List.of("**/*.md"), List.of()).read(new DiagnosticLog());
        return IntStream.range(0, all.size())
                .filter(i -> i % step == 0)
                .mapToObj(all::get)
                .toList();
    }

    @Benchmark
    public GenerationResult generate() {
        return Graphwright.generate(request);
    }
}
