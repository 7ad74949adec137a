package io.graphwright.benchmarks;

import io.graphwright.generator.source.SourceFile;
import java.util.ArrayList;
import java.util.List;

/** Any number of pages in the shape of a reference: resources in families with a base each, and the operations on them. */
final class SyntheticPages {
    private static final int FAMILY = 8;

    private SyntheticPages() {}

    /** @param count a multiple of two: half of the pages are resources, half are operations */
    static List<SourceFile> of(int count) {
        List<SourceFile> pages = new ArrayList<>();
        for (int i = 0; i < count / 2; i++) {
            pages.add(page("resources/part" + i + ".md", resource(i)));
            pages.add(page("api/part" + i + "-get.md", operation(i)));
        }
        return pages;
    }

    private static SourceFile page(String path, String text) {
        return new SourceFile(path, text);
    }

    private static String resource(int number) {
        int base = number - number % FAMILY;
        String inheritance = number == base ? "" : "Inherits from [part%d](part%d.md).\n".formatted(base, base);
        String baseType = number == base ? "" : "\n  \"baseType\": \"microsoft.graph.part%d\",".formatted(base);
        return """
                ---
                title: "part%1$d resource type"
                description: "A part of a machine."
                doc_type: resourcePageType
                ---

                # part%1$d resource type

                Namespace: microsoft.graph

                A part of a machine. %2$s
                ## Properties

                | Property | Type | Description |
                |:---------|:-----|:------------|
                | name%1$d | String | What the part is called. Required. |
                | weight%1$d | Double | The weight in grams. |
                | made%1$d | DateTimeOffset | When it was made. Read-only. |
                | state%1$d | String | How it is. Possible values are: `new`, `worn`, `broken`. |
                | neighbour%1$d | [part%3$d](part%3$d.md) | The part next to it. |
                | labels%1$d | String collection | What is written on it. |

                ## JSON representation

                <!-- {
                  "blockType": "resource",%4$s
                  "@odata.type": "microsoft.graph.part%1$d"
                }-->
                ```json
                {
                  "name%1$d": "String",
                  "weight%1$d": 1.5,
                  "made%1$d": "String (timestamp)",
                  "state%1$d": "String",
                  "neighbour%1$d": {"@odata.type": "microsoft.graph.part%3$d"},
                  "labels%1$d": ["String"]
                }
                ```
                """.formatted(number, inheritance, base, baseType);
    }

    private static String operation(int number) {
        return """
                ---
                title: "Get part%1$d"
                description: "Fetch one part."
                doc_type: apiPageType
                ---

                # Get part%1$d

                Namespace: microsoft.graph

                Fetch one [part%1$d](../resources/part%1$d.md).

                ## HTTP request
                <!-- { "blockType": "ignored" } -->
                ``` http
                GET /machines/{machine-id}/part%1$d/{id}
                ```

                ## Response
                On success the answer is `200 OK` with one [part%1$d](../resources/part%1$d.md) object.

                ## Examples

                ### Request
                <!-- { "blockType": "request", "name": "get_part%1$d" } -->
                ``` http
                GET https://graph.microsoft.com/v1.0/machines/m/part%1$d/7
                ```

                ### Response
                <!-- {
                  "blockType": "response",
                  "truncated": true,
                  "@odata.type": "microsoft.graph.part%1$d"
                } -->
                ``` http
                HTTP/1.1 200 OK
                Content-Type: application/json

                {
                  "name%1$d": "A bolt",
                  "weight%1$d": 12.5,
                  "made%1$d": "2026-11-01T08:00:00Z",
                  "state%1$d": "new",
                  "labels%1$d": ["left", "right"]
                }
                ```
                """.formatted(number);
    }
}
