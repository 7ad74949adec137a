package io.graphwright.generator.fact;

import io.graphwright.generator.fact.HttpMessage.RequestLine;
import io.graphwright.generator.page.Block;
import io.graphwright.generator.page.CodeBlock;
import io.graphwright.generator.page.Prose;
import io.graphwright.generator.page.Section;
import io.graphwright.generator.source.DiagnosticSink;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A code block, read: what the comment above it says, and the messages in it. What it holds is told by its first line; the comment and the
 * language only help.
 *
 * @param title what it stands below: the heading, or a line of its own in bold that takes the place of one, as {@code **Response**}
 * @param messages empty for a block of JSON or of any other text
 */
record ReadBlock(
        SectionKind kind, String title, CodeBlock block, Optional<Annotation> annotation, List<HttpMessage> messages) {
    ReadBlock {
        messages = List.copyOf(messages);
    }

    /** All blocks of a page, in page order. */
    static List<ReadBlock> all(Reading reading, AnnotationReader annotations) {
        List<ReadBlock> blocks = new ArrayList<>();
        for (Section section : reading.page().sections()) {
            String title = section.heading().text();
            for (Block block : section.blocks()) {
                if (block instanceof Prose prose && isTitle(prose)) {
                    title = prose.content().text();
                } else if (block instanceof CodeBlock code) {
                    Optional<Annotation> annotation =
                            code.annotation().flatMap(text -> annotations.read(text, reading.sink()));
                    blocks.add(new ReadBlock(
                            SectionKind.of(section), title, code, annotation, messages(code, reading.sink())));
                }
            }
        }
        return blocks;
    }

    private static boolean isTitle(Prose prose) {
        String text = PlainText.fold(prose.content().text());
        return prose.content().isStrong() && (text.startsWith("request") || text.startsWith("response"));
    }

    private static List<HttpMessage> messages(CodeBlock block, DiagnosticSink sink) {
        return startsLikeJson(block.text()) ? List.of() : HttpReader.read(PlacedText.of(block), sink);
    }

    boolean isJson() {
        return startsLikeJson(block.text());
    }

    boolean isAnnotated(String blockType) {
        return annotation.filter(a -> a.blockType().equals(blockType)).isPresent();
    }

    /** Whether it is JSON that nothing but its title says to be a response. */
    boolean isTitledResponse() {
        return kind == SectionKind.EXAMPLE
                && isJson()
                && block.language().equals("json")
                && annotation.isEmpty()
                && PlainText.fold(title).startsWith("response");
    }

    /** Whether its request lines are what the page documents, as against an example of it. */
    boolean showsTemplates() {
        return !isAnnotated("request") && !isAnnotated("response");
    }

    /** The request lines with a method, in order. */
    List<PathDocumented> requestLines() {
        return messages.stream()
                .map(HttpMessage::start)
                .filter(RequestLine.class::isInstance)
                .map(RequestLine.class::cast)
                .filter(line -> !line.method().isEmpty())
                .map(line -> new PathDocumented(line.targetSpan(), line.method(), line.target()))
                .toList();
    }

    /** What the comment says the block's object is. */
    Optional<TypeCell> statedType() {
        return annotation.flatMap(a -> a.type().map(stated -> {
            TypeCell cell = TypeCells.ofName(stated.value(), stated.span());
            boolean many = cell.isCollection() || a.isCollection().orElse(false);
            return new TypeCell(cell.span(), cell.text(), cell.alternatives(), many);
        }));
    }

    static boolean startsLikeJson(String text) {
        String start = text.stripLeading();
        return start.startsWith("{") || start.startsWith("[");
    }
}
