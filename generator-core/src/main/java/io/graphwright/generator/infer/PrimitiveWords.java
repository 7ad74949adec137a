package io.graphwright.generator.infer;

import static java.util.Map.entry;

import io.graphwright.generator.edm.PrimitiveType;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words by which pages name primitive types. */
final class PrimitiveWords {
    private static final Map<String, PrimitiveType> PROPER = proper();

    /** Words that only stand for a primitive where no page declares a type of that name. */
    private static final Map<String, PrimitiveType> SYNONYMS = Map.ofEntries(
            entry("bool", PrimitiveType.BOOLEAN),
            entry("int", PrimitiveType.INT32),
            entry("integer", PrimitiveType.INT32),
            entry("long", PrimitiveType.INT64),
            entry("number", PrimitiveType.INT32),
            entry("numeric", PrimitiveType.DECIMAL),
            entry("float", PrimitiveType.SINGLE),
            entry("datetime", PrimitiveType.DATE_TIME_OFFSET),
            entry("timestamp", PrimitiveType.DATE_TIME_OFFSET),
            entry("time", PrimitiveType.TIME_OF_DAY),
            entry("uuid", PrimitiveType.GUID),
            entry("bytes", PrimitiveType.BINARY),
            entry("text", PrimitiveType.STRING),
            entry("url", PrimitiveType.STRING),
            entry("uri", PrimitiveType.STRING),
            entry("etag", PrimitiveType.STRING));

    /** A word, perhaps with a remark: {@code string (readonly)}, {@code string, maximum size 20}. */
    private static final Pattern WORD_AND_REMARK = Pattern.compile("(?i)(?:edm\\.)?([a-z0-9]+)(?:\\s*[(,;].*)?");

    private PrimitiveWords() {}

    private static Map<String, PrimitiveType> proper() {
        Map<String, PrimitiveType> words = new TreeMap<>();
        for (PrimitiveType type : PrimitiveType.values()) {
            words.put(type.edmName().substring("Edm.".length()).toLowerCase(Locale.ROOT), type);
        }
        return words;
    }

    /** The type whose own name this is, in any case, with or without {@code Edm.}: {@code Edm.Int32}, {@code dateTimeOffset}. */
    static Optional<PrimitiveType> proper(String text) {
        return word(text).map(PROPER::get);
    }

    /** The type that this is another word for: {@code integer}, {@code timestamp}. */
    static Optional<PrimitiveType> synonym(String text) {
        return word(text).map(SYNONYMS::get);
    }

    /** Either. */
    static Optional<PrimitiveType> any(String text) {
        return proper(text).or(() -> synonym(text));
    }

    private static Optional<String> word(String text) {
        Matcher matcher = WORD_AND_REMARK.matcher(text.strip());
        return matcher.matches() ? Optional.of(matcher.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
    }
}
