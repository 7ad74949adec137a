package io.graphwright.generator.plan;

import io.graphwright.generator.edm.Documentation;
import io.graphwright.generator.edm.EnumMember;
import io.graphwright.generator.edm.Member;
import io.graphwright.generator.edm.SchemaType;
import io.graphwright.generator.plan.Comment.Block;
import io.graphwright.generator.plan.Comment.Code;
import io.graphwright.generator.plan.Comment.Link;
import io.graphwright.generator.plan.Comment.Paragraph;
import io.graphwright.generator.plan.Comment.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Composes comments from what the pages say. */
final class Comments {
    private static final Pattern BLANK_LINES = Pattern.compile("\\n\\s*\\n");

    private Comments() {}

    static Comment ofType(SchemaType type) {
        Documentation documentation = type.documentation();
        List<Block> blocks = described(documentation);
        if (blocks.isEmpty()) {
            blocks.add(named(
                    type.name().isNested() ? "The objects of" : "The type",
                    type.name().isNested()
                            ? type.name().simpleName()
                            : type.name().toString()));
        }
        documentation
                .page()
                .ifPresent(page -> blocks.add(Paragraph.of(
                        new Text("See "),
                        new Link(ReferenceUrl.ofType(page), type.name().toString()),
                        new Text("."))));
        return new Comment(blocks, documentation.deprecation());
    }

    static Comment ofProperty(Member member) {
        List<Block> blocks = described(member.documentation());
        if (blocks.isEmpty()) {
            blocks.add(named("The property", member.name()));
        }
        boolean saysSo =
                member.documentation().description().toLowerCase(Locale.ROOT).contains("read-only");
        if (member.isReadOnly() && !saysSo) {
            blocks.add(Paragraph.of("Read-only."));
        }
        return new Comment(blocks, member.documentation().deprecation());
    }

    static Comment ofMember(EnumMember member) {
        List<Block> blocks = described(member.documentation());
        if (blocks.isEmpty()) {
            blocks.add(named("The value", member.name()));
        }
        return new Comment(blocks, member.documentation().deprecation());
    }

    static List<Block> described(Documentation documentation) {
        return paragraphs(documentation.description());
    }

    static List<Block> paragraphs(String text) {
        List<Block> blocks = new ArrayList<>();
        for (String paragraph : BLANK_LINES.split(text)) {
            if (!paragraph.isBlank()) {
                blocks.add(Paragraph.of(paragraph.strip()));
            }
        }
        return blocks;
    }

    private static Paragraph named(String what, String wireName) {
        return Paragraph.of(new Text(what + " "), new Code(wireName), new Text("."));
    }
}
