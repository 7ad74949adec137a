package io.graphwright.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import io.graphwright.runtime.model.Meeting;
import io.graphwright.runtime.model.OnlineMeeting;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Wherever the name of a type stands, the class is the one that Jackson itself chooses. */
class TypeNameTest {
    private static final String NAME = "\"@odata.type\": \"#test.onlineMeeting\"";

    private final ObjectMapper mapper = GraphJson.mapper();

    /** Jackson's own way, with everything else the same. */
    private final ObjectMapper jackson =
            GraphJson.mapper().setAnnotationIntrospector(new JacksonAnnotationIntrospector());

    @TestFactory
    Stream<DynamicTest> theResultIsJacksonsOwn() {
        return Stream.of(
                        "{}",
                        "{%s}",
                        "{%s, \"joinUrl\": \"u\", \"x\": 1}",
                        "{\"joinUrl\": \"u\", %s, \"x\": 1}",
                        "{\"joinUrl\": \"u\", \"x\": {\"y\": [1, 2]}, %s}",
                        "{\"@odata.etag\": \"e\", %s, \"joinUrl\": \"u\"}",
                        "{\"id\": \"1\", \"@odata.type\": null}",
                        "{\"@odata.type\": null, \"id\": \"1\"}",
                        "{\"@odata.type\": \"#test.unknown\", \"joinUrl\": \"u\"}",
                        "{\"joinUrl\": \"u\", \"@odata.type\": \"#test.unknown\"}",
                        "{\"id\": \"1\", \"\\u0040odata.type\": \"test.onlineMeeting\", \"joinUrl\": \"u\"}",
                        "{\"parts\": [{\"id\": \"1\"}, {\"joinUrl\": \"u\", %s}, {%s}, {\"joinUrl\": \"v\", %s}]}",
                        "{\"parts\": [{\"parts\": [{\"parts\": [{\"joinUrl\": \"u\", %s}], %s}], %s}], %s}",
                        "{\"x\": {\"id\": 1, %s}, \"parts\": [{\"x\": [{%s}]}]}",
                        "{\"parts\": [null, {\"parts\": [{\"id\": \"1\", %s}]}, {\"id\": \"2\"}], \"size\": 5}")
                .map(json -> json.replace("%s", NAME))
                .map(json -> DynamicTest.dynamicTest(json, () -> {
                    assertThat(shape(read(mapper, json))).isEqualTo(shape(read(jackson, json)));
                    assertThat(mapper.<JsonNode>valueToTree(read(mapper, json)))
                            .isEqualTo(mapper.valueToTree(read(jackson, json)));
                }));
    }

    @Test
    void aNameBehindOtherPropertiesStillChoosesTheClass() {
        Meeting meeting = read(mapper, "{\"parts\": [{\"joinUrl\": \"u\", " + NAME + "}, {\"id\": \"2\"}]}");

        assertThat(meeting.getClass()).isEqualTo(Meeting.class);
        assertThat(meeting.parts()).extracting(Object::getClass).containsExactly(OnlineMeeting.class, Meeting.class);
    }

    @Test
    void placesAreThoseOfTheBodyWhereverTheNameStands() {
        assertThat(place("{\"parts\": [{" + NAME + ", \"seats\": \"5\"}]}")).isEqualTo("$.parts[0].seats");
        assertThat(place("{\"parts\": [{}, {\"seats\": \"5\", " + NAME + "}]}")).isEqualTo("$.parts[1].seats");
        assertThat(place("{\"parts\": [{}, {\"joinUrl\": 5, " + NAME + "}]}")).isEqualTo("$.parts[1].joinUrl");
        assertThat(place("{\"parts\": [{\"@odata.type\": 5}]}")).isEqualTo("$.parts[0]['@odata.type']");
        assertThat(place("{\"parts\": [{\"id\": \"1\", \"id\": \"1\", " + NAME + "}]}"))
                .isEqualTo("$.parts[0].id");
        assertThat(place("{\"parts\": [{\"id\": \"1\", " + NAME + ", " + NAME + "}]}"))
                .isEqualTo("$.parts[0]['@odata.type']");
    }

    @Test
    void aNameThatIsNoNameLeavesTheDeclaredClass() {
        assertThat(place("{\"@odata.type\": {\"a\": 1}}")).isEqualTo("$['@odata.type']");
        assertThat(read(mapper, "{\"@odata.type\": \"\", \"id\": \"1\"}").getClass())
                .isEqualTo(Meeting.class);
    }

    @Test
    void namesHaveToDifferHoweverManyThereAre() {
        for (int count : List.of(2, 3, 31, 32, 33, 34, 200)) {
            List<String> names = new ArrayList<>(
                    IntStream.range(0, count - 1).mapToObj(i -> "name" + i).toList());
            assertThat(read(mapper, object(names)).additionalProperties()).hasSize(count - 1);
            for (String again : List.of(names.get(0), names.get(names.size() - 1))) {
                List<String> twice = new ArrayList<>(names);
                twice.add(again);
                assertThat(place(object(twice))).isEqualTo("$." + again);
            }
        }
    }

    @Test
    void namesAreEqualByTheirTextAndNotByTheirHash() {
        assertThat(read(mapper, "{\"AaAa\": 1, \"BBBB\": 2, \"AaBB\": 3, \"BBAa\": 4}")
                        .additionalProperties())
                .hasSize(4);
        assertThat(place("{\"AaAa\": 1, \"BBBB\": 2, \"\\u0041aAa\": 3}")).isEqualTo("$.AaAa");
        assertThat(read(
                                mapper,
                                "{\"a\": {\"b\": 1, \"c\": {\"b\": 1}}, \"b\": {\"b\": 1}, \"c\": [{\"a\": 1}, {\"a\": 1}]}")
                        .additionalProperties())
                .containsOnlyKeys("a", "b", "c");
    }

    @Test
    void otherEncodingsAreReadWithTheSameRules() throws IOException {
        String json = "{\"parts\": [{\"joinUrl\": \"u\", " + NAME + "}]}";
        for (var charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, StandardCharsets.UTF_8)) {
            for (String start : List.of("", "\n", "\uFEFF")) {
                Meeting meeting = mapper.readValue((start + json).getBytes(charset), Meeting.class);
                assertThat(meeting.parts().get(0)).isInstanceOf(OnlineMeeting.class);
            }
        }
        assertThat(mapper.readValue(json, Meeting.class).parts().get(0)).isInstanceOf(OnlineMeeting.class);
        assertThat(mapper.treeToValue(mapper.readTree(json), Meeting.class)
                        .parts()
                        .get(0))
                .isInstanceOf(OnlineMeeting.class);
        assertThat(mapper.copy()
                        .readValue(json.getBytes(StandardCharsets.UTF_8), Meeting.class)
                        .parts()
                        .get(0))
                .isInstanceOf(OnlineMeeting.class);
        assertThat(catchThrowableOfType(
                        JsonProcessingException.class,
                        () -> mapper.readValue(
                                "{\"id\": 1, \"id\": 2}".getBytes(StandardCharsets.UTF_16LE), Object.class)))
                .hasMessageContaining("Duplicate field 'id'");
    }

    private static String object(List<String> names) {
        return names.stream()
                .map(name -> "\"" + name + "\": 1")
                .toList()
                .toString()
                .replace('[', '{')
                .replace(']', '}');
    }

    private static String shape(Meeting meeting) {
        List<String> parts = meeting.parts() == null
                ? List.of()
                : meeting.parts().stream()
                        .map(part -> part == null ? "null" : shape(part))
                        .toList();
        return meeting.getClass().getSimpleName() + meeting.additionalProperties() + parts;
    }

    private static Meeting read(ObjectMapper mapper, String json) {
        try {
            return new JsonContent(new JsonTypes(mapper), json.getBytes(StandardCharsets.UTF_8))
                    .one(Meeting.class)
                    .orElseThrow();
        } catch (DecodingException e) {
            throw new AssertionError(e);
        }
    }

    private String place(String json) {
        return catchThrowableOfType(
                        DecodingException.class,
                        () -> new JsonContent(new JsonTypes(mapper), json.getBytes(StandardCharsets.UTF_8))
                                .one(Meeting.class))
                .path()
                .toString();
    }
}
