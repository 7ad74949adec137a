package io.graphwright.generator.page;

import io.graphwright.generator.fuzz.FuzzedPages;
import io.graphwright.generator.source.SourceFile;

/** Any bytes as the rows of a table of properties, and again as a table of their own. */
public final class TableTarget {
    private static final String FRAME = """
            # gadget resource type

            Namespace: microsoft.graph

            ## Properties

            |Property|Type|Description|
            |:---|:---|:---|
            %s

            %s
            """;

    private TableTarget() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        String rows = FuzzedPages.text(bytes);
        PageTarget.read(new SourceFile("resources/gadget.md", FRAME.formatted(rows, rows)));
    }
}
