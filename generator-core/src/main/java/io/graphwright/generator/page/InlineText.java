package io.graphwright.generator.page;

import io.graphwright.generator.page.Inline.Code;
import io.graphwright.generator.page.Inline.Link;
import io.graphwright.generator.source.SourceSpan;
import java.util.ArrayList;
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
    private final List<Integer> starts = new ArrayList<>();

    InlineText(String path) {
        this.path = path;
    }

    Inline read(Node parent, SourceSpan span) {
        Optional<Node> next = Optional.ofNullable(parent.getFirstChild());
        while (next.isPresent()) {
            Node node = next.get();
            enter(node);
            boolean descends = node.getFirstChild() != null && !(node instanceof Image);
            next = descends ? Optional.of(node.getFirstChild()) : leave(node, parent);
        }
        return new Inline(text.toString().strip(), links, codes, strongs, span);
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
            html(html.getLiteral());
        } else if (node instanceof org.commonmark.node.Link || node instanceof StrongEmphasis) {
            starts.add(text.length());
        }
    }

    private void exit(Node node) {
        if (node instanceof org.commonmark.node.Link link) {
            links.add(new Link(sinceStart(), link.getDestination(), Spans.of(path, link)));
        } else if (node instanceof StrongEmphasis) {
            strongs.add(sinceStart());
        }
    }

    private String sinceStart() {
        int start = starts.remove(starts.size() - 1);
        return text.substring(Math.min(start, text.length())).strip();
    }

    private void html(String tag) {
        switch (HtmlTags.kindOf(tag)) {
            case BREAK -> breakLine();
            case MARKUP -> {}
            case UNKNOWN -> append(tag);
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
            boolean isBlank = c == ' ' || c == '\t' || OddBlanks.isBlank(c);
            if (isBlank) {
                boolean isFirst = text.length() == 0 || Character.isWhitespace(text.charAt(text.length() - 1));
                text.append(isFirst ? "" : " ");
            } else if (!OddBlanks.isInvisible(c)) {
                text.append(c);
            }
        }
    }
}
