package io.graphwright.generator.infer;

import io.graphwright.generator.edm.PrimitiveType;
import io.graphwright.generator.edm.TypeRef;
import io.graphwright.generator.fact.ObservedValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Reads a type off a value. A GUID stays text: nearly all that look like one are text in the service's own metadata.
 */
final class LiteralTypes implements ObservedValue.Visitor<Optional<TypeRef>> {
    /** The forms of OData; what has the form but is no time, such as month 13, stays text. */
    private static final List<Time> TIMES = List.of(
            new Time(
                    PrimitiveType.DATE_TIME_OFFSET,
                    "\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2})",
                    OffsetDateTime::parse),
            new Time(PrimitiveType.DATE, "\\d{4}-\\d{2}-\\d{2}", LocalDate::parse),
            new Time(PrimitiveType.TIME_OF_DAY, "\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?", LocalTime::parse),
            new Time(
                    PrimitiveType.DURATION,
                    "-?P(?=[\\dT])(\\d+D)?(T(?=\\d)(\\d+H)?(\\d+M)?(\\d+(\\.\\d{1,9})?S)?)?",
                    Duration::parse));

    private record Time(PrimitiveType type, Pattern form, Function<String, Object> parser) {
        Time(PrimitiveType type, String form, Function<String, Object> parser) {
            this(type, Pattern.compile(form), parser);
        }

        boolean matches(String text) {
            if (text.length() > LONGEST_TIME || !form.matcher(text).matches()) {
                return false;
            }
            try {
                parser.apply(text);
                return true;
            } catch (DateTimeParseException e) {
                return false;
            }
        }
    }

    private static final int LONGEST_TIME = 64;
    private static final int LONGEST_NUMBER = 40;
    private static final int LONGEST_EXPONENT = 5;
    private static final BigInteger INT32 = BigInteger.valueOf(Integer.MAX_VALUE);
    private static final BigInteger INT64 = BigInteger.valueOf(Long.MAX_VALUE);

    private final ObjectTypes objects;

    LiteralTypes(ObjectTypes objects) {
        this.objects = objects;
    }

    /** Empty for what says nothing of the type: {@code null}, {@code []}, and an object without a type. */
    Optional<TypeRef> typeOf(ObservedValue value) {
        return value.accept(this);
    }

    @Override
    public Optional<TypeRef> text(ObservedValue.Text value) {
        return TIMES.stream()
                .filter(time -> time.matches(value.value()))
                .findFirst()
                .map(time -> TypeRef.of(time.type()))
                .or(() -> primitive(PrimitiveType.STRING));
    }

    @Override
    public Optional<TypeRef> number(ObservedValue.Number value) {
        if (value.literal().length() > LONGEST_NUMBER || exponent(value.literal()) > LONGEST_EXPONENT) {
            return primitive(PrimitiveType.DECIMAL);
        }
        boolean isWhole = value.literal().chars().allMatch(c -> Character.isDigit(c) || c == '-');
        return primitive(isWhole ? whole(new BigInteger(value.literal())) : fraction(new BigDecimal(value.literal())));
    }

    /** The characters of the exponent: Java has no number for 1e9999999999. */
    private static int exponent(String literal) {
        int mark = Math.max(literal.indexOf('e'), literal.indexOf('E'));
        return mark < 0 ? 0 : literal.length() - 1 - mark;
    }

    private static PrimitiveType whole(BigInteger number) {
        BigInteger size = number.signum() < 0 ? number.not() : number;
        if (size.compareTo(INT32) <= 0) {
            return PrimitiveType.INT32;
        }
        return size.compareTo(INT64) <= 0 ? PrimitiveType.INT64 : PrimitiveType.DECIMAL;
    }

    private static PrimitiveType fraction(BigDecimal number) {
        double nearest = number.doubleValue();
        boolean isExact =
                Double.isFinite(nearest) && BigDecimal.valueOf(nearest).compareTo(number) == 0;
        return isExact ? PrimitiveType.DOUBLE : PrimitiveType.DECIMAL;
    }

    @Override
    public Optional<TypeRef> truth(ObservedValue.Truth value) {
        return primitive(PrimitiveType.BOOLEAN);
    }

    @Override
    public Optional<TypeRef> none(ObservedValue.Null value) {
        return Optional.empty();
    }

    @Override
    public Optional<TypeRef> nested(ObservedValue.Nested value) {
        return objects.of(value.span()).map(TypeRef::of);
    }

    @Override
    public Optional<TypeRef> items(ObservedValue.Items value) {
        // OData has no collections of collections.
        return primitive(PrimitiveType.UNTYPED);
    }

    private static Optional<TypeRef> primitive(PrimitiveType type) {
        return Optional.of(TypeRef.of(type));
    }
}
