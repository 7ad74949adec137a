package io.graphwright.generator.fact;

import io.graphwright.generator.page.Prose;
import io.graphwright.generator.page.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads what an API page says of the query options that it takes or does not take, in its own words. */
final class QuerySentences {
    /** Where to read about options in general. */
    private static final Pattern POINTER =
            Pattern.compile("(?i)(?:for|to) (?:general |more |additional )?\\S+.*\\bsee\\b.*|see .*");

    /** Beyond this it is a chapter, to be read on the page. */
    private static final int LONGEST = 800;

    private QuerySentences() {}

    /** In paragraphs, without code and what leads to it; empty where the page says nothing. */
    static String of(Reading reading) {
        List<String> paragraphs = new ArrayList<>();
        int length = 0;
        for (Section section : reading.page().sections()) {
            if (SectionKind.of(section) == SectionKind.QUERY) {
                for (Prose prose : section.blocks(Prose.class).toList()) {
                    String paragraph = paragraph(prose);
                    length += paragraph.length();
                    if (!paragraph.isEmpty() && length <= LONGEST) {
                        paragraphs.add(paragraph);
                    }
                }
            }
        }
        return String.join("\n\n", paragraphs);
    }

    private static String paragraph(Prose prose) {
        List<String> kept = PlainText.sentences(PlainText.squash(prose.content().text())).stream()
                .map(String::strip)
                .filter(sentence ->
                        !sentence.endsWith(":") && !POINTER.matcher(sentence).matches())
                .toList();
        return String.join(" ", kept);
    }
}
