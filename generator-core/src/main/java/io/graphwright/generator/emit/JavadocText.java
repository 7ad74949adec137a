package io.graphwright.generator.emit;

import com.palantir.javapoet.CodeBlock;
import io.graphwright.generator.plan.Comment;
import io.graphwright.generator.plan.Comment.Block;
import io.graphwright.generator.plan.Comment.Bullets;
import io.graphwright.generator.plan.Comment.Code;
import io.graphwright.generator.plan.Comment.Inline;
import io.graphwright.generator.plan.Comment.Link;
import io.graphwright.generator.plan.Comment.Paragraph;
import io.graphwright.generator.plan.Comment.Text;
import io.graphwright.generator.source.Unicode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The only place where page text becomes Javadoc: ASCII, in lines of moderate length, and inert. No text of a page ends the comment, starts a tag or
 * is read as HTML.
 */
final class JavadocText {
    private static final int WIDTH = 100;

    private final List<String> lines = new ArrayList<>();

    private JavadocText() {}

    /** A whole comment; tags such as {@code @return} stand behind the text, before {@code @deprecated}. */
    static CodeBlock of(Comment comment, Tag... tags) {
        JavadocText text = new JavadocText();
        for (Block block : comment.blocks()) {
            text.block(block);
        }
        text.neverEmpty();
        if (tags.length > 0 || comment.isDeprecated()) {
            text.lines.add("");
        }
        for (Tag tag : tags) {
            text.wrap("@" + tag.name() + (tag.argument().isEmpty() ? " " : " " + tag.argument() + " ") + tag.html());
        }
        comment.deprecation().ifPresent(reason -> text.wrap("@deprecated " + deprecation(reason)));
        return CodeBlock.of("$L\n", String.join("\n", text.lines));
    }

    /** A whole comment with its frame, for a declaration that JavaPoet does not know. */
    static String comment(Comment comment) {
        return of(comment)
                .toString()
                .lines()
                .map(line -> line.isEmpty() ? " *" : " * " + line)
                .collect(Collectors.joining("\n", "/**\n", "\n */\n"));
    }

    /** A comment of fixed words, which are HTML already. */
    static CodeBlock ofHtml(String html, Tag... tags) {
        JavadocText text = new JavadocText();
        text.wrap(html);
        if (tags.length > 0) {
            text.lines.add("");
        }
        for (Tag tag : tags) {
            text.wrap("@" + tag.name() + (tag.argument().isEmpty() ? " " : " " + tag.argument() + " ") + tag.html());
        }
        return CodeBlock.of("$L\n", String.join("\n", text.lines));
    }

    /** A block tag. Its HTML is fixed words or comes from {@link #escape}. */
    record Tag(String name, String argument, String html) {
        static Tag returns(String html) {
            return new Tag("return", "", html);
        }

        static Tag param(String name, String html) {
            return new Tag("param", name, html);
        }
    }

    private static String deprecation(String reason) {
        return reason.isBlank() ? "The reference says that it is deprecated." : escape(reason);
    }

    /** Text may consist of nothing that is shown. */
    private void neverEmpty() {
        if (lines.get(0).isBlank()) {
            lines.set(0, "As the reference shows it.");
        }
    }

    private void block(Block block) {
        if (block instanceof Paragraph paragraph) {
            paragraph(html(paragraph));
        } else if (block instanceof Bullets bullets) {
            lines.add("<ul>");
            bullets.items().forEach(item -> wrap("<li>" + html(item) + "</li>"));
            lines.add("</ul>");
        }
    }

    private void paragraph(String html) {
        if (lines.isEmpty()) {
            wrap(html);
        } else if (!html.isBlank()) {
            lines.add("");
            wrap("<p>" + html);
        }
    }

    private static String html(Paragraph paragraph) {
        StringBuilder html = new StringBuilder();
        for (Inline inline : paragraph.words()) {
            if (inline instanceof Text text) {
                html.append(escape(text.text()));
            } else if (inline instanceof Code code) {
                html.append(code(code.text()));
            } else if (inline instanceof Link link) {
                String label = escape(link.label());
                html.append("<a href=\"").append(escape(link.url())).append("\">");
                html.append(label.isBlank() ? escape(link.url()) : label).append("</a>");
            }
        }
        return html.toString();
    }

    /** Text in a fixed-width font, as HTML. */
    static String code(String text) {
        if (isPlainCode(text)) {
            return "{@code " + text + "}";
        }
        String html = escape(text);
        return "<code>" + (html.isBlank() ? "&nbsp;" : html) + "</code>";
    }

    /** Whether {@code {@code}} shows the text as it stands: braces come in pairs, and nothing ends the comment or starts a tag. */
    private static boolean isPlainCode(String text) {
        int depth = 0;
        for (int i = 0; i < text.length() && depth >= 0; i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~' || c == '\\' || c == '@' || c == '*') {
                return false;
            }
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
        }
        return depth == 0 && !text.isBlank();
    }

    /** Plain text as HTML that holds no end of a comment, no escape and no tag of Javadoc. */
    static String escape(String text) {
        StringBuilder html = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (c == '<' || c == '>' || c == '&' || c == '@' || c == '{' || c == '}' || c == '\\' || c == '"') {
                html.append(entity(c));
            } else if (c == '/' && html.length() > 0 && html.charAt(html.length() - 1) == '*') {
                html.append(entity(c));
            } else if (c >= ' ' && c <= '~') {
                html.append((char) c);
            } else if (Character.isWhitespace(c)) {
                html.append(' ');
            } else if (Unicode.isShown(c)) {
                html.append(Unicode.type(c) == Character.UNASSIGNED ? escapes(c) : entity(c));
            }
        });
        return html.toString();
    }

    /** A character that this Java may not know: doclint refuses its number, but not the character itself. */
    private static String escapes(int codePoint) {
        StringBuilder escapes = new StringBuilder();
        for (char unit : Character.toChars(codePoint)) {
            escapes.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
        }
        return escapes.toString();
    }

    private static String entity(int codePoint) {
        return switch (codePoint) {
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '&' -> "&amp;";
            case '"' -> "&quot;";
            default -> String.format(Locale.ROOT, "&#%d;", codePoint);
        };
    }

    private void wrap(String html) {
        StringBuilder line = new StringBuilder();
        for (String word : html.split(" +")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
    }
}
