package io.graphwright.generator.hostile;

import io.graphwright.generator.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Small pages in the shape of real ones, for tests that care about one thing. */
final class References {
    private References() {}

    /** The pages of the project's own reference. */
    static List<SourceFile> specs() {
        Path specs = Path.of("..", "specs");
        try (Stream<Path> paths = Files.walk(specs)) {
            List<SourceFile> files = new ArrayList<>();
            for (Path path :
                    paths.filter(p -> p.toString().endsWith(".md")).sorted().toList()) {
                files.add(new SourceFile(specs.relativize(path).toString().replace('\\', '/'), Files.readString(path)));
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A resource page whose rows are given as they stand in the table. */
    static SourceFile resource(String stem, String qualifiedName, String annotation, String... rows) {
        return new SourceFile("resources/" + stem + ".md", """
                ---
                title: "%1$s resource type"
                doc_type: resourcePageType
                ---

                # %1$s resource type

                Namespace: %2$s

                ## Properties

                |Property|Type|Description|
                |:--|:--|:--|
                %4$s

                ## JSON representation

                <!-- { "blockType": "resource"%5$s, "@odata.type": "%3$s" } -->
                ```json
                { }
                ```
                """.formatted(
                        qualifiedName.substring(qualifiedName.lastIndexOf('.') + 1),
                        qualifiedName.contains(".") ? qualifiedName.substring(0, qualifiedName.lastIndexOf('.')) : "",
                        qualifiedName,
                        String.join("\n", rows),
                        annotation.isEmpty() ? "" : ", " + annotation));
    }

    /** One String property for each name. */
    static SourceFile properties(String stem, String qualifiedName, List<String> names) {
        return resource(
                stem,
                qualifiedName,
                "",
                names.stream().map(name -> "|" + name + "|String|Text.|").toArray(String[]::new));
    }

    /** A page of enums, with a section for the one that is given. */
    static SourceFile enumeration(String stem, String name, List<String> members) {
        return new SourceFile("resources/" + stem + ".md", """
                ---
                title: "Enum values"
                doc_type: enumPageType
                ---

                # Enum values

                Namespace: microsoft.graph

                ### %s values

                |Member|
                |:--|
                %s
                """.formatted(
                        name, members.stream().map(member -> "|" + member + "|").collect(Collectors.joining("\n"))));
    }

    /** A page of a GET with one or several templates, and the body of its answer. */
    static SourceFile get(String path, String type, String body, String... templates) {
        return new SourceFile(path, """
                ---
                title: "Get"
                doc_type: apiPageType
                ---

                # Get

                Namespace: microsoft.graph

                ## HTTP request

                <!-- { "blockType": "ignored" } -->
                ```http
                %2$s
                ```

                ## Response

                On success the answer is `200 OK`.

                ## Example

                ### Request

                <!-- { "blockType": "request", "name": "get" } -->
                ```http
                GET https://graph.microsoft.com/v1.0%1$s
                ```

                ### Response

                <!-- { "blockType": "response", "@odata.type": "%3$s" } -->
                ```http
                HTTP/1.1 200 OK
                Content-Type: application/json

                %4$s
                ```
                """.formatted(
                templates[0],
                Arrays.stream(templates).map(template -> "GET " + template).collect(Collectors.joining("\n")),
                type,
                body));
    }
}
