package io.graphwright.generator.fact;

import io.graphwright.generator.page.Inline;
import io.graphwright.generator.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

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
        boolean isCollection = core.isCollection() || (mentions.size() == 1 && saysCollection(text));
        return new TypeCell(cell.span(), text, mentions, isCollection);
    }

    /** {@code a or b}, {@code a | b}, {@code a, b, or c}; a comma parts names only where names stand on all of its sides. */
    private static List<String> alternatives(String text) {
        List<String> listed = List.of(text.split(",? or |, | \\| ", -1));
        boolean areNames = listed.stream()
                .allMatch(part -> WireNames.isQualified(bare(Core.of(part).text())));
        return areNames ? listed : List.of(text.split(" or | \\| ", -1));
    }

    /** {@code [x](x.md) collection. Holds …}: the word alone decides where prose surrounds the name. */
    private static boolean saysCollection(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        int at = lower.indexOf("collection");
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
        return WireNames.isQualified(name) ? Optional.of(Reading.mention(name, cell.span())) : Optional.empty();
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
        return name.endsWith(".") ? name.substring(0, name.length() - 1) : name.strip();
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
        private static final String SUFFIX = " collection";
        private static final String CALL = "collection(";
        private static final String OF = "collection of ";

        /** Strips every layer, since pages write {@code x collection collection}. */
        static Core of(String written) {
            String text = written.strip();
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
            if (lower.endsWith(SUFFIX)) {
                return Optional.of(
                        text.substring(0, text.length() - SUFFIX.length()).strip());
            }
            if (lower.startsWith(CALL)) {
                int end = text.endsWith(")") ? text.length() - 1 : text.length();
                return Optional.of(text.substring(CALL.length(), end).strip());
            }
            return lower.startsWith(OF)
                    ? Optional.of(text.substring(OF.length()).strip())
                    : Optional.empty();
        }
    }
}
