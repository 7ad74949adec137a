package io.graphwright.generator.fact;

import io.graphwright.generator.fact.Sentences.PlacedLink;
import io.graphwright.generator.fact.Sentences.Sentence;
import io.graphwright.generator.page.Inline;
import io.graphwright.generator.page.Prose;
import io.graphwright.generator.page.Section;
import io.graphwright.generator.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the sentences that say what a request takes or a response brings: {@code … and a collection of [call](call.md) objects in the
 * response body}, {@code supply a JSON representation of the [call](call.md) object}.
 */
final class BodySentences {
    private static final Pattern ANSWERS = Pattern.compile(
            "\\b(?:returns?|response\\s+body|responds?|response\\s+object|contain|composed\\s+of)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern TAKES =
            Pattern.compile("\\b(?:supply|provide|include|specify|properties\\s+of)\\b", Pattern.CASE_INSENSITIVE);

    /** What is not in the body, or is not what success brings. */
    private static final Pattern ELSEWHERE = Pattern.compile(
            "\\b(?:otherwise|unsuccessful|does\\s+not|do\\s+not|don't|doesn't|location\\s+header|header\\s+with|uri\\s+to|url\\s+to)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern MANY =
            Pattern.compile("\\b(?:collection|list\\s+of|array\\s+of)\\b", Pattern.CASE_INSENSITIVE);

    /** A type without a link: {@code a String collection}, {@code an **alert** object}. */
    private static final Pattern UNLINKED = Pattern.compile(
            "\\b(?:(?:code|of|and|an?|the|updated|new|for|representation)\\s+)(?:the\\s+|an?\\s+|new\\s+|updated\\s+)*+([*`]*+[A-Za-z][A-Za-z0-9.]*+[*`]*+)\\s+(?:collection\\s+)?(?:objects?|resources?|collection|in\\s+the\\s+response\\s+body)\\b",
            Pattern.CASE_INSENSITIVE);

    /** Words that are types in lower case, too. */
    private static final Set<String> PRIMITIVES =
            Set.of("string", "boolean", "stream", "guid", "binary", "integer", "double");

    private final Reading reading;
    private final Pattern trigger;

    private BodySentences(Reading reading, Pattern trigger) {
        this.reading = reading;
        this.trigger = trigger;
    }

    static Optional<TypeCell> ofResponse(Reading reading) {
        return new BodySentences(reading, ANSWERS).in(SectionKind.RESPONSE);
    }

    static Optional<TypeCell> ofRequest(Reading reading) {
        return new BodySentences(reading, TAKES).in(SectionKind.REQUEST_BODY);
    }

    /** Whether the response section holds some words. */
    static boolean mentions(Reading reading, String words) {
        return reading.page().sections().stream()
                .filter(section -> SectionKind.of(section) == SectionKind.RESPONSE)
                .flatMap(section -> section.blocks(Prose.class))
                .anyMatch(prose -> PlainText.fold(prose.content().text()).contains(words));
    }

    private Optional<TypeCell> in(SectionKind kind) {
        for (Section section : reading.page().sections()) {
            if (SectionKind.of(section) != kind) {
                continue;
            }
            for (Prose prose :
                    section.blocks(Prose.class).filter(p -> !p.isQuote()).toList()) {
                for (Sentence sentence : Sentences.of(reading, prose)) {
                    Optional<TypeCell> type = in(sentence, prose.content().span());
                    if (type.isPresent()) {
                        return type;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private Optional<TypeCell> in(Sentence sentence, SourceSpan span) {
        Matcher starts = trigger.matcher(sentence.text());
        if (!starts.find() || ELSEWHERE.matcher(sentence.text()).find()) {
            return Optional.empty();
        }
        boolean many = MANY.matcher(sentence.text()).find();
        String text = PlainText.squash(sentence.text());
        List<TypeMention> linked = alternatives(sentence);
        if (!linked.isEmpty()) {
            return Optional.of(new TypeCell(span, text, linked, many));
        }
        Matcher unlinked = UNLINKED.matcher(sentence.text());
        while (unlinked.find()) {
            String name = unlinked.group(1).replace("*", "").replace("`", "");
            // Names in the plural, as in "**alerts** objects", are names of collections.
            boolean isPlural = many && name.endsWith("s");
            if (isTypeLike(unlinked.group(1)) && !isPlural && WireNames.isQualified(name)) {
                return Optional.of(new TypeCell(span, text, List.of(Reading.mention(name, span)), many));
            }
        }
        return Optional.empty();
    }

    /** A word of an English sentence is a type only if it is in bold, spelled like one, or a primitive. */
    private static boolean isTypeLike(String word) {
        boolean hasInnerCapital = word.chars().skip(1).anyMatch(Character::isUpperCase)
                && word.chars().anyMatch(Character::isLowerCase);
        return word.startsWith("**") || hasInnerCapital || PRIMITIVES.contains(word.toLowerCase(Locale.ROOT));
    }

    /** The first link to a page, and those joined to it by {@code or}. */
    private List<TypeMention> alternatives(Sentence sentence) {
        List<TypeMention> mentions = new ArrayList<>();
        int end = -1;
        for (PlacedLink placed : sentence.links()) {
            TypeMention mention = mention(placed.link());
            if (mention.page().isEmpty() || mention.page().get().equals(reading.path())) {
                continue;
            }
            boolean joined =
                    end >= 0 && end <= placed.offset() && isOr(sentence.text().substring(end, placed.offset()));
            if (end >= 0 && !joined) {
                break;
            }
            mentions.add(mention);
            end = placed.end();
        }
        return mentions;
    }

    private static boolean isOr(String between) {
        String words = PlainText.fold(between.replace("*", "").replace(",", ""));
        return words.equals("or")
                || words.equals("and/or")
                || words.equals("or a")
                || words.equals("or an")
                || words.isEmpty();
    }

    private TypeMention mention(Inline.Link link) {
        return reading.mention(PlainText.squash(link.text()), link);
    }
}
