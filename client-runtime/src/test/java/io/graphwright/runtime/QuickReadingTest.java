package io.graphwright.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.DefaultDeserializationContext;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.graphwright.runtime.model.Meeting;
import io.graphwright.runtime.model.OnlineMeeting;
import io.graphwright.runtime.model.Parcel;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Objects are read straight from bytes, and that shows in nothing but time. */
class QuickReadingTest {
    private static final int TEXTS = 1500;

    private final ObjectMapper mapper = GraphJson.mapper();

    /** One with a handler of problems, which leaves everything to Jackson. */
    private final ObjectMapper slow = GraphJson.mapper().addHandler(new DeserializationProblemHandler() {});

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void valuesAndErrorsAreJacksonsOwn(long seed) {
        RandomJson json = new RandomJson(seed);
        Map<String, Integer> outcomes = new TreeMap<>();
        for (int i = 0; i < TEXTS; i++) {
            byte[] text = json.next();
            for (Class<?> type : List.of(Parcel.class, Meeting.class)) {
                String expected = outcome(() -> slow.readValue(text, type));
                assertThat(outcome(() -> mapper.readValue(text, type)))
                        .as(new String(text, StandardCharsets.UTF_8))
                        .isEqualTo(expected);
                outcomes.merge(expected.startsWith("!") ? "refused" : "read", 1, Integer::sum);
            }
        }
        assertThat(outcomes.get("refused")).isGreaterThan(TEXTS / 4);
        assertThat(outcomes.get("read")).isGreaterThan(TEXTS / 4);
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5})
    void answersAndTheirErrorsAreThoseOfASlowReading(long seed) {
        RandomJson json = new RandomJson(seed);
        JsonTypes types = new JsonTypes(mapper);
        JsonTypes slowTypes = new JsonTypes(slow);
        String text = "{}";
        for (int i = 0; i < TEXTS; i++) {
            String before = text;
            text = new String(json.next(), StandardCharsets.UTF_8);
            String page = "{\"@odata.count\": 2, \"value\": [" + before + ", " + text + "]}";
            for (String answer : List.of(text, "{\"value\": " + text + "}")) {
                assertThat(outcome(
                                () -> content(types, answer).one(Parcel.class).orElse(null)))
                        .as(answer)
                        .isEqualTo(outcome(() ->
                                content(slowTypes, answer).one(Parcel.class).orElse(null)));
            }
            assertThat(outcome(() -> content(types, page).page(Meeting.class).items()))
                    .as(page)
                    .isEqualTo(outcome(
                            () -> content(slowTypes, page).page(Meeting.class).items()));
        }
    }

    @Test
    void whatServicesSendIsReadQuickly() throws IOException {
        for (String json : List.of(
                "{}",
                "{ }",
                "{\"id\":\"1\",\"state\":\"planned\",\"seats\":3,\"size\":-4,\"isOpen\":false}",
                "{\n  \"id\": \"ä\",\r\n\t\"aNameOfMoreThanSixteenBytes\" : \"\\\"\\u00e4\\n\"\n}",
                "{\"größe\":5,\"sent\":\"2026-11-01T08:00:00Z\",\"price\":1.50,\"rating\":2,\"notes\":{\"a\":[1]}}",
                "{\"id\":null,\"parts\":[null,{},{\"inner\":{}}],\"tags\":[],\"states\":[\"planned\",\"new\",null]}",
                "{\"@odata.etag\":\"W/1\",\"x\":{\"y\":[{}]},\"byName\":{\"a\":{\"id\":\"1\"}},\"counts\":[1,-2]}",
                "{\"meeting\":{\"@odata.type\":\"#test.onlineMeeting\",\"joinUrl\":\"u\"}}",
                "{\"meeting\":{\"@odata.id\":\"m\",\"@odata.type\":\"#test.onlineMeeting\",\"joinUrl\":\"u\"}}",
                "{\"meetings\":[{\"id\":\"1\",\"@odata.type\":\"#test.meeting\"},{\"@odata.type\":null},{}]}")) {
            assertThat(slowReadings(json)).as(json).isZero();
        }
        assertThat(slowReadings("{\"meeting\":{\"id\":\"1\",\"@odata.type\":\"#test.onlineMeeting\"}}"))
                .isOne();
        assertThat(slowReadings("{\"\\u0069d\":\"1\"}")).isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"parts\":[%s]}", "{\"byName\":{\"a\":%s}}", "{\"inner\":%s,\"seats\":\"x\"}"})
    void whatIsRefusedIsReadTwiceAtMost(String level) {
        int levels = 60;
        String json = "{\"seats\":\"x\"}";
        for (int i = 1; i < levels; i++) {
            json = level.formatted(json);
        }
        String text = json;
        Parcel.MADE.get().set(0);

        assertThat(outcome(() -> mapper.readValue(text.getBytes(StandardCharsets.UTF_8), Parcel.class)))
                .startsWith("!");
        assertThat(Parcel.MADE.get().get()).isLessThanOrEqualTo(2 * levels);
    }

    @Test
    void theDepthIsCountedThroughBothWays() throws IOException {
        ObjectMapper shallow = GraphJson.mapper(10, 1000);
        ObjectMapper shallowAndSlow = GraphJson.mapper(10, 1000).addHandler(new DeserializationProblemHandler() {});
        for (String step : List.of("{\"inner\":%s}", "{\"parts\":[%s]}", "{\"x\":%s}", "{\"byName\":%s}")) {
            for (String end : List.of("{}", "{\"notes\":[[]]}", "{\"tags\":[]}", "1")) {
                String json = end;
                for (int depth = 1; depth < 13; depth++) {
                    String text = json;
                    assertThat(outcome(() -> shallow.readValue(text.getBytes(StandardCharsets.UTF_8), Parcel.class)))
                            .isEqualTo(outcome(() ->
                                    shallowAndSlow.readValue(text.getBytes(StandardCharsets.UTF_8), Parcel.class)));
                    json = step.formatted(json);
                }
            }
        }
    }

    @Test
    void aMapperThatIsConfiguredFurtherIsHeeded() throws IOException {
        byte[] json = "{\"id\":\"1\",\"seats\":5}".getBytes(StandardCharsets.UTF_8);
        ObjectMapper shouting = GraphJson.mapper();
        shouting.registerModule(new SimpleModule().addDeserializer(String.class, new Shouting()));

        assertThat(shouting.readValue(json, OnlineMeeting.class).id()).isEqualTo("1!");
    }

    @Test
    void membersThatJavaLetsNobodyElseCallAreLeftToJackson() throws IOException {
        assertThat(mapper.readValue("{\"id\":\"1\"}".getBytes(StandardCharsets.UTF_8), Sealed.class).id)
                .isEqualTo("1");
        for (String json : List.of("{\"checked\":\"a\"}", "{\"unchecked\":\"a\"}", "{\"unchecked\":null}")) {
            byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
            assertThat(outcome(() -> mapper.readValue(bytes, Sealed.class)))
                    .startsWith("!")
                    .isEqualTo(outcome(() -> slow.readValue(bytes, Sealed.class)));
        }
    }

    /** How often an object was read in Jackson's way. */
    private int slowReadings(String json) throws IOException {
        List<String> slowly = new ArrayList<>();
        try (JsonParser parser = mapper.createParser(json.getBytes(StandardCharsets.UTF_8))) {
            parser.nextToken();
            DeserializationContext context = ((DefaultDeserializationContext) mapper.getDeserializationContext())
                    .createInstance(mapper.getDeserializationConfig(), parser, null);
            ModelReader reader = (ModelReader) context.findRootValueDeserializer(mapper.constructType(Parcel.class));
            QuickReader watched = new QuickReader() {
                @Override
                public Object quickly(ByteCursor cursor) throws IOException {
                    return reader.quickly(cursor);
                }

                @Override
                public Object slowly(JsonParser at, DeserializationContext given) throws IOException {
                    slowly.add(json);
                    return reader.slowly(at, given);
                }
            };
            Object read = ((Utf8Parser) parser).read(watched, context);
            assertThat(described(read)).isEqualTo(described(mapper.readValue(json, Parcel.class)));
            assertThat(parser.nextToken()).isNull();
        }
        return slowly.size();
    }

    private static JsonContent content(JsonTypes types, String json) {
        return new JsonContent(types, json.getBytes(StandardCharsets.UTF_8));
    }

    private static String outcome(Reading reading) {
        try {
            return described(reading.read());
        } catch (DecodingException e) {
            return "! " + e.path() + " " + e.getMessage();
        } catch (JsonMappingException e) {
            String wanted = e instanceof MismatchedInputException mismatch ? " " + mismatch.getTargetType() : "";
            return "! " + e.getClass() + wanted + " " + e.getMessage();
        } catch (JsonProcessingException e) {
            return "! " + e.getClass() + " " + e.getMessage();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** A value with all that it consists of, and the classes of that. */
    private static String described(Object value) {
        if (value instanceof Collection<?> items) {
            return items.getClass()
                    + items.stream().map(QuickReadingTest::described).toList().toString();
        }
        if (value instanceof Map<?, ?> map) {
            List<String> entries = new ArrayList<>();
            map.forEach((name, item) -> entries.add(name + "=" + described(item)));
            return map.getClass().getSimpleName() + entries;
        }
        if (value == null || !value.getClass().getPackageName().endsWith("runtime.model")) {
            return value + (value == null ? "" : " " + value.getClass().getSimpleName());
        }
        Map<String, String> fields = new TreeMap<>();
        for (Class<?> type = value.getClass(); type != Object.class; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                fields.put(field.getName(), field.getType() == ThreadLocal.class ? "" : described(get(field, value)));
            }
        }
        return value.getClass().getSimpleName() + fields;
    }

    private static Object get(Field field, Object value) {
        try {
            field.setAccessible(true);
            return Modifier.isStatic(field.getModifiers()) ? null : field.get(value);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private interface Reading {
        Object read() throws IOException;
    }

    /** Reads a text, and adds to it. */
    private static final class Shouting extends JsonDeserializer<String> {
        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return parser.getText() + "!";
        }
    }

    /** Has a final field, and setters that take nothing. */
    private static final class Sealed {
        @JsonProperty("id")
        private final String id;

        private Sealed() {
            id = null;
        }

        @JsonProperty("checked")
        private void setChecked(String value) throws IOException {
            throw new IOException("never " + value);
        }

        @JsonProperty("unchecked")
        private void setUnchecked(String value) {
            throw new IllegalStateException("never " + value);
        }
    }
}
