package io.graphwright.generator.emit;

import static io.graphwright.generator.emit.Generated.call;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnumClassTest {
    private static final Generated GENERATED = Generated.from(new Graphs()
            .type("call", "state: callState", "states: Collection(callState)")
            .enumeration(
                    "callState", "ringing", "established", "unrecognized", "constants", "fooBar", "foo_bar", "default")
            .enumeration("noMembers")
            .enumeration("known", "known"));

    @Test
    void javadocHasNothingToSay(@TempDir Path folder) {
        assertThat(Compiled.javadoc(GENERATED.files(), folder)).isEmpty();
    }

    @Test
    void documentedAndOtherValuesAreWrittenBack() throws Exception {
        for (String state : List.of("established", "somethingNew", "ringing,established", "")) {
            GENERATED.assertRoundTrip("Call", "{\"state\":\"" + state + "\",\"states\":[\"" + state + "\",null]}");
        }
        GENERATED.assertRoundTrip("Call", "{\"state\":null,\"states\":[]}");
    }

    @Test
    void aDocumentedValueIsItsConstant() throws Exception {
        Class<?> type = GENERATED.model("CallState");
        Object read = call(GENERATED.read("Call", "{\"state\":\"established\"}"), "getState");
        assertThat(read).isSameAs(type.getField("ESTABLISHED").get(null));
        assertThat(call(read, "isKnown")).isEqualTo(true);
        assertThat(call(read, "known")).hasToString("ESTABLISHED");
        assertThat(call(read, "value")).isEqualTo("established");
    }

    @Test
    void anyOtherValueIsUnrecognizedAndEqualToItsLike() throws Exception {
        Class<?> type = GENERATED.model("CallState");
        Object other = type.getMethod("of", String.class).invoke(null, "someNewState");
        assertThat(call(other, "isKnown")).isEqualTo(false);
        assertThat(call(other, "known")).hasToString("UNRECOGNIZED");
        assertThat(other).hasToString("someNewState");
        Object same = type.getMethod("of", String.class).invoke(null, "someNewState");
        assertThat(other).isEqualTo(same).hasSameHashCodeAs(same);
        assertThat(other).isNotEqualTo(type.getField("RINGING").get(null));
    }

    @Test
    void membersThatFoldIntoOneOrMeetOursGetAnUnderscore() throws Exception {
        for (String member : List.of("UNRECOGNIZED_", "CONSTANTS_", "FOO_BAR", "FOO_BAR_", "DEFAULT")) {
            assertThat(GENERATED.model("CallState").getField(member).get(null)).isNotNull();
        }
        assertThat(GENERATED.model("CallState").getField("FOO_BAR").get(null)).hasToString("fooBar");
        assertThat(GENERATED.model("CallState").getField("FOO_BAR_").get(null)).hasToString("foo_bar");
    }

    @Test
    void aTypeCalledKnownNamesItsNestedEnumOtherwise() {
        assertThat(GENERATED.model("Known$KnownOf").isEnum()).isTrue();
    }
}
