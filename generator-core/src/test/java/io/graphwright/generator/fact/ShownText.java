package io.graphwright.generator.fact;

import static io.graphwright.generator.source.DiagnosticCode.JSON_UNREADABLE;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.graphwright.generator.fact.HttpMessage.StatusLine;
import io.graphwright.generator.fact.JsonValue.JsonArray;
import io.graphwright.generator.fact.JsonValue.JsonBoolean;
import io.graphwright.generator.fact.JsonValue.JsonNull;
import io.graphwright.generator.fact.JsonValue.JsonNumber;
import io.graphwright.generator.fact.JsonValue.JsonObject;
import io.graphwright.generator.fact.JsonValue.JsonText;
import io.graphwright.generator.page.CodeBlock;
import io.graphwright.generator.page.Page;
import io.graphwright.generator.source.DiagnosticLog;
import io.graphwright.generator.source.SourceSpan;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The text that facts about examples only point at, read and repaired as extraction reads it; for checks that play examples back. */
public final class ShownText {
    private static final JsonReader READER = new JsonReader();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private ShownText() {}

    /** The JSON object at the place of an {@link ObjectShown}. */
    public static Optional<JsonNode> object(Page page, SourceSpan span) {
        CodeBlock cut = new CodeBlock("json", cut(page, span), span, Optional.empty(), Optional.empty(), span);
        return json(PlacedText.of(cut));
    }

    /** The body below the status line of an {@link AnswerShown}; empty where nothing stands there. */
    public static Optional<String> body(Page page, SourceSpan status) {
        return messages(page)
                .filter(message -> message.start() instanceof StatusLine line
                        && line.span().equals(status))
                .findFirst()
                .flatMap(HttpMessage::body)
                .map(PlacedText::text)
                .or(() -> blocks(page)
                        .filter(block -> block.textSpan().equals(status))
                        .findFirst()
                        .map(CodeBlock::text));
    }

    /** A body as JSON. */
    public static Optional<JsonNode> json(String text) {
        SourceSpan start = SourceSpan.at("body", 1, 1);
        return json(PlacedText.of(new CodeBlock("json", text, start, Optional.empty(), Optional.empty(), start)));
    }

    private static Optional<JsonNode> json(PlacedText text) {
        return READER.read(text, JSON_UNREADABLE, new DiagnosticLog()).map(value -> value.accept(new Nodes()));
    }

    private static Stream<HttpMessage> messages(Page page) {
        return blocks(page)
                .filter(block -> !ReadBlock.startsLikeJson(block.text()))
                .flatMap(block -> HttpReader.read(PlacedText.of(block), new DiagnosticLog()).stream());
    }

    private static Stream<CodeBlock> blocks(Page page) {
        return page.sections().stream().flatMap(section -> section.blocks(CodeBlock.class));
    }

    private static String cut(Page page, SourceSpan span) {
        List<String> lines = page.source().lines().subList(span.startLine() - 1, span.endLine());
        String text = String.join("\n", lines);
        int afterEnd = lines.get(lines.size() - 1).length() - (span.endColumn() - 1);
        return text.substring(span.startColumn() - 1, text.length() - afterEnd);
    }

    private static final class Nodes implements JsonValue.Visitor<JsonNode> {
        @Override
        public JsonNode object(JsonObject object) {
            var node = NODES.objectNode();
            object.members()
                    .forEach(member -> node.set(member.name(), member.value().accept(this)));
            return node;
        }

        @Override
        public JsonNode array(JsonArray array) {
            var node = NODES.arrayNode();
            array.items().forEach(item -> node.add(item.accept(this)));
            return node;
        }

        @Override
        public JsonNode text(JsonText text) {
            return NODES.textNode(text.text());
        }

        @Override
        public JsonNode number(JsonNumber number) {
            return DecimalNode.valueOf(new BigDecimal(number.literal()));
        }

        @Override
        public JsonNode bool(JsonBoolean bool) {
            return NODES.booleanNode(bool.value());
        }

        @Override
        public JsonNode nothing(JsonNull nothing) {
            return NODES.nullNode();
        }
    }
}
