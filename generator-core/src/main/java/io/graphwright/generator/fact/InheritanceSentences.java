package io.graphwright.generator.fact;

import io.graphwright.generator.fact.BaseTypeStated.Wording;
import io.graphwright.generator.fact.Sentences.PlacedLink;
import io.graphwright.generator.fact.Sentences.Sentence;
import io.graphwright.generator.page.Block;
import io.graphwright.generator.page.Inline;
import io.graphwright.generator.page.Prose;
import io.graphwright.generator.page.Section;
import io.graphwright.generator.page.Table;
import io.graphwright.generator.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the sentences, lists and tables by which a resource page places its type in a hierarchy, or says that it is abstract or open. */
final class InheritanceSentences {
    /** One of these is in every sentence that the patterns below match; most sentences have none, and looking for words is quick. */
    private static final List<String> TELLING =
            List.of("inherit", "deriv", "subtype", "subclass", "base", "abstract", "open");

    private static final Pattern UPWARD = Pattern.compile(
            "\\b(?:inherits\\s+from|inherited\\s+from|derived\\s+from|derives\\s+from|subtype\\s+of|subclass\\s+of|derived\\s+type\\s+of)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern DOWNWARD = Pattern.compile(
            "\\b(?:inherited\\s+by|derived\\s+types?|base\\s+(?:type|class|resource)(?:\\s+type)?\\s+(?:for|of))\\b",
            Pattern.CASE_INSENSITIVE);

    /** {@code [a](a.md) and [b](b.md) inherit from this type}; what stands behind it may be the name of the page's own type. */
    private static final Pattern FROM_HERE = Pattern.compile(
            "\\b(?:inherit|derive|(?:are|is)\\s+derived)\\s+from\\s+(?:(this|it|here)\\b|[*`_]*([A-Za-z][A-Za-z0-9_.]*))",
            Pattern.CASE_INSENSITIVE);

    /** {@code an abstract type from which the [a](a.md) and [b](b.md) types are derived}. */
    private static final Pattern FROM_WHICH = Pattern.compile("\\bfrom\\s+which\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern DERIVES = Pattern.compile("\\b(?:derive|inherit)", Pattern.CASE_INSENSITIVE);

    private static final Pattern ABSTRACT = Pattern.compile(
            "\\babstract\\s+(?:(?:base|complex|entity|resource)\\s+){0,2}(?:type|class|resource|entity)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern OPEN =
            Pattern.compile("\\bopen\\s+(?:(?:complex|entity|resource)\\s+)?type\\b", Pattern.CASE_INSENSITIVE);

    /** Words between {@code derived from} and the type. */
    private static final Pattern FILLER = Pattern.compile(
            "(?:[\\s*`_(]|\\b(?:the|a|an|abstract|base|complex|type|class|resource|entity)\\b)*+",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern WORD = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*+(?:\\.[A-Za-z_][A-Za-z0-9_]*+)*+");

    private static final Set<String> JOINTS =
            Set.of("", "and", "or", "the", "and the", "are", "is", "include", "includes", "are the", "both", "a", "an");

    private static final List<String> ANNOUNCING = List.of("such as", "like", "including", "for example");

    private static final Set<String> OPENINGS = Set.of(
            "an",
            "the",
            "this is an",
            "it is an",
            "it's an",
            "represents an",
            "describes an",
            "this type is an",
            "this resource is an",
            "this entity is an",
            "this object is an");

    private final Reading reading;
    private final PageSubject subject;
    private final List<Fact> facts = new ArrayList<>();

    private InheritanceSentences(Reading reading, PageSubject subject) {
        this.reading = reading;
        this.subject = subject;
    }

    static List<Fact> of(Reading reading, PageSubject subject) {
        InheritanceSentences sentences = new InheritanceSentences(reading, subject);
        reading.page().sections().forEach(sentences::read);
        return List.copyOf(sentences.facts);
    }

    private void read(Section section) {
        SectionKind kind = SectionKind.of(section);
        if (kind == SectionKind.EXAMPLE || kind == SectionKind.METHODS) {
            return;
        }
        if (kind == SectionKind.DERIVED_TYPES) {
            section.blocks(Table.class).forEach(this::readDerived);
        }
        boolean listsTypes = kind == SectionKind.DERIVED_TYPES;
        boolean listFollows = listsTypes;
        for (Block block : section.blocks()) {
            if (block instanceof Table table && listFollows && !listsTypes) {
                readDerived(table);
                listFollows = false;
            } else if (block instanceof Prose prose && listFollows && startsWithLink(prose)) {
                derived(mention(prose.content().links().get(0)));
            } else if (block instanceof Prose prose) {
                List<Sentence> sentences = Sentences.of(reading, prose);
                sentences.forEach(sentence -> read(sentence, prose.content().span()));
                listFollows = listsTypes || announcesList(sentences);
            }
        }
    }

    private void read(Sentence sentence, SourceSpan span) {
        if (!mayTell(sentence.text())) {
            return;
        }
        Matcher upward = UPWARD.matcher(sentence.text());
        if (isFromHere(sentence.text())) {
            sentence.links().forEach(link -> derived(mention(link.link())));
        } else if (upward.find()) {
            mentionAfter(sentence, upward.end(), span).ifPresent(base -> base(base, wording(sentence, upward.start())));
            return;
        }
        downward(sentence.text())
                .ifPresent(end -> enumerated(sentence, end).forEach(link -> derived(mention(link.link()))));
        trait(sentence, ABSTRACT, TypeTraitStated.Trait.ABSTRACT, span);
        trait(sentence, OPEN, TypeTraitStated.Trait.OPEN, span);
    }

    private static boolean mayTell(String sentence) {
        String lower = sentence.toLowerCase(Locale.ROOT);
        return TELLING.stream().anyMatch(lower::contains);
    }

    /** Where the words end that announce derived types. */
    private static Optional<Integer> downward(String text) {
        Matcher downward = DOWNWARD.matcher(text);
        if (downward.find()) {
            return Optional.of(downward.end());
        }
        Matcher which = FROM_WHICH.matcher(text);
        return which.find() && DERIVES.matcher(text).find(which.end()) ? Optional.of(which.end()) : Optional.empty();
    }

    /** {@code This resource is an abstract type}, {@code A lamp is an open type that allows other properties}. */
    private void trait(Sentence sentence, Pattern words, TypeTraitStated.Trait trait, SourceSpan span) {
        Matcher said = words.matcher(sentence.text());
        if (said.find() && speaksOfSubject(sentence.text().substring(0, said.start()))) {
            facts.add(new TypeTraitStated(span, subject.name(), trait, List.of("true")));
        }
    }

    /** The links that follow a place one upon another: {@code base type for [a](a.md) and [b](b.md)}, {@code such as [c](c.md)}. */
    private static List<PlacedLink> enumerated(Sentence sentence, int from) {
        List<PlacedLink> links = new ArrayList<>();
        int end = behindColon(sentence, from);
        for (PlacedLink link : sentence.linksFrom(from)) {
            String gap = PlainText.fold(sentence.text()
                    .substring(Math.min(end, link.offset()), link.offset())
                    .replace("*", "")
                    .replace(",", ""));
            boolean isNext = JOINTS.contains(gap)
                    || (links.isEmpty() && ANNOUNCING.stream().anyMatch(gap::endsWith));
            if (!isNext) {
                break;
            }
            links.add(link);
            end = link.end();
        }
        return links;
    }

    /** Where the list begins that a colon announces, as in {@code from which the following types are derived:}; else the place itself. */
    private static int behindColon(Sentence sentence, int from) {
        int colon = sentence.text().indexOf(':', from);
        boolean isBeforeLinks = colon >= 0
                && sentence.linksFrom(from).stream().allMatch(link -> link.offset() > colon)
                && sentence.text().substring(from, colon).contains("following");
        return isBeforeLinks ? colon + 1 : from;
    }

    /** Whether the words before {@code abstract type} or its kin have the page's own type as their subject. */
    private boolean speaksOfSubject(String before) {
        String words = PlainText.fold(before.replace("*", "").replace("`", ""));
        return words.isEmpty()
                || OPENINGS.contains(words)
                || words.endsWith(" is an")
                        && words.contains(subject.simpleName().toLowerCase(Locale.ROOT));
    }

    private void readDerived(Table table) {
        for (Table.Row row : table.rows()) {
            row.cells().stream()
                    .limit(1)
                    .flatMap(cell -> cell.links().stream())
                    .findFirst()
                    .ifPresent(link -> derived(mention(link)));
        }
    }

    private static boolean startsWithLink(Prose prose) {
        List<Inline.Link> links = prose.content().links();
        return !links.isEmpty()
                && PlainText.squash(prose.content().text())
                        .startsWith(PlainText.squash(links.get(0).text()));
    }

    /** Whether other types are said to inherit from this page's. */
    private boolean isFromHere(String text) {
        Matcher here = FROM_HERE.matcher(text);
        return here.find()
                && (here.group(1) != null
                        || PlainText.fold(here.group(2)).equals(PlainText.fold(subject.name()))
                        || PlainText.fold(here.group(2)).equals(PlainText.fold(subject.simpleName())));
    }

    private boolean announcesList(List<Sentence> sentences) {
        if (sentences.isEmpty()) {
            return false;
        }
        String last = sentences.get(sentences.size() - 1).text();
        String end = PlainText.squash(last);
        return (end.endsWith(":") || end.endsWith("include") || end.contains("following"))
                && (downward(last).isPresent() || isFromHere(last));
    }

    /** The type that is named right after a place: a link, or a word that is spelled like a type. */
    private Optional<TypeMention> mentionAfter(Sentence sentence, int from, SourceSpan span) {
        Matcher filler =
                FILLER.matcher(sentence.text()).region(from, sentence.text().length());
        int start = filler.lookingAt() ? filler.end() : from;
        Optional<PlacedLink> link = sentence.linksFrom(from).stream().findFirst();
        // The opening bracket of a link is no filler, so a link that is meant begins where the filler ends.
        if (link.isPresent() && link.get().offset() <= start) {
            return link.map(placed -> mention(placed.link()));
        }
        Matcher word =
                WORD.matcher(sentence.text()).region(start, sentence.text().length());
        return word.lookingAt() && isTypeLike(word.group())
                ? Optional.of(Reading.mention(word.group(), span))
                : Optional.empty();
    }

    private static boolean isTypeLike(String word) {
        return word.indexOf('.') > 0
                || (Character.isLowerCase(word.charAt(0)) && word.chars().anyMatch(Character::isUpperCase));
    }

    private static Wording wording(Sentence sentence, int start) {
        return sentence.text().substring(0, start).isBlank() ? Wording.INHERITS_LINE : Wording.PROSE;
    }

    private TypeMention mention(Inline.Link link) {
        return reading.mention(PlainText.squash(link.text()), link);
    }

    private void base(TypeMention base, Wording wording) {
        TypeMention self = new TypeMention(base.span(), subject.name(), Optional.of(reading.path()), Optional.empty());
        facts.add(new BaseTypeStated(base.span(), self, base, wording));
    }

    private void derived(TypeMention derived) {
        TypeMention self =
                new TypeMention(derived.span(), subject.name(), Optional.of(reading.path()), Optional.empty());
        // A link to the page itself, or to a place on it, names no other type.
        if (derived.page().isPresent() && !derived.page().get().equals(reading.path())) {
            facts.add(new BaseTypeStated(derived.span(), derived, self, Wording.DERIVED_LIST));
        }
    }
}
