package io.graphwright.generator.infer;

import io.graphwright.generator.fact.OperationDocumented;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The segments of documented paths as they are spelled there: they go over the wire, so they know the capitals of a relationship's name. */
final class PathWords {
    private static final Pattern SEGMENT = Pattern.compile("(?<=/)[A-Za-z][A-Za-z0-9_]*(?=/|$)");

    private final Spellings spellings = new Spellings();
    private final Set<String> known = new HashSet<>();

    static PathWords of(FactIndex facts) {
        PathWords words = new PathWords();
        facts.all(OperationDocumented.class).stream()
                .flatMap(operation -> operation.paths().stream())
                .map(path -> RequestTarget.parse(path.target()).path())
                .forEach(words::add);
        return words;
    }

    private void add(String path) {
        Matcher segments = SEGMENT.matcher(path);
        while (segments.find()) {
            spellings.count(segments.group());
            known.add(segments.group());
        }
    }

    /** The name itself where some path spells it so or none has it, else as most paths spell it. */
    String spelled(String name) {
        return known.contains(name) ? name : spellings.word(name);
    }
}
