package io.graphwright.generator.reference;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Makes the arguments of factories from the text of addresses. */
final class ArgumentText {
    private static final Map<Class<?>, Function<String, Object>> PARSERS = Map.ofEntries(
            Map.entry(String.class, text -> text),
            Map.entry(Boolean.class, ArgumentText::truth),
            Map.entry(Short.class, Short::valueOf),
            Map.entry(Integer.class, Integer::valueOf),
            Map.entry(Long.class, Long::valueOf),
            Map.entry(Float.class, Float::valueOf),
            Map.entry(Double.class, Double::valueOf),
            Map.entry(BigDecimal.class, BigDecimal::new),
            Map.entry(UUID.class, UUID::fromString),
            Map.entry(OffsetDateTime.class, OffsetDateTime::parse),
            Map.entry(LocalDate.class, LocalDate::parse),
            Map.entry(LocalTime.class, LocalTime::parse),
            Map.entry(Duration.class, Duration::parse));

    private static final Map<Class<?>, String> SAMPLES = Map.ofEntries(
            Map.entry(Boolean.class, "true"),
            Map.entry(UUID.class, "0b9bf152-f152-0b9b-52f1-9b0b52f19b0b"),
            Map.entry(OffsetDateTime.class, "2026-11-01T08:00:00Z"),
            Map.entry(LocalDate.class, "2026-11-01"),
            Map.entry(LocalTime.class, "08:00:00"),
            Map.entry(Duration.class, "PT1H"));

    private ArgumentText() {}

    /** @throws IllegalArgumentException for text that is not of its type */
    static Object[] parse(Class<?>[] types, List<String> texts) {
        Object[] arguments = new Object[types.length];
        for (int n = 0; n < types.length; n++) {
            arguments[n] = parse(types[n], texts.get(n));
        }
        return arguments;
    }

    /** Arguments of these types; the texts and numbers among them differ. */
    static Object[] samples(Class<?>[] types) {
        Object[] arguments = new Object[types.length];
        for (int n = 0; n < types.length; n++) {
            String numbered = types[n] == String.class ? "x" + n : Integer.toString(n + 7);
            arguments[n] = parse(types[n], SAMPLES.getOrDefault(types[n], numbered));
        }
        return arguments;
    }

    private static Object parse(Class<?> type, String text) {
        Function<String, Object> parser = PARSERS.get(type);
        if (parser == null) {
            throw new AssertionError("a factory takes a " + type);
        }
        try {
            return parser.apply(text);
        } catch (DateTimeException | IllegalArgumentException other) {
            throw new IllegalArgumentException("'" + text + "' is no " + type.getSimpleName(), other);
        }
    }

    private static Object truth(String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw new IllegalArgumentException("neither true nor false");
        }
        return Boolean.valueOf(text);
    }
}
