package io.graphwright.generator.page;

import io.graphwright.generator.page.Inline.Code;
import io.graphwright.generator.page.Inline.Link;
import io.graphwright.generator.source.SourceSpan;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Collects the plain text, links, code and bold stretches below a node. Walks without recursion, since pages choose the depth. */
final class InlineText {
    private final String path;
    private final StringBuilder text = new StringBuilder();
    private final List<Link> links = new ArrayList<>();
    private final List<Code> codes = new ArrayList<>();
    private final List<String> strongs = new ArrayList<>();
    /** Where the open links and bold stretches begin in {@code text}. */
    private final Deque<Integer> starts = new ArrayDeque<>();
    /** Where an open {@code <code>} or {@code <b>} begins. */
    private int tagStart;

    private InlineText(String path) {
        this.path = path;
    }

    static Inline read(String path, Node parent, SourceSpan span) {
        InlineText inline = new InlineText(path);
        inline.walk(parent);
        return new Inline(inline.text.toString().strip(), inline.links, inline.codes, inline.strongs, span);
    }

    private void walk(Node parent) {
        Optional<Node> next = Optional.ofNullable(parent.getFirstChild());
        while (next.isPresent()) {
            Node node = next.get();
            enter(node);
            boolean descends = node.getFirstChild() != null && !(node instanceof Image);
            next = descends ? Optional.of(node.getFirstChild()) : leave(node, parent);
        }
    }

    /** Leaves a node and all parents that end with it; answers the node to go on with, none at the end. */
    private Optional<Node> leave(Node last, Node root) {
        Node node = last;
        while (node != root) {
            exit(node);
            if (node.getNext() != null) {
                return Optional.of(node.getNext());
            }
            node = node.getParent();
        }
        return Optional.empty();
    }

    private void enter(Node node) {
        if (node instanceof Text plain) {
            append(plain.getLiteral());
        } else if (node instanceof org.commonmark.node.Code code) {
            // GFM: \| is a pipe in a code span of a table, too.
            String literal = code.getLiteral().replace("\\|", "|");
            codes.add(new Code(literal, Spans.of(path, code)));
            text.append(literal);
        } else if (node instanceof SoftLineBreak) {
            append(" ");
        } else if (node instanceof HardLineBreak) {
            breakLine();
        } else if (node instanceof HtmlInline html) {
            tag(html);
        } else if (node instanceof org.commonmark.node.Link || node instanceof StrongEmphasis) {
            starts.push(text.length());
        }
    }

    private void exit(Node node) {
        if (node instanceof org.commonmark.node.Link link) {
            links.add(new Link(since(starts.pop()), link.getDestination(), Spans.of(path, link)));
        } else if (node instanceof StrongEmphasis) {
            strongs.add(since(starts.pop()));
        }
    }

    private String since(int start) {
        return text.substring(Math.min(start, text.length())).strip();
    }

    private void tag(HtmlInline html) {
        switch (HtmlTag.of(html.getLiteral())) {
            case BREAK -> breakLine();
            case CODE_START, STRONG_START -> tagStart = text.length();
            case CODE_END -> codes.add(new Code(since(tagStart), Spans.of(path, html)));
            case STRONG_END -> strongs.add(since(tagStart));
            case MARKUP -> {}
            case PLACEHOLDER -> append(html.getLiteral());
        }
    }

    private void breakLine() {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        text.setLength(end);
        if (end > 0 && text.charAt(end - 1) != '\n') {
            text.append('\n');
        }
    }

    /** Runs of blanks become one; characters that show nothing vanish. */
    private void append(String part) {
        for (int n = 0; n < part.length(); n++) {
            char c = part.charAt(n);
            if (c == ' ' || c == '\t' || OddBlanks.isBlank(c)) {
                boolean isFirst = text.length() == 0 || Character.isWhitespace(text.charAt(text.length() - 1));
                text.append(isFirst ? "" : " ");
            } else if (!OddBlanks.isInvisible(c)) {
                text.append(c);
            }
        }
    }
}
