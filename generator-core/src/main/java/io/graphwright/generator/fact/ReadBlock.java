package io.graphwright.generator.fact;

import io.graphwright.generator.fact.HttpMessage.RequestLine;
import io.graphwright.generator.page.CodeBlock;
import io.graphwright.generator.page.Heading;
import io.graphwright.generator.page.Section;
import io.graphwright.generator.source.DiagnosticSink;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A code block, read: what the comment above it says, and the messages in it. What it holds is told by its first line; the comment and the
 * language only help.
 *
 * @param heading the one it stands below
 * @param messages empty for a block of JSON or of any other text
 */
record ReadBlock(
        SectionKind kind,
        Heading heading,
        CodeBlock block,
        Optional<Annotation> annotation,
        List<HttpMessage> messages) {
    ReadBlock {
        messages = List.copyOf(messages);
    }

    /** All blocks of a page, in page order. */
    static List<ReadBlock> all(Reading reading, AnnotationReader annotations) {
        List<ReadBlock> blocks = new ArrayList<>();
        for (Section section : reading.page().sections()) {
            section.blocks(CodeBlock.class)
                    .forEach(block -> blocks.add(of(section, block, annotations, reading.sink())));
        }
        return blocks;
    }

    private static ReadBlock of(Section section, CodeBlock block, AnnotationReader annotations, DiagnosticSink sink) {
        Optional<Annotation> annotation = block.annotation().flatMap(text -> annotations.read(text, sink));
        List<HttpMessage> messages =
                startsLikeJson(block.text()) ? List.of() : HttpReader.read(PlacedText.of(block), sink);
        return new ReadBlock(SectionKind.of(section), section.heading(), block, annotation, messages);
    }

    boolean isJson() {
        return startsLikeJson(block.text());
    }

    boolean isAnnotated(String blockType) {
        return annotation.filter(a -> a.blockType().equals(blockType)).isPresent();
    }

    /** Whether it is JSON that nothing but the heading of an example says to be a response. */
    boolean isTitledResponse() {
        return kind == SectionKind.EXAMPLE
                && isJson()
                && block.language().equals("json")
                && annotation.isEmpty()
                && PlainText.fold(heading.text()).startsWith("response");
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
