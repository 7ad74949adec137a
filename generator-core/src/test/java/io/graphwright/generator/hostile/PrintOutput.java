package io.graphwright.generator.hostile;

import io.graphwright.generator.GenerationRequest;
import io.graphwright.generator.GenerationResult;
import io.graphwright.generator.Graphwright;
import io.graphwright.generator.source.DiagnosticLog;
import io.graphwright.generator.source.DiagnosticPrinter;
import io.graphwright.generator.source.SourceFile;
import io.graphwright.generator.source.SourceTree;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Reads the folder that is its first argument, generates, and prints every file and every diagnostic as UTF-8. The second argument says in which
 * order the pages are handed over: {@code sorted}, {@code reversed}, or the seed of a shuffle.
 */
final class PrintOutput {
    private PrintOutput() {}

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        DiagnosticLog log = new DiagnosticLog();
        List<SourceFile> pages = new ArrayList<>(
                new SourceTree(List.of(Path.of(arguments[0])), List.of("**/*.md"), List.of()).read(log));
        order(pages, arguments[1]);
        GenerationResult result = Graphwright.generate(new GenerationRequest(pages, "com.example", List.of(), true));
        result.files().forEach(file -> out.print(file.path() + "\n" + file.text() + "\n"));
        DiagnosticPrinter printer = new DiagnosticPrinter(pages);
        log.sorted().forEach(diagnostic -> out.print(diagnostic + "\n"));
        result.diagnostics().forEach(diagnostic -> out.print(String.join("\n", printer.print(diagnostic)) + "\n"));
    }

    private static void order(List<SourceFile> pages, String order) {
        switch (order) {
            case "sorted" -> Collections.sort(pages, java.util.Comparator.comparing(SourceFile::path));
            case "reversed" -> Collections.reverse(pages);
            default -> Collections.shuffle(pages, new Random(Long.parseLong(order)));
        }
    }
}
