package io.graphwright.generator.plan;

import io.graphwright.generator.edm.Operation;
import io.graphwright.generator.edm.PathTemplate;
import io.graphwright.generator.edm.Permission;
import io.graphwright.generator.edm.RequestParameter;
import io.graphwright.generator.plan.Comment.Block;
import io.graphwright.generator.plan.Comment.Bullets;
import io.graphwright.generator.plan.Comment.Code;
import io.graphwright.generator.plan.Comment.Inline;
import io.graphwright.generator.plan.Comment.Link;
import io.graphwright.generator.plan.Comment.Paragraph;
import io.graphwright.generator.plan.Comment.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Composes the comments of request classes. */
final class RequestComments {
    private static final Pattern QUERY = Pattern.compile("(?i)quer(?:y|ies)|odata|param|\\$\\w");

    private RequestComments() {}

    /** What the page says, what is sent, who may, and where to read more. */
    static Comment ofRequest(Operation operation) {
        List<Block> blocks = Comments.described(operation.documentation());
        if (blocks.isEmpty()) {
            String title = operation.title().isBlank() ? operation.page() : operation.title();
            blocks.add(Paragraph.of("The request of the page '" + title + "'."));
        }
        blocks.add(Paragraph.of(
                new Code(request(operation, operation.paths().get(0))),
                new Text(" of API version "),
                new Code(operation.apiVersion()),
                new Text(".")));
        blocks.addAll(Comments.paragraphs(queries(operation.querySentences())));
        if (!operation.permissions().isEmpty()) {
            blocks.add(Paragraph.of("Permissions, least privileged first:"));
            blocks.add(new Bullets(operation.permissions().stream()
                    .map(RequestComments::permissions)
                    .toList()));
        }
        blocks.add(Paragraph.of(
                new Text("See "),
                new Link(ReferenceUrl.ofOperation(operation.page(), operation.apiVersion()), operation.title()),
                new Text(".")));
        return new Comment(blocks, operation.documentation().deprecation());
    }

    /** Below their own heading pages say no more than {@code None.} or {@code Not supported.} */
    private static String queries(String sentences) {
        return sentences.isEmpty() || QUERY.matcher(sentences).find() ? sentences : "Query options: " + sentences;
    }

    private static Paragraph permissions(Permission row) {
        List<Inline> words = new ArrayList<>();
        words.add(new Text(row.kind() + ": "));
        if (row.permissions().isEmpty()) {
            words.add(new Text("not supported"));
        }
        for (String permission : row.permissions()) {
            words.add(new Text(words.size() > 1 ? ", " : ""));
            words.add(new Code(permission));
        }
        return new Paragraph(words);
    }

    static Comment ofFactory(Operation operation, PathTemplate path) {
        return new Comment(
                List.of(Paragraph.of(new Text("The request "), new Code(request(operation, path)), new Text("."))),
                Optional.empty());
    }

    static Comment ofParameter(boolean isHeader, RequestParameter parameter) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(
                new Text(isHeader ? "Sets the header " : "Sets the query option "),
                new Code(parameter.name()),
                new Text(parameter.isRequired() ? ", which is required." : ".")));
        blocks.addAll(Comments.described(parameter.documentation()));
        return new Comment(blocks, parameter.documentation().deprecation());
    }

    /** What the page says of an option that every request of its kind has; empty for one that it does not explain. */
    static List<Block> ofOption(Operation operation, String name) {
        return operation.queryOptions().stream()
                .filter(option -> option.name().equalsIgnoreCase(name))
                .findFirst()
                .map(option -> Comments.described(option.documentation()))
                .orElse(List.of());
    }

    private static String request(Operation operation, PathTemplate path) {
        return operation.method() + " " + path.text();
    }
}
