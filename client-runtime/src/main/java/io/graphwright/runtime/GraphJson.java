package io.graphwright.runtime;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/**
 * The strict mapper that answers are read with.
 *
 * <p>New things do not break it: unknown properties are the model's to keep. Wrong things do: text for a number, a number for
 * text, a fraction for an integer, empty text for a date, a number that its type cannot hold, a key twice, text after the end.
 * Decimals keep every digit; times are written as ISO text and keep their offset.
 */
public final class GraphJson {
    static final int DEFAULT_MAX_DEPTH = 200;
    static final int DEFAULT_MAX_BYTES = 32 * 1024 * 1024;

    private GraphJson() {}

    /** A new mapper of this kind, the caller's to configure further. Keep it: building one is costly, using it is not. */
    public static ObjectMapper mapper() {
        return mapper(DEFAULT_MAX_DEPTH, DEFAULT_MAX_BYTES);
    }

    /** A mapper that reads JSON of at most this depth and texts of at most this length. */
    static ObjectMapper mapper(int maxDepth, int maxTextLength) {
        JsonMapper.Builder builder = JsonMapper.builder(factory(maxDepth, maxTextLength))
                .addModule(new JavaTimeModule())
                .addModule(new StrictTypes())
                .annotationIntrospector(new TypeNames())
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS);
        builder.withCoercionConfigDefaults(
                defaults -> defaults.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail));
        builder.withCoercionConfig(
                LogicalType.Textual,
                text -> text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                        .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                        .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail));
        return builder.build();
    }

    private static JsonFactory factory(int maxDepth, int maxTextLength) {
        StreamReadConstraints constraints = StreamReadConstraints.builder()
                .maxNestingDepth(maxDepth)
                .maxStringLength(maxTextLength)
                .build();
        return new StrictFactory(new JsonFactoryBuilder()
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .streamReadConstraints(constraints));
    }
}
