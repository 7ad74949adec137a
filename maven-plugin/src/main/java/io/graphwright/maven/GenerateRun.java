package io.graphwright.maven;

import static io.graphwright.generator.source.DiagnosticCode.OUT_OF_MEMORY;
import static io.graphwright.generator.source.DiagnosticCode.PACKAGE_NAME_INVALID;
import static io.graphwright.generator.source.DiagnosticCode.RUN_DEFEATED_US;

import io.graphwright.generator.GenerationRequest;
import io.graphwright.generator.GenerationResult;
import io.graphwright.generator.Graphwright;
import io.graphwright.generator.export.CsdlWriter;
import io.graphwright.generator.source.Diagnostic;
import io.graphwright.generator.source.DiagnosticCode;
import io.graphwright.generator.source.DiagnosticLog;
import io.graphwright.generator.source.DiagnosticPrinter;
import io.graphwright.generator.source.SourceFile;
import io.graphwright.generator.source.SourceSpan;
import io.graphwright.generator.source.SourceTree;
import io.graphwright.generator.write.DiagnosticsFile;
import io.graphwright.generator.write.OutputChanges;
import io.graphwright.generator.write.OutputFile;
import io.graphwright.generator.write.OutputTree;
import io.graphwright.generator.write.WriteSummary;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.maven.plugin.logging.Log;

/** One run of {@code graphwright:generate}: reads, generates, and, unless a diagnostic forbids it, writes. */
final class GenerateRun {
    private final GenerateRequest request;
    private final Log log;
    private final long start = System.nanoTime();
    private final DiagnosticLog diagnostics = new DiagnosticLog();

    private List<SourceFile> sources = List.of();
    private int types;
    private int requests;
    private WriteSummary written = WriteSummary.NOTHING;

    GenerateRun(GenerateRequest request, Log log) {
        this.request = request;
        this.log = log;
    }

    /** Why the build has to fail, if it has to. All there is to say is in the log by then, and the diagnostics file is written. */
    Optional<String> run() {
        String read = request.sources().stream().map(Path::toString).collect(Collectors.joining(", "));
        log.info("graphwright: generating " + request.packageName() + " from " + read);
        try (Progress progress = Progress.start(log)) {
            generate(progress);
        } catch (OutOfMemoryError e) {
            endsEarly(OUT_OF_MEMORY, e);
        } catch (RuntimeException | Error e) {
            endsEarly(RUN_DEFEATED_US, e);
        } finally {
            report();
        }
        return failure();
    }

    /** Whether a defect of ours ended the run, which is no failure of the pages. */
    boolean isDefeated() {
        return diagnostics.sorted().stream().anyMatch(diagnostic -> diagnostic.code() == RUN_DEFEATED_US);
    }

    private void endsEarly(DiagnosticCode code, Throwable reason) {
        diagnostics.report(code.at(SourceSpan.at("generate", 1, 1), reason));
        log.debug("graphwright: ended early", reason);
    }

    private void generate(Progress progress) {
        progress.now("reading");
        sources = new SourceTree(request.sources(), request.includes(), request.excludes()).read(diagnostics);
        if (!OutputTree.isPackageName(request.packageName())) {
            diagnostics.report(PACKAGE_NAME_INVALID.at(SourceSpan.at("packageName", 1, 1), request.packageName()));
        }
        if (isMisconfigured()) {
            return;
        }
        progress.now("generating");
        GenerationResult result = Graphwright.generate(
                new GenerationRequest(sources, request.packageName(), request.pages(), request.generateRequests()));
        types = result.types();
        requests = result.requests();
        result.diagnostics().forEach(diagnostics::report);
        progress.now("writing");
        write(result);
    }

    private void write(GenerationResult result) {
        Optional<OutputFile> csdl = request.exportCsdl().map(path -> new OutputFile(path, CsdlWriter.MARK));
        csdl.ifPresent(file -> file.isFree(diagnostics));
        Optional<OutputChanges> changes =
                new OutputTree(request.outputDirectory(), request.packageName()).compare(result.files(), diagnostics);
        if (failure().isEmpty() && changes.isPresent()) {
            written = changes.get().apply(diagnostics);
        }
        if (failure().isEmpty()) {
            csdl.ifPresent(file -> file.write(new CsdlWriter().write(result.graph()), diagnostics));
        }
    }

    private void report() {
        request.diagnosticsFile().ifPresent(file -> new DiagnosticsFile(file).write(diagnostics.sorted(), diagnostics));
        List<Diagnostic> all = diagnostics.sorted();
        new DiagnosticReport(log, printer(), request.diagnosticsFile()).print(all);
        Duration duration = Duration.ofNanos(System.nanoTime() - start);
        log.info(new RunTotals(sources.size(), types, requests, all, written, duration).toString());
    }

    private boolean isMisconfigured() {
        return diagnostics.sorted().stream()
                .anyMatch(diagnostic -> diagnostic.code().isConfiguration());
    }

    private Optional<String> failure() {
        List<Diagnostic> fatal = diagnostics.sorted().stream()
                .filter(request.failOn()::isReachedBy)
                .sorted(Comparator.comparing(diagnostic -> !diagnostic.code().isConfiguration()))
                .toList();
        return fatal.stream()
                .findFirst()
                .map(first -> "diagnostics that fail this build (failOn = " + request.failOn() + "): " + fatal.size()
                        + "; first of them: " + printer().print(first).get(0));
    }

    private DiagnosticPrinter printer() {
        return new DiagnosticPrinter(sources);
    }
}
