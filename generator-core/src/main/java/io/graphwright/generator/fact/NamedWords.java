package io.graphwright.generator.fact;

import io.graphwright.generator.page.Inline;
import io.graphwright.generator.page.Page;
import io.graphwright.generator.page.Prose;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words that the paragraphs of a page put in quotes or set as code: what they name, they do not use as a word of their own. */
final class NamedWords {
    private static final Pattern QUOTED = Pattern.compile("[\"\u201c]([^\\s\"\u201c\u201d]{1,128})[\"\u201d]");

    private final Set<String> words = new HashSet<>();

    private NamedWords() {}

    static NamedWords of(Page page) {
        NamedWords named = new NamedWords();
        page.sections().stream()
                .flatMap(section -> section.blocks(Prose.class))
                .forEach(prose -> named.add(prose.content()));
        return named;
    }

    private void add(Inline content) {
        content.codes().forEach(code -> words.add(code.text()));
        Matcher quoted = QUOTED.matcher(content.text());
        while (quoted.find()) {
            words.add(quoted.group(1));
        }
    }

    boolean contains(String word) {
        return words.contains(word);
    }
}
