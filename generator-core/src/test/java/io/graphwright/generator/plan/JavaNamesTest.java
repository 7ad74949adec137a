package io.graphwright.generator.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.graphwright.generator.hostile.HostileText;
import java.util.List;
import javax.lang.model.SourceVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JavaNamesTest {
    private static final String DEVICE = "(?i)con|prn|aux|nul|com[0-9]|lpt[0-9]";

    @ParameterizedTest
    @CsvSource({
        "callState, CallState, callState, CALL_STATE, callstate",
        "IPAddress, IPAddress, ipAddress, IP_ADDRESS, ipaddress",
        "riskEventTypes_v2, RiskEventTypes_v2, riskEventTypes_v2, RISK_EVENT_TYPES_V2, riskeventtypes_v2",
        "default, Default, default_, DEFAULT, default_",
        "con, Con_, con, CON, con_",
        "_, T_, __, __, __",
        "9, T_9, _9, _9, _9",
        "\u00e9, _E9, _e9, _E9, _e9"
    })
    void eachKindOfNameHasItsSpelling(String wire, String type, String member, String constant, String segment) {
        assertThat(JavaNames.type(wire)).isEqualTo(type);
        assertThat(JavaNames.member(wire)).isEqualTo(member);
        assertThat(JavaNames.constant(wire)).isEqualTo(constant);
        assertThat(JavaNames.packageSegment(wire)).isEqualTo(segment);
    }

    @Test
    void whateverTheTextItsNameIsOneOfJava() {
        HostileText hostile = new HostileText(6);
        for (int i = 0; i < 10_000; i++) {
            String text = i % 100 == 0 ? hostile.nextRun() : hostile.next();
            List<String> names = List.of(
                    JavaNames.type(text),
                    JavaNames.member(text),
                    JavaNames.prefixed("get", text),
                    JavaNames.constant(text),
                    JavaNames.packageSegment(text),
                    JavaNames.pascal(List.of(text, text)));

            assertThat(names).as(text).allMatch(name -> name.matches("[A-Za-z_][A-Za-z0-9_]*"));
            assertThat(names).as(text).allMatch(name -> SourceVersion.isName(name, SourceVersion.RELEASE_17));
            assertThat(JavaNames.type(text)).doesNotMatch(DEVICE);
            assertThat(JavaNames.packageSegment(text)).doesNotMatch(DEVICE);
        }
    }

    @Test
    void spellingsThatLookAlikeStayApart() {
        List<String> alike =
                List.of("e\u0301", "\u00e9", "\u00e8", "\u0130", "i", "\u0131", "\u212a", "k", "a\u200bb", "ab");

        assertThat(alike).extracting(JavaNames::type).doesNotHaveDuplicates();
        assertThat(alike).extracting(JavaNames::member).doesNotHaveDuplicates();
    }
}
