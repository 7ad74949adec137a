package io.graphwright.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class RequestPathTest {
    private static final String HIGH = "\uD83D";
    private static final String LOW = "\uDE00";

    @Test
    void anArgumentIsOneEncodedSegment() {
        assertThat(path("anna#1?x=y&z%2F;a:b@c d+e$"))
                .isEqualTo("/users/anna%231%3Fx%3Dy%26z%252F%3Ba%3Ab%40c%20d%2Be%24/messages");
        assertThat(path("Z\u00FCrich" + HIGH + LOW)).isEqualTo("/users/Z%C3%BCrich%F0%9F%98%80/messages");
        assertThat(path("AZaz09-._~")).isEqualTo("/users/AZaz09-._~/messages");
        assertThat(path("%2e%2e")).isEqualTo("/users/%252e%252e/messages");
        assertThat(path("...")).isEqualTo("/users/.../messages");
    }

    @TestFactory
    List<DynamicTest> aBadSegmentIsRefusedWithoutShowingIt() {
        List<DynamicTest> tests = new ArrayList<>();
        for (String bad : new String[] {
            null,
            "",
            ".",
            "..",
            "secret/x",
            "/secret",
            "secret\\x",
            "..\\secret",
            "secret\r\nX: y",
            "secret\n",
            "secret\u0000",
            "secret\u007F",
            "secret" + HIGH,
            LOW + "secret",
            HIGH + "secret" + LOW
        }) {
            tests.add(DynamicTest.dynamicTest(
                    name(bad),
                    () -> assertThatIllegalArgumentException()
                            .isThrownBy(() -> path(bad))
                            .withMessageContaining("user-id")
                            .withMessageNotContaining("secret")));
        }
        return tests;
    }

    @Test
    void aPartOfASegmentIsAnArgumentToo() {
        assertThat(RequestPath.of("/reports/").segment("name", "a").literal(".").segment("kind", "csv"))
                .hasToString("/reports/a.csv");
    }

    @Test
    void anItemPathKeepsItsSlashesAndNothingElse() {
        assertThat(RequestPath.of("/drive/root:/")
                        .itemPath("path", "A b/\u00FC:x/c.txt")
                        .literal(":/children"))
                .hasToString("/drive/root:/A%20b/%C3%BC%3Ax/c.txt:/children");
    }

    @TestFactory
    List<DynamicTest> aBadItemPathIsRefusedWithoutShowingIt() {
        List<DynamicTest> tests = new ArrayList<>();
        for (String bad : new String[] {
            null,
            "",
            "/secret",
            "secret/",
            "secret//x",
            "secret/../x",
            "./secret",
            "..",
            "secret\\..\\x",
            "secret\r/x",
            "secret/" + HIGH
        }) {
            tests.add(DynamicTest.dynamicTest(
                    name(bad),
                    () -> assertThatIllegalArgumentException()
                            .isThrownBy(() -> RequestPath.of("/root:/").itemPath("item-path", bad))
                            .withMessageContaining("item-path")
                            .withMessageNotContaining("secret")));
        }
        return tests;
    }

    @Test
    void aTextArgumentIsQuotedAndCannotEndItsQuotes() {
        assertThat(argument("O'Neil") + argument("a')/users('b"))
                .isEqualTo("(q=%27O%27%27Neil%27)(q=%27a%27%27%29%2Fusers%28%27%27b%27)");
        assertThat(argument("")).isEqualTo("(q=%27%27)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> argument((String) null))
                .withMessage("function argument q must not be null");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> argument("secret\n"))
                .withMessageContaining("q must not")
                .withMessageNotContaining("secret");
    }

    @Test
    void otherArgumentsAreLiteralsWithoutQuotes() {
        RequestPath path = RequestPath.of("/f(")
                .argument("a", 1)
                .literal(",")
                .argument("b", -5L)
                .literal(",")
                .argument("c", true)
                .literal(",")
                .argument("d", 1.5)
                .literal(",")
                .argument("e", new BigDecimal("1E+3"))
                .literal(",")
                .argument("f", UUID.fromString("0b9bf152-f152-0b9b-52f1-9b0b52f19b0b"))
                .literal(")");
        assertThat(path).hasToString("/f(1,-5,true,1.5,1000,0b9bf152-f152-0b9b-52f1-9b0b52f19b0b)");
    }

    @Test
    void timesAreLiteralsWithSeconds() {
        RequestPath path = RequestPath.of("/f(")
                .argument("a", OffsetDateTime.parse("2026-11-01T08:00:00+01:00"))
                .literal(",")
                .argument("b", LocalDate.parse("2026-11-01"))
                .literal(",")
                .argument("c", LocalTime.parse("08:00"))
                .literal(",")
                .argument("d", Duration.ofMinutes(90))
                .literal(")");
        assertThat(path)
                .hasToString("/f(2026-11-01T08%3A00%3A00%2B01%3A00,2026-11-01,08%3A00%3A00,duration%27PT1H30M%27)");
    }

    @Test
    void anArgumentOfAnotherTypeIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RequestPath.of("/f(").argument("a", (Object) List.of()))
                .withMessageContaining("no literal for values of");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RequestPath.of("/f(").argument("a", new BigDecimal("1E+999999999")))
                .withMessageContaining("at most 400 digits");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RequestPath.of("/f(").argument("a", (Integer) null))
                .withMessage("function argument a must not be null");
    }

    @Test
    void pathTextKeepsSeparatorsAndEscapes() {
        assertThat(RequestPath.of("me/drive/root:/a b%20c/f(x='y',z=1)/$value"))
                .hasToString("/me/drive/root:/a%20b%20c/f(x='y',z=1)/$value");
        assertThat(RequestPath.of("/50%/{id}")).hasToString("/50%25/%7Bid%7D");
        assertThat(RequestPath.of("/communications/calls/")).hasToString("/communications/calls/");
    }

    @Test
    void pathTextHasNoQuery() {
        for (String bad : List.of("/a?b", "/a#b", "/a\\b", "/a\nb", HIGH)) {
            assertThatIllegalArgumentException().isThrownBy(() -> RequestPath.of(bad));
        }
    }

    @Test
    void aCompletePathClimbsNowhere() {
        for (String bad : List.of("//a", "/a//b", "/a/../b", "/a/.", "/a/%2e%2E/b", "https://a/b")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> GraphRequest.get("v1.0", RequestPath.of(bad), ResultType.text()));
        }
        assertThat(GraphRequest.get("v1.0", RequestPath.of("/a/..b/c./"), ResultType.text())
                        .path())
                .isEqualTo("/a/..b/c./");
    }

    private static String path(String id) {
        return RequestPath.of("/users/")
                .segment("user-id", id)
                .literal("/messages")
                .toString();
    }

    private static String argument(String text) {
        return RequestPath.of("/")
                .literal("(q=")
                .argument("q", text)
                .literal(")")
                .toString()
                .substring(1);
    }

    private static String name(String value) {
        return "<" + String.valueOf(value).replaceAll("[^a-z./\\\\]", "?") + ">";
    }
}
