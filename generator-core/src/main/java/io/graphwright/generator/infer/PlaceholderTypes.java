package io.graphwright.generator.infer;

import io.graphwright.generator.edm.PrimitiveType;
import io.graphwright.generator.edm.TypeRef;
import io.graphwright.generator.fact.ObservedValue;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the words that JSON representations show in place of values: {@code "String (timestamp)"}, {@code "Guid"}, {@code "4.2"}. */
final class PlaceholderTypes {
    private static final Pattern WORD_AND_REMARK = Pattern.compile("(?i)\\w+\\s*\\(([^()]{1,40})\\)");
    private static final Pattern UNKNOWN = Pattern.compile("<Unknown Primitive Type (Edm\\.\\w{1,40})>");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}\\.\\d{1,18}|-?INF|NaN");

    /** What a remark in parentheses says more closely than the word before it. */
    private static final Map<String, PrimitiveType> REMARKS = Map.ofEntries(
            Map.entry("timestamp", PrimitiveType.DATE_TIME_OFFSET),
            Map.entry("date", PrimitiveType.DATE),
            Map.entry("duration", PrimitiveType.DURATION),
            Map.entry("iso 8601 duration", PrimitiveType.DURATION),
            Map.entry("timespan", PrimitiveType.DURATION),
            Map.entry("time of day", PrimitiveType.TIME_OF_DAY),
            Map.entry("timeofday", PrimitiveType.TIME_OF_DAY),
            Map.entry("binary", PrimitiveType.BINARY),
            Map.entry("base64", PrimitiveType.BINARY),
            Map.entry("double", PrimitiveType.DOUBLE));

    private PlaceholderTypes() {}

    /** Empty for text that is no placeholder. */
    static Optional<TypeRef> typeOf(ObservedValue value) {
        return value instanceof ObservedValue.Text text
                ? primitive(text.value().strip()).map(TypeRef::of)
                : Optional.empty();
    }

    private static Optional<PrimitiveType> primitive(String text) {
        if (NUMBER.matcher(text).matches()) {
            return Optional.of(PrimitiveType.DOUBLE);
        }
        Matcher unknown = UNKNOWN.matcher(text);
        if (unknown.matches()) {
            return PrimitiveWords.proper(unknown.group(1));
        }
        Matcher remarked = WORD_AND_REMARK.matcher(text);
        Optional<PrimitiveType> byRemark = remarked.matches()
                ? Optional.ofNullable(REMARKS.get(remarked.group(1).strip().toLowerCase(Locale.ROOT)))
                : Optional.empty();
        return byRemark.or(() -> PrimitiveWords.any(text));
    }
}
