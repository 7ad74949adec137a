package io.graphwright.generator;

import io.graphwright.generator.emit.GeneratedFile;
import io.graphwright.generator.export.CsdlWriter;
import io.graphwright.generator.export.GraphTextWriter;
import io.graphwright.generator.export.WhyTextWriter;
import io.graphwright.generator.fact.Fact;
import io.graphwright.generator.page.Page;
import io.graphwright.generator.page.PageParser;
import io.graphwright.generator.plan.JavaPlan;
import io.graphwright.generator.plan.JavaPlanner;
import io.graphwright.generator.plan.JavaSettings;
import io.graphwright.generator.source.Diagnostic;
import io.graphwright.generator.source.DiagnosticLog;
import io.graphwright.generator.source.DiagnosticPrinter;
import io.graphwright.generator.source.SourceFile;
import io.graphwright.generator.source.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Shows what any stage makes of pages; the work behind {@code ./dev}.
 *
 * <p>{@code show STAGE PATH...}, {@code why NAME PATH...} and {@code csdl FILE PATH...}, where a path is a page or a folder of pages.
 */
final class StageViewer {
    private static final String PACKAGE = "com.example.graph";

    private final List<SourceFile> sources;
    private final DiagnosticLog log = new DiagnosticLog();

    private StageViewer(List<Path> paths) {
        sources = new SourceTree(paths, List.of("**/*.md"), List.of()).read(log);
    }

    public static void main(String[] arguments) throws IOException {
        List<String> words = List.of(arguments);
        if (words.size() < 3) {
            System.err.println("usage: dev show PATH... --stage page|facts|graph|plan|java, dev why NAME [PATH...]");
            System.exit(2);
        }
        StageViewer viewer =
                new StageViewer(words.stream().skip(2).map(Path::of).toList());
        switch (words.get(0)) {
            case "show" -> System.out.print(viewer.show(words.get(1)));
            case "why" -> System.out.print(viewer.why(words.get(1)));
            case "csdl" ->
                Files.writeString(
                        Path.of(words.get(1)),
                        new CsdlWriter().write(viewer.generated().graph()));
            default -> throw new IllegalArgumentException("no such command: " + words.get(0));
        }
    }

    private String show(String stage) {
        return switch (stage) {
            case "page" ->
                lines(sources.stream()
                                .map(file -> new PageParser().parse(file, log))
                                .flatMap(StageViewer::blocks))
                        + diagnostics(log);
            case "facts" -> Fact.print(Graphwright.facts(sources, log)) + diagnostics(log);
            case "graph" ->
                new GraphTextWriter().write(generated().graph())
                        + diagnostics(generated().diagnostics());
            case "plan" -> plan();
            case "java" -> lines(generated().files().stream().map(GeneratedFile::text));
            default -> throw new IllegalArgumentException("no such stage: " + stage);
        };
    }

    private String why(String name) {
        return new WhyTextWriter().write(generated().graph(), name).orElse("no page speaks of " + name + "\n");
    }

    private String plan() {
        JavaSettings settings = new JavaSettings(PACKAGE, List.of(), true);
        JavaPlan plan = new JavaPlanner().plan(generated().graph(), settings, log);
        return lines(Stream.of(plan.classes(), plan.enums(), plan.requests()).flatMap(List::stream));
    }

    private GenerationResult generated() {
        return Graphwright.generate(new GenerationRequest(sources, PACKAGE, List.of(), true));
    }

    private static Stream<Object> blocks(Page page) {
        return page.sections().stream()
                .flatMap(section -> Stream.concat(Stream.of(section.heading()), section.blocks().stream()));
    }

    private static String lines(Stream<?> things) {
        return String.join("", things.map(thing -> thing + "\n").toList());
    }

    private String diagnostics(DiagnosticLog reported) {
        return diagnostics(reported.sorted());
    }

    private String diagnostics(List<Diagnostic> reported) {
        DiagnosticPrinter printer = new DiagnosticPrinter(sources);
        return lines(reported.stream().flatMap(diagnostic -> printer.print(diagnostic).stream()));
    }
}
