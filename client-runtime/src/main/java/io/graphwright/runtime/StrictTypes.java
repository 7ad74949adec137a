package io.graphwright.runtime;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Base64;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;

/** Readers for the types that Jackson reads from more kinds of JSON than OData writes, or reads with loss. */
final class StrictTypes extends SimpleModule {
    private static final long serialVersionUID = 1L;

    /** ISO with any offset that leaves the instant in no doubt: Z, +01:00 and, as some services write it, +0100. */
    private static final DateTimeFormatter TIME = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
            .appendPattern("[XXX][XX]")
            .toFormatter(Locale.ROOT);

    StrictTypes() {
        super("graphwright-strict-types");
        setDeserializerModifier(new ModelReaders());
        addDeserializer(
                OffsetDateTime.class, new FromText<>(OffsetDateTime.class, text -> OffsetDateTime.parse(text, TIME)));
        addDeserializer(LocalDate.class, new FromText<>(LocalDate.class, LocalDate::parse));
        addDeserializer(LocalTime.class, new FromText<>(LocalTime.class, LocalTime::parse));
        addDeserializer(Duration.class, new FromText<>(Duration.class, Duration::parse));
        addDeserializer(UUID.class, new FromText<>(UUID.class, StrictTypes::uuid));
        addDeserializer(byte[].class, new FromText<>(byte[].class, StrictTypes::bytes));
        addDeserializer(Double.class, new Floating<>(Double.class, Function.identity()));
        addDeserializer(Float.class, new Floating<>(Float.class, Double::floatValue));
    }

    private static UUID uuid(String text) {
        // UUID.fromString also takes 1-1-1-1-1.
        if (text.length() != 36) {
            throw new IllegalArgumentException("a GUID has 36 characters");
        }
        return UUID.fromString(text);
    }

    private static byte[] bytes(String text) {
        // OData writes base64url, Graph the plain alphabet.
        boolean urlSafe = text.indexOf('-') >= 0 || text.indexOf('_') >= 0;
        return (urlSafe ? Base64.getUrlDecoder() : Base64.getDecoder()).decode(text);
    }

    /** A value that JSON text alone can hold. */
    static final class FromText<T> extends StdScalarDeserializer<T> {
        private static final long serialVersionUID = 1L;

        private final transient Function<String, T> parse;

        FromText(Class<T> type, Function<String, T> parse) {
            super(type);
            this.parse = parse;
        }

        /** The value that stands for a text; an exception of any kind where there is none. */
        T of(String text) {
            return parse.apply(text);
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                context.reportWrongTokenException(this, JsonToken.VALUE_STRING, "text is expected");
            }
            try {
                return parse.apply(parser.getText());
            } catch (DateTimeException | IllegalArgumentException e) {
                throw context.weirdStringException("", _valueClass, "unreadable text");
            }
        }
    }

    /** A floating-point number that is infinite only where the service says so. */
    private static final class Floating<T extends Number> extends StdScalarDeserializer<T> {
        private static final long serialVersionUID = 1L;

        private final transient Function<Double, T> convert;

        Floating(Class<T> type, Function<Double, T> convert) {
            super(type);
            this.convert = convert;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (parser.hasToken(JsonToken.VALUE_STRING)) {
                return convert.apply(special(parser.getText(), context));
            }
            if (!parser.currentToken().isNumeric()) {
                context.reportWrongTokenException(this, JsonToken.VALUE_NUMBER_FLOAT, "a number is expected");
            }
            T value = convert.apply(parser.getDoubleValue());
            if (Double.isInfinite(value.doubleValue())) {
                throw context.weirdNumberException(value, _valueClass, "number out of range");
            }
            return value;
        }

        /** What JSON has no number for (OData JSON Format 4.01, section 7.1). */
        private Double special(String text, DeserializationContext context) throws IOException {
            return switch (text) {
                case "NaN" -> Double.NaN;
                case "INF" -> Double.POSITIVE_INFINITY;
                case "-INF" -> Double.NEGATIVE_INFINITY;
                default -> throw context.weirdStringException("", _valueClass, "text is no number");
            };
        }
    }
}
