package io.graphwright.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What javac can hold: 64 kB a method, 65,535 constants a class. */
class LimitsTest {
    @Test
    void thousandPropertiesInATypeAndInItsSubtype() throws Exception {
        Generated generated = Generated.from(new Graphs()
                .type("wide", properties("firstPropertyWithARatherLongName"))
                .subtype("wider", "wide", properties("secondPropertyWithARatherLongName")));
        assertThat(generated.model("Wider$Property").getEnumConstants()).hasSize(2000);
        generated.assertRoundTrip("Wide", "{\"firstPropertyWithARatherLongName7\":\"x\",\"other\":1}");
    }

    @Test
    void twoThousandMembersInAnEnum() throws Exception {
        Generated generated = Generated.from(new Graphs()
                .enumeration(
                        "many",
                        IntStream.range(0, 2000)
                                .mapToObj(i -> "memberWithARatherLongName" + i)
                                .toArray(String[]::new)));
        assertThat(generated.model("Many$Known").getEnumConstants()).hasSize(2001);
        assertThat(generated
                        .model("Many")
                        .getField("MEMBER_WITH_A_RATHER_LONG_NAME1999")
                        .get(null))
                .hasToString("memberWithARatherLongName1999");
    }

    private static String[] properties(String prefix) {
        return IntStream.range(0, 1000)
                .mapToObj(i -> prefix + i + ": " + (i % 3 == 0 ? "Collection(Edm.Binary)" : "Edm.String"))
                .toArray(String[]::new);
    }
}
