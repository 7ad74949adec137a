package io.graphwright.generator.fact;

import io.graphwright.generator.page.Inline;
import io.graphwright.generator.page.Prose;
import java.util.ArrayList;
import java.util.List;

/** Takes prose apart into sentences that keep their links where they stand. */
final class Sentences {
    private Sentences() {}

    /**
     * A sentence.
     *
     * @param text as the page writes it, links as {@code [text](target)}, on one or several lines
     * @param startsParagraph whether nothing stands before it in its paragraph
     */
    record Sentence(String text, List<PlacedLink> links, boolean startsParagraph) {
        Sentence {
            links = List.copyOf(links);
        }

        /** The links that begin at or after a place in the text. */
        List<PlacedLink> linksFrom(int offset) {
            return links.stream().filter(link -> link.offset() >= offset).toList();
        }
    }

    /** A link and the place in its sentence's text where it begins. */
    record PlacedLink(Inline.Link link, int offset) {
        /** The place behind it; of a link over two lines, that of its first line's text. */
        int end() {
            boolean isOnOneLine = link.span().startLine() == link.span().endLine();
            return offset + (isOnOneLine ? link.span().endColumn() - link.span().startColumn() : 0);
        }
    }

    static List<Sentence> of(Reading reading, Prose prose) {
        String raw = reading.rawText(prose.content().span());
        List<PlacedLink> links = placed(prose.content(), raw);
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        int next = 0;
        for (int n = 0; n < raw.length(); n++) {
            // A paragraph's lines are one text: only a full stop ends a sentence there.
            boolean ends = raw.charAt(n) != '\n' && PlainText.endsSentence(raw, n);
            if (ends || n + 1 == raw.length()) {
                List<PlacedLink> inside = new ArrayList<>();
                while (next < links.size() && links.get(next).offset() <= n) {
                    PlacedLink link = links.get(next++);
                    inside.add(new PlacedLink(link.link(), link.offset() - start));
                }
                sentences.add(new Sentence(raw.substring(start, n + 1), inside, sentences.isEmpty()));
                start = n + 1;
            }
        }
        return sentences;
    }

    private static List<PlacedLink> placed(Inline content, String raw) {
        List<Integer> lineStarts = new ArrayList<>(List.of(0));
        for (int n = raw.indexOf('\n'); n >= 0; n = raw.indexOf('\n', n + 1)) {
            lineStarts.add(n + 1);
        }
        List<PlacedLink> links = new ArrayList<>();
        for (Inline.Link link : content.links()) {
            int line = link.span().startLine() - content.span().startLine();
            int indent = line == 0 ? content.span().startColumn() : 1;
            if (line >= 0 && line < lineStarts.size()) {
                int offset = lineStarts.get(line) + link.span().startColumn() - indent;
                links.add(new PlacedLink(link, Math.max(0, Math.min(offset, raw.length()))));
            }
        }
        return links;
    }
}
