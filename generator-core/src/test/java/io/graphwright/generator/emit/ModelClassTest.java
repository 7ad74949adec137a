package io.graphwright.generator.emit;

import static io.graphwright.generator.emit.Generated.call;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelClassTest {
    private static final Generated GENERATED = Generated.from(new Graphs()
            .type("entity", "id: Edm.String")
            .subtype(
                    "call",
                    "entity",
                    "subject: Edm.String",
                    "targets: Collection(Edm.String)",
                    "token: Edm.Binary",
                    "tokens: Collection(Edm.Binary)")
            .type("empty"));

    @Test
    void javadocHasNothingToSay(@TempDir Path folder) {
        assertThat(Compiled.javadoc(GENERATED.files(), folder)).isEmpty();
    }

    @Test
    void whatIsNeverSetIsNotWritten() throws Exception {
        Object builder = GENERATED.builder("Entity");
        assertThat(write(call(builder, "build"))).isEqualTo("{}");
    }

    @Test
    void whatIsSetToNullIsWrittenAsNull() throws Exception {
        Object entity = GENERATED.read("Entity", "{\"id\":\"1\"}");
        Object changed = call(call(call(entity, "toBuilder"), "id", null), "build");
        assertThat(write(changed)).isEqualTo("{\"id\":null}");
        Object again = call(call(call(changed, "toBuilder"), "id", "2"), "build");
        assertThat(write(again)).isEqualTo("{\"id\":\"2\"}");
    }

    @Test
    void aBuiltSubtypeSaysItsName() throws Exception {
        Object call = call(call(GENERATED.builder("Call"), "id", "1"), "build");
        assertThat(write(call)).isEqualTo("{\"@odata.type\":\"#microsoft.graph.call\",\"id\":\"1\"}");
        assertThat(GENERATED.read("Entity", write(call))).isEqualTo(call);
    }

    @Test
    void aBuilderThatGoesOnChangesNothingThatItBuilt() throws Exception {
        Object builder = call(GENERATED.builder("Call"), "subject", "one");
        builder.getClass()
                .getMethod("additionalProperty", String.class, Object.class)
                .invoke(builder, "extra", 1);
        Object first = call(builder, "build");
        call(builder, "subject", "two");
        builder.getClass()
                .getMethod("additionalProperty", String.class, Object.class)
                .invoke(builder, "other", 2);
        assertThat(call(first, "getSubject")).isEqualTo("one");
        assertThat(call(first, "getAdditionalProperties")).isEqualTo(Map.of("extra", 1));
    }

    @Test
    void listsAreCopiedAndUnmodifiableAndNeverNull() throws Exception {
        List<String> given = new ArrayList<>(Arrays.asList("a", null));
        Object call = call(call(GENERATED.builder("Call"), "targets", given), "build");
        given.add("b");
        List<?> targets = (List<?>) call(call, "getTargets");
        assertThat(targets).isEqualTo(Arrays.asList("a", null));
        assertThatThrownBy(targets::clear).isInstanceOf(UnsupportedOperationException.class);
        assertThat((List<?>) call(GENERATED.read("Call", "{}"), "getTargets")).isEmpty();
        assertThat((List<?>) call(GENERATED.read("Call", "{\"targets\":null}"), "getTargets"))
                .isEmpty();
    }

    @Test
    void arraysAreCopiedInAndOut() throws Exception {
        byte[] given = {1};
        Object builder = call(call(GENERATED.builder("Call"), "token", given), "tokens", List.of(given));
        Object call = call(builder, "build");
        given[0] = 2;
        ((byte[]) call(call, "getToken"))[0] = 3;
        ((byte[]) ((List<?>) call(call, "getTokens")).get(0))[0] = 3;
        assertThat((byte[]) call(call, "getToken")).containsExactly(1);
        assertThat((byte[]) ((List<?>) call(call, "getTokens")).get(0)).containsExactly(1);
    }

    @Test
    void equalJsonMakesEqualObjects() throws Exception {
        String json = "{\"id\":null,\"subject\":\"s\",\"token\":\"AQ==\",\"tokens\":[\"AQ==\"],\"x\":[1]}";
        Object one = GENERATED.read("Call", json);
        assertThat(one).isEqualTo(GENERATED.read("Call", json)).hasSameHashCodeAs(GENERATED.read("Call", json));
        assertThat(one).isEqualTo(call(call(one, "toBuilder"), "build"));
        for (String other : List.of(
                json.replace("\"id\":null,", ""),
                json.replace("\"s\"", "\"t\""),
                json.replace("[\"AQ==\"]", "[\"Ag==\"]"),
                json.replace("[1]", "[2]"),
                "{}")) {
            assertThat(one).isNotEqualTo(GENERATED.read("Call", other));
        }
    }

    @Test
    void textShowsWhatIsThere() throws Exception {
        Object call = GENERATED.read(
                "Call", "{\"id\":\"1\",\"subject\":null,\"targets\":[\"a\"],\"token\":\"AQ==\",\"extra\":2}");
        assertThat(call).hasToString("Call{id=1, targets=[a], token=byte[1], extra=2, subject=null}");
    }

    @Test
    void aDocumentedNameIsNoAdditionalProperty() throws Exception {
        Object builder = GENERATED.builder("Call");
        var method = builder.getClass().getMethod("additionalProperty", String.class, Object.class);
        assertThatThrownBy(() -> method.invoke(builder, "id", 1))
                .hasRootCauseInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void propertyNamesIncludeInheritedOnes() {
        assertThat(GENERATED.model("Call$Property").getEnumConstants())
                .extracting(Object::toString)
                .containsExactly("ID", "SUBJECT", "TARGETS", "TOKEN", "TOKENS");
    }

    private static String write(Object value) throws Exception {
        return Generated.jackson2().writeValueAsString(value);
    }
}
