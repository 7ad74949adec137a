package io.graphwright.runtime;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Java values as OData literals (OData ABNF, {@code primitiveLiteral}), for filters and function arguments:
 * {@code filter("displayName eq " + ODataLiteral.of("O'Neil"))}.
 */
public final class ODataLiteral {
    /** Beyond this the plain form of a decimal is longer than any server reads. */
    private static final int MAX_DECIMAL_DIGITS = 400;

    private ODataLiteral() {}

    /** Text in single quotes, those inside doubled: {@code 'O''Neil'}. */
    public static String of(String text) {
        return "'" + Argument.text("the text of a literal", text).replace("'", "''") + "'";
    }

    /**
     * A value of one of the types that stand for OData's primitives.
     *
     * @throws IllegalArgumentException for null and for values of other types
     */
    public static String of(Object value) {
        if (value instanceof String text) {
            return of(text);
        }
        if (value instanceof Number number) {
            return ofNumber(number);
        }
        if (value instanceof Boolean || value instanceof UUID || value instanceof LocalDate) {
            return value.toString();
        }
        if (value instanceof OffsetDateTime time) {
            return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
        }
        if (value instanceof LocalTime time) {
            return DateTimeFormatter.ISO_LOCAL_TIME.format(time);
        }
        if (value instanceof byte[] bytes) {
            return "binary'" + Base64.getUrlEncoder().encodeToString(bytes) + "'";
        }
        if (value instanceof Duration duration) {
            return "duration'" + duration + "'";
        }
        throw unsupported(value);
    }

    private static String ofNumber(Number value) {
        if (value instanceof Double || value instanceof Float) {
            return ofDouble(value);
        }
        if (value instanceof BigDecimal decimal) {
            if (Math.abs((long) decimal.precision() - decimal.scale()) > MAX_DECIMAL_DIGITS
                    || Math.abs((long) decimal.scale()) > MAX_DECIMAL_DIGITS) {
                throw new IllegalArgumentException("a decimal literal has at most " + MAX_DECIMAL_DIGITS + " digits");
            }
            return decimal.toPlainString();
        }
        if (value instanceof Byte
                || value instanceof Short
                || value instanceof Integer
                || value instanceof Long
                || value instanceof BigInteger) {
            return value.toString();
        }
        throw unsupported(value);
    }

    private static String ofDouble(Number value) {
        double number = value.doubleValue();
        if (Double.isInfinite(number)) {
            return number > 0 ? "INF" : "-INF";
        }
        return value.toString();
    }

    private static IllegalArgumentException unsupported(@Nullable Object value) {
        return new IllegalArgumentException(
                value == null
                        ? "null is no literal"
                        : "no literal for values of " + value.getClass().getName());
    }
}
