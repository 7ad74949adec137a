package io.graphwright.generator.hostile;

import io.graphwright.generator.GenerationRequest;
import io.graphwright.generator.GenerationResult;
import io.graphwright.generator.Graphwright;
import io.graphwright.generator.source.SourceFile;
import java.util.List;
import java.util.stream.IntStream;

/** Generates from so many pages as its argument says, each with half a megabyte of remarks about one property, and prints how many types there are. */
final class DensePagesRun {
    private static final String REMARKS = "Some [words](x.md) and `code` that say *nothing* of it.\n\n".repeat(9_000);

    private DensePagesRun() {}

    public static void main(String[] arguments) {
        List<SourceFile> pages = IntStream.range(0, Integer.parseInt(arguments[0]))
                .mapToObj(DensePagesRun::page)
                .toList();
        GenerationResult result = Graphwright.generate(new GenerationRequest(pages, "com.example", List.of(), true));
        System.out.println(result.types() + " types");
    }

    private static SourceFile page(int i) {
        SourceFile page = References.resource(
                "gadget" + i, "microsoft.graph.gadget" + i, "", "|caption|String|What it is called.|");
        return new SourceFile(page.path(), page.text() + "\n\n## Remarks\n\n" + REMARKS);
    }
}
