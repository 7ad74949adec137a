package io.graphwright.generator.fact;

import io.graphwright.generator.page.Inline;
import io.graphwright.generator.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads what a type cell names: {@code String}, {@code [call](call.md) collection}, {@code Collection(Edm.Guid)}, {@code `int`},
 * {@code [a](a.md) or [b](b.md)}, {@code string (url)}, {@code [x][] resource}.
 */
final class TypeCells {
    private static final List<String> BEFORE =
            List.of("a ", "an ", "the ", "(optional) ", "optional ", "required ", "untyped ");

    private static final List<String> AFTER = List.of(
            " object",
            " objects",
            " resource",
            " resources",
            " resource type",
            " complex type",
            " entity",
            " enum",
            " enumeration",
            " type");

    private static final String COLLECTION = "collection";

    /** Words that stand beside a type like another one; where they stand alone, they name one. */
    private static final Set<String> REMARKS = Set.of("nullable", "optional", "required", "readonly", "null");

    /** No cell that names types is longer; layers of a longer one would be peeled, and its alternatives looked up, at the square of its length. */
    private static final int LONGEST = 1_000;

    private TypeCells() {}

    /** What a cell names; no alternatives where it names nothing that could be a type. */
    static TypeCell of(Reading reading, Inline cell) {
        String text = PlainText.squash(cell.text());
        if (text.length() > LONGEST) {
            return new TypeCell(cell.span(), text, List.of(), false);
        }
        Core core = Core.of(text);
        List<TypeMention> mentions = new ArrayList<>();
        for (String part : alternatives(core.text())) {
            Core alternative = Core.of(part);
            mention(reading, cell, bare(alternative.text())).ifPresent(mentions::add);
            core = core.or(alternative);
        }
        boolean isCollection = core.isCollection() || (mentions.size() == 1 && saysCollection(text)) || isWord(text);
        return new TypeCell(cell.span(), text, mentions, isCollection);
    }

    /** {@code a or b}, {@code a | b}, {@code a, b, or c}; a comma parts names only where names stand on all of its sides. */
    private static List<String> alternatives(String text) {
        // A type may be called like a remark: the first name is never one.
        String[] parts = text.split(",? or |, | \\| ", -1);
        List<String> listed = Stream.concat(
                        Stream.of(parts[0]),
                        Stream.of(parts).skip(1).filter(part -> !REMARKS.contains(part.toLowerCase(Locale.ROOT))))
                .toList();
        boolean areNames = listed.stream()
                .allMatch(part -> WireNames.isQualified(bare(Core.of(part).text())));
        return areNames ? listed : List.of(text.split(" or | \\| ", -1));
    }

    /** {@code [Collection](x.md)}: the word names no type, only the page it links to does. */
    private static boolean isWord(String text) {
        return text.equalsIgnoreCase(COLLECTION);
    }

    /** {@code [x](x.md) collection. Holds …}: the word alone decides where prose surrounds the name. */
    private static boolean saysCollection(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        int at = lower.indexOf(COLLECTION);
        boolean isWord = at > 0
                && !Character.isLetterOrDigit(lower.charAt(at - 1))
                && (at + 10 == lower.length() || !Character.isLetterOrDigit(lower.charAt(at + 10)));
        return isWord && !lower.contains("or a collection");
    }

    /** What an annotation or an {@code @odata.type} names: {@code #microsoft.graph.call}, {@code Collection(Edm.String)}. */
    static TypeCell ofName(String written, SourceSpan span) {
        String text = PlainText.squash(written);
        if (text.length() > LONGEST) {
            return new TypeCell(span, text, List.of(), false);
        }
        Core core = Core.of(text);
        String name = core.text().startsWith("#") ? core.text().substring(1) : core.text();
        List<TypeMention> mentions = WireNames.isQualified(name) ? List.of(Reading.mention(name, span)) : List.of();
        return new TypeCell(span, text, mentions, core.isCollection());
    }

    private static Optional<TypeMention> mention(Reading reading, Inline cell, String name) {
        Optional<Inline.Link> link = cell.links().stream()
                .filter(l -> PlainText.squash(l.text()).equals(name))
                .findFirst()
                .or(() -> cell.links().size() == 1 ? cell.links().stream().findFirst() : Optional.empty());
        if (link.isPresent()) {
            return link.map(l -> reading.mention(linkedName(l), l)).filter(m -> WireNames.isQualified(m.text()));
        }
        return WireNames.isQualified(name) && !isWord(name)
                ? Optional.of(Reading.mention(name, cell.span()))
                : Optional.empty();
    }

    private static String linkedName(Inline.Link link) {
        return bare(Core.of(PlainText.squash(link.text())).text());
    }

    /** A name without brackets of a link that leads nowhere, remarks, articles and nouns such as {@code object}. */
    private static String bare(String text) {
        String name = text;
        String before;
        do {
            before = name;
            name = withoutBrackets(withoutRemark(name));
            name = withoutAffixes(name);
        } while (!name.equals(before));
        return name;
    }

    private static String withoutBrackets(String text) {
        int close = text.indexOf(']');
        if (text.startsWith("[") && close > 1) {
            return text.substring(1, close).strip();
        }
        return text;
    }

    private static String withoutRemark(String text) {
        int at = text.indexOf(',');
        String name = at > 0 ? text.substring(0, at) : text;
        int open = name.indexOf(" (");
        name = open > 0 ? name.substring(0, open) : name;
        return PlainText.withoutEnd(name.strip(), ".?");
    }

    private static String withoutAffixes(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (String word : BEFORE) {
            if (lower.startsWith(word)) {
                return text.substring(word.length()).strip();
            }
        }
        for (String word : AFTER) {
            if (lower.endsWith(word)) {
                return text.substring(0, text.length() - word.length()).strip();
            }
        }
        return text;
    }

    /** A text without the words that make it a collection. */
    private record Core(String text, boolean isCollection) {
        private static final List<String> SUFFIXES = List.of(" collection", " array");
        private static final List<String> CALLS = List.of("collection(", "collection (");
        private static final List<String> PREFIXES = List.of(
                "collection of ", "collections of ", "array of ", "arrays of ", "list of ", "lists of ", "set of ");
        /** What is counted in a sentence's words. */
        private static final Set<String> PLURALS = Set.of("strings", "integers", "booleans", "guids");
        /** Bytes in a row are one value. */
        private static final Set<String> BYTES = Set.of("byte array", "binary array", "array of bytes");

        /** Strips every layer, since pages write {@code x collection collection}. */
        static Core of(String written) {
            String said = written.strip();
            String text = BYTES.contains(said.toLowerCase(Locale.ROOT)) ? "Binary" : said;
            boolean collection = false;
            for (Optional<String> inner = peel(text); inner.isPresent(); inner = peel(text)) {
                text = inner.get();
                collection = true;
            }
            return new Core(text, collection);
        }

        Core or(Core other) {
            return new Core(text, isCollection || other.isCollection);
        }

        private static Optional<String> peel(String text) {
            String lower = text.toLowerCase(Locale.ROOT);
            for (String call : CALLS) {
                if (lower.startsWith(call)) {
                    int end = text.endsWith(")") ? text.length() - 1 : text.length();
                    return Optional.of(text.substring(call.length(), end).strip());
                }
            }
            for (String prefix : PREFIXES) {
                if (lower.startsWith(prefix)) {
                    int end = PLURALS.contains(lower.substring(prefix.length())) ? text.length() - 1 : text.length();
                    return Optional.of(text.substring(prefix.length(), end).strip());
                }
            }
            return withoutSuffix(text);
        }

        /** {@code x collection}, {@code x array (in order)}, {@code x[]}; of a link that leads nowhere the brackets stay. */
        private static Optional<String> withoutSuffix(String text) {
            int remark = text.endsWith(")") ? text.lastIndexOf(" (") : -1;
            String plain = remark > 0 ? text.substring(0, remark).strip() : text;
            String lower = plain.toLowerCase(Locale.ROOT);
            for (String suffix : SUFFIXES) {
                if (lower.endsWith(suffix)) {
                    return Optional.of(
                            plain.substring(0, plain.length() - suffix.length()).strip());
                }
            }
            boolean isArray = plain.endsWith("[]") && !plain.endsWith("][]");
            return isArray ? Optional.of(plain.substring(0, plain.length() - 2).strip()) : Optional.empty();
        }
    }
}
