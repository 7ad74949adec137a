package io.graphwright.generator.fact;

import static io.graphwright.generator.source.DiagnosticCode.DESCRIPTION_TOO_LONG;

import io.graphwright.generator.page.Inline;
import io.graphwright.generator.source.SourceSpan;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the markers that descriptions carry: read-only, required, deprecated, inherited, possible values. */
final class Descriptions {
    private static final List<String> DEPRECATING = List.of(
            "is deprecated",
            "are deprecated",
            "been deprecated",
            "be deprecated",
            "being deprecated",
            "now deprecated");

    /** Sentences that begin so say what a value means, not what the member is. */
    private static final List<String> OF_VALUES =
            List.of("indicates", "whether", "specifies", "true if", "if ", "possible", "the possible", "when ");

    /** What a sentence says is deprecated. */
    private static final Pattern DEPRECATED_SUBJECT = Pattern.compile(
            "([^.:;]{1,200}?)\\s(?:is|are|was|were|will|has|have|should)\\b[a-z\\s]{0,40}\\bdeprecated\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Set<String> JOINTS = Set.of("the", "a", "an", "and", "or", "both", "note", "that");

    private static final Set<String> OF_ENUMERATION =
            Set.of("member", "members", "value", "values", "option", "options");

    /** Several times what the longest in a large reference has; comments repeat it for each method of a property. */
    private static final int MOST_CHARACTERS = 10_000;

    private Descriptions() {}

    static Description of(Reading reading, Inline content) {
        String text = bounded(reading, content.span(), tidy(content.text()));
        List<String> sentences = PlainText.sentences(text);
        PossibleValues values = PossibleValues.of(reading, content);
        return new Description(
                text,
                sentences.stream().anyMatch(sentence -> says(sentence, "read-only", "read only")),
                sentences.stream().anyMatch(sentence -> says(sentence, "required")),
                sentences.stream()
                        .filter(sentence -> deprecates(sentence) && !speaksOf(values.listed(), sentence))
                        .findFirst(),
                inheritedFrom(reading, content),
                values.listed(),
                values.elsewhere());
    }

    /** A description that is only text. */
    static Description ofText(String text) {
        Description none = Description.NONE;
        List<String> sentences = PlainText.sentences(text);
        return new Description(
                text,
                false,
                false,
                sentences.stream().filter(Descriptions::deprecates).findFirst(),
                none.inheritedFrom(),
                none.possibleValues(),
                none.valuesIn());
    }

    static Description prefixed(Description description, String words) {
        return new Description(
                description.text().isEmpty() ? words : words + ": " + description.text(),
                description.isReadOnly(),
                description.isRequired(),
                description.deprecation(),
                description.inheritedFrom(),
                description.possibleValues(),
                description.valuesIn());
    }

    static Description required(Description description) {
        return new Description(
                description.text(),
                description.isReadOnly(),
                true,
                description.deprecation(),
                description.inheritedFrom(),
                description.possibleValues(),
                description.valuesIn());
    }

    static Description deprecated(Description description, String sentence) {
        return new Description(
                description.text(),
                description.isReadOnly(),
                description.isRequired(),
                description.deprecation().or(() -> Optional.of(sentence)),
                description.inheritedFrom(),
                description.possibleValues(),
                description.valuesIn());
    }

    /** As much of a description as comments can bear. */
    static String bounded(Reading reading, SourceSpan span, String text) {
        if (text.length() <= MOST_CHARACTERS) {
            return text;
        }
        reading.report(DESCRIPTION_TOO_LONG, span, MOST_CHARACTERS);
        boolean cutsCharacter = Character.isHighSurrogate(text.charAt(MOST_CHARACTERS - 1));
        return text.substring(0, cutsCharacter ? MOST_CHARACTERS - 1 : MOST_CHARACTERS);
    }

    /** Lines without odd blanks, without empty ones at both ends. */
    static String tidy(String text) {
        StringBuilder tidy = new StringBuilder();
        for (String line : text.split("\n", -1)) {
            String squashed = PlainText.squash(line);
            if (!squashed.isEmpty() || !tidy.isEmpty()) {
                tidy.append(tidy.isEmpty() ? "" : "\n").append(squashed);
            }
        }
        return tidy.toString().strip();
    }

    /** Whether a sentence is the marker itself, or says that this is so: {@code Read-only.}, {@code This property is read-only.} */
    private static boolean says(String sentence, String... markers) {
        String bare = PlainText.fold(sentence.replace("(", "").replace(")", "").replace("*", ""));
        for (String marker : markers) {
            if (bare.equals(marker)
                    || bare.startsWith(marker + ",")
                    || bare.startsWith(marker + ";")
                    || bare.startsWith(marker + " property")
                    || bare.equals("this property is " + marker)
                    || bare.equals("the property is " + marker)
                    || bare.equals("this is " + marker)
                    || bare.equals("this parameter is " + marker)) {
                return true;
            }
        }
        return false;
    }

    static boolean deprecates(String sentence) {
        String lower = sentence.toLowerCase(Locale.ROOT);
        String start =
                lower.startsWith("[") || lower.startsWith("(") || lower.startsWith("*") ? lower.substring(1) : lower;
        if (start.startsWith("deprecated") || lower.endsWith("(deprecated)")) {
            return true;
        }
        return OF_VALUES.stream().noneMatch(start::startsWith)
                && DEPRECATING.stream().anyMatch(lower::contains);
    }

    /** Whether a sentence deprecates a value, not what has it: {@code The dim member is deprecated}, {@code dim is deprecated}. */
    private static boolean speaksOf(List<String> values, String sentence) {
        Matcher subject = DEPRECATED_SUBJECT.matcher(sentence);
        if (values.isEmpty() || !subject.lookingAt()) {
            return false;
        }
        List<String> words = Stream.of(subject.group(1).split("[^A-Za-z0-9_]+"))
                .filter(word -> !word.isEmpty() && !JOINTS.contains(word.toLowerCase(Locale.ROOT)))
                .toList();
        return !words.isEmpty()
                && (OF_ENUMERATION.contains(words.get(words.size() - 1).toLowerCase(Locale.ROOT))
                        || values.containsAll(words));
    }

    private static Optional<TypeMention> inheritedFrom(Reading reading, Inline content) {
        String text = PlainText.squash(content.text());
        int at = text.toLowerCase(Locale.ROOT).indexOf("inherited from ");
        if (at < 0) {
            return Optional.empty();
        }
        String rest = text.substring(at + "inherited from ".length());
        return content.links().stream()
                .filter(link -> !link.text().isBlank() && rest.startsWith(PlainText.squash(link.text())))
                .findFirst()
                .map(link -> reading.mention(PlainText.squash(link.text()), link))
                .or(() -> unlinked(rest, content));
    }

    /** A word after {@code inherited from} is a type only if it is spelled like one. */
    private static Optional<TypeMention> unlinked(String rest, Inline content) {
        int end = 0;
        while (end < rest.length()
                && (Character.isLetterOrDigit(rest.charAt(end))
                        || rest.charAt(end) == '_'
                        || (rest.charAt(end) == '.'
                                && end + 1 < rest.length()
                                && Character.isLetter(rest.charAt(end + 1))))) {
            end++;
        }
        String word = rest.substring(0, end);
        boolean ends = PlainText.fold(rest).equals(word.toLowerCase(Locale.ROOT)) || rest.startsWith(". ", end);
        boolean isType = WireNames.isQualified(word)
                && (ends || word.chars().skip(1).anyMatch(Character::isUpperCase) || word.indexOf('.') > 0);
        return isType ? Optional.of(Reading.mention(word, content.span())) : Optional.empty();
    }
}
