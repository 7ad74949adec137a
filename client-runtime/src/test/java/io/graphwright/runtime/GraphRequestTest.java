package io.graphwright.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class GraphRequestTest {
    private final GraphRequest<String> request = GraphRequest.get("v1.0", RequestPath.of("/users"), ResultType.text());

    @Test
    void countOfAListKeepsWhatNarrowsItAlone() {
        GraphRequest<Long> count = GraphRequest.get(
                        "v1.0", RequestPath.of("/users"), ResultType.collection(String.class))
                .select("id")
                .filter("startswith(displayName,'A')")
                .top(5)
                .header("ConsistencyLevel", "eventual")
                .toCount();

        assertThat(count).hasToString("GET v1.0/users/$count?$filter=startswith(displayName,'A')");
        assertThat(count.headers()).containsKey("ConsistencyLevel");
        assertThat(count.result()).hasToString("count");
    }

    @Test
    void linkIsNotCounted() {
        GraphRequest<?> link = GraphRequest.get("v1.0", RequestPath.of("/users"), ResultType.collection(String.class))
                .resume("https://graph.microsoft.com/v1.0/users?$skiptoken=1");

        assertThatThrownBy(link::toCount).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aRequestShowsItsParts() {
        GraphRequest<String> shown = request.select("id", "mail").top(5).header("Prefer", "a");

        assertThat(shown.method()).isEqualTo("GET");
        assertThat(shown.apiVersion()).isEqualTo("v1.0");
        assertThat(shown.path()).isEqualTo("/users");
        assertThat(shown.query()).isEqualTo("$select=id,mail&$top=5");
        assertThat(shown.queryOptions()).containsExactly(Map.entry("$select", "id,mail"), Map.entry("$top", "5"));
        assertThat(shown.headers()).containsExactly(Map.entry("Prefer", List.of("a")));
        assertThat(shown).hasToString("GET v1.0/users?$select=id,mail&$top=5");
    }

    @Test
    void changingARequestMakesAnotherOne() {
        GraphRequest<String> changed = request.top(1).header("Prefer", "a");

        assertThat(request.queryOptions()).isEmpty();
        assertThat(request.headers()).isEmpty();
        assertThat(changed.top(2).queryOptions()).containsExactly(Map.entry("$top", "2"));
        assertThat(changed.queryOptions()).containsExactly(Map.entry("$top", "1"));
    }

    @Test
    void aHeaderReplacesAnEarlierOneWhateverItsCase() {
        assertThat(request.header("Prefer", "a").header("PREFER", "b").headers())
                .containsExactly(Map.entry("Prefer", List.of("b")));
        assertThat(request.header("Prefer", "a").addHeader("prefer", "b").headers())
                .containsExactly(Map.entry("Prefer", List.of("a", "b")));
    }

    @Test
    void aQueryValueCannotEndItsOption() {
        assertThat(request.filter("name eq 'A&B=C+D#E%F' or \u00FC").query())
                .isEqualTo("$filter=name%20eq%20'A%26B=C%2BD%23E%25F'%20or%20%C3%BC");
        assertThat(request.queryOption("a&b=c", "d").query()).isEqualTo("a%26b%3Dc=d");
    }

    @Test
    void nestedExpandAndOrderAreText() {
        GraphRequest<String> nested = request.expand(
                        Expand.of("manager"),
                        Expand.of("members")
                                .select("id", "mail")
                                .filter("accountEnabled eq true")
                                .orderBy(OrderBy.descending("mail"), OrderBy.ascending("id"))
                                .top(5)
                                .skip(1)
                                .count(true)
                                .expand(Expand.of("microsoft.graph.user/manager")
                                        .option("$levels", "max")))
                .orderBy(OrderBy.ascending("displayName"), OrderBy.descending("start/dateTime"));

        assertThat(nested.queryOptions().get("$expand"))
                .isEqualTo(
                        "manager,members($select=id,mail;$filter=accountEnabled eq true;$orderby=mail desc,id;$top=5;"
                                + "$skip=1;$count=true;$expand=microsoft.graph.user/manager($levels=max))");
        assertThat(nested.queryOptions().get("$orderby")).isEqualTo("displayName,start/dateTime desc");
    }

    @Test
    void whatIsNoPropertyNameIsRefused() {
        for (String bad : new String[] {null, "", "a b", "a,b", "a;b", "a)", "a&b", "a\n"}) {
            assertThatIllegalArgumentException().isThrownBy(() -> request.select(new String[] {bad}));
            assertThatIllegalArgumentException().isThrownBy(() -> Expand.of(bad));
            assertThatIllegalArgumentException().isThrownBy(() -> OrderBy.ascending(bad));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> request.top(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> request.select(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> request.expand());
        assertThatIllegalArgumentException().isThrownBy(() -> Expand.of("a").option("$x;y", "z"));
    }

    @TestFactory
    List<DynamicTest> aBadHeaderValueIsRefusedWithoutShowingIt() {
        List<DynamicTest> tests = new ArrayList<>();
        for (String bad : new String[] {
            null, "secret\r\nX: y", "secret\n", "secret\r", "secret\u0000", "secret\u00FC", "\uD83Dsecret"
        }) {
            tests.add(DynamicTest.dynamicTest(
                    String.valueOf(bad).replaceAll("[^a-z]", "?"),
                    () -> assertThatIllegalArgumentException()
                            .isThrownBy(() -> request.header("If-None-Match", bad))
                            .withMessageContaining("If-None-Match")
                            .withMessageNotContaining("secret")));
        }
        return tests;
    }

    @TestFactory
    List<DynamicTest> aBadQueryValueIsRefusedWithoutShowingIt() {
        List<DynamicTest> tests = new ArrayList<>();
        for (String bad : new String[] {null, "secret\r\n", "secret\u0000", "secret\uD83D", "\uDE00secret"}) {
            tests.add(DynamicTest.dynamicTest(
                    String.valueOf(bad).replaceAll("[^a-z]", "?"),
                    () -> assertThatIllegalArgumentException()
                            .isThrownBy(() -> request.queryOption("$filter", bad))
                            .withMessageContaining("$filter")
                            .withMessageNotContaining("secret")));
        }
        return tests;
    }

    @Test
    void aHeaderNameIsAToken() {
        for (String bad : new String[] {null, "", "a b", "a:b", "a\r\nb", "\u00FC", "(a)"}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> request.header(bad, "x"))
                    .withMessage("a header name must be a token of RFC 9110");
        }
    }

    @Test
    void headersOfTheClientAreNotTheCallers() {
        for (String owned : List.of("Authorization", "authorization", "Host", "Content-Length", "Accept-Encoding")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> request.header(owned, "secret"))
                    .withMessageContaining(" is set by the ")
                    .withMessageNotContaining("secret");
        }
    }

    @Test
    void aLinkIsNotChanged() {
        GraphRequest<String> resumed =
                request.top(5).header("Prefer", "a").resume("https://graph.microsoft.com/x?$skiptoken=y");

        assertThat(resumed.headers()).containsKey("Prefer");
        assertThat(resumed.queryOptions()).isEmpty();
        assertThat(resumed).hasToString("GET https://graph.microsoft.com/x?$skiptoken=y");
        assertThatIllegalStateException().isThrownBy(() -> resumed.top(1)).withMessageContaining("sent as it came");
    }

    @Test
    void anApiVersionIsOneSegment() {
        for (String bad : new String[] {null, "", "..", "v1.0/x"}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> GraphRequest.get(bad, RequestPath.of("/me"), ResultType.text()));
        }
    }

    @Test
    void literalsAreTextForFilters() {
        assertThat(ODataLiteral.of("O'Neil")).isEqualTo("'O''Neil'");
        assertThat(ODataLiteral.of(5)).isEqualTo("5");
        assertThat(ODataLiteral.of(new byte[] {-5, -1})).isEqualTo("binary'-_8='");
        assertThat(ODataLiteral.of(1.5f)).isEqualTo("1.5");
        assertThat(ODataLiteral.of((short) 1)).isEqualTo("1");
        assertThat(ODataLiteral.of(Double.NEGATIVE_INFINITY)).isEqualTo("-INF");
        assertThat(ODataLiteral.of(Double.NaN)).isEqualTo("NaN");
        assertThatIllegalArgumentException().isThrownBy(() -> ODataLiteral.of((Object) null));
    }
}
