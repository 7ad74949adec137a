package io.graphwright.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.graphwright.runtime.GraphException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;

/** The token goes to the configured origin and nowhere else. */
@Timeout(60)
class OriginTest {
    private final LoopbackServer server = new LoopbackServer();
    private final LoopbackServer stranger = new LoopbackServer();
    private final AtomicInteger tokens = new AtomicInteger();
    private final GraphClient client = GraphClient.builder()
            .serviceRoot(server.root())
            .tokenProvider(() -> Requests.TOKEN + tokens.incrementAndGet())
            .maxRetries(0)
            .build();

    @AfterEach
    void stop() {
        server.close();
        stranger.close();
    }

    @TestFactory
    List<DynamicTest> aRootIsHttpsOrLoopback() {
        List<DynamicTest> tests = new ArrayList<>();
        for (String good : List.of(
                "https://graph.microsoft.com",
                "https://graph.microsoft.com/",
                "HTTPS://Example.com:8443/gateway",
                "http://localhost",
                "http://127.0.0.1:8080",
                "http://127.1.2.3",
                "http://[::1]:8080",
                "http://[0:0:0:0:0:0:0:1]")) {
            tests.add(DynamicTest.dynamicTest(
                    "good " + good,
                    () -> assertThat(Requests.client(URI.create(good)).build()).isNotNull()));
        }
        for (String bad : List.of(
                "http://graph.microsoft.com",
                "http://127.0.0.1.evil.com",
                "http://localhost.evil.com",
                "http://10.0.0.1",
                "http://0.0.0.0",
                "http://[::2]",
                "ftp://localhost",
                "graph.microsoft.com",
                "https:///x",
                "/v1.0",
                "https://user@graph.microsoft.com",
                "https://graph.microsoft.com?x",
                "https://graph.microsoft.com#x",
                "mailto:a@b",
                "file:///etc")) {
            tests.add(DynamicTest.dynamicTest(
                    "bad " + bad,
                    () -> assertThatIllegalArgumentException()
                            .isThrownBy(() -> Requests.client(URI.create(bad)))
                            .withMessageContaining("the service root must")));
        }
        return tests;
    }

    @TestFactory
    List<DynamicTest> aLinkToAnotherOriginIsRefusedBeforeATokenIsAskedFor() {
        int port = server.root().getPort();
        String other = stranger.root().toString();
        List<DynamicTest> tests = new ArrayList<>();
        for (String link : List.of(
                other + "/v1.0/me",
                "http://127.0.0.1:" + port + "@127.0.0.1:" + stranger.root().getPort() + "/x",
                "http://user@127.0.0.1:" + port + "/x",
                "http://127.0.0.1:" + port + ".evil.com/x",
                "http://127.0.0.1.evil.com:" + port + "/x",
                "http://127.0.0.1:" + port + "\\@evil.com/x",
                "http:\\\\127.0.0.1:" + port + "\\x",
                "https://127.0.0.1:" + port + "/x",
                "http://127.0.0.1/x",
                "http://localhost:" + port + "/x",
                "http://127.1:" + port + "/x",
                "http://0x7f000001:" + port + "/x",
                "//evil.com/x",
                "///evil.com/x",
                "/\\evil.com/x",
                "\\\\evil.com\\x",
                "http:/evil.com/x",
                "http:evil.com",
                "http:///x",
                "http://",
                "ftp://127.0.0.1:" + port + "/x",
                "file:///etc/hosts",
                "javascript:alert(1)",
                " http://127.0.0.1:" + port + "/x",
                "\thttp://127.0.0.1:" + port + "/x",
                "http://127.0.0.1:" + port + "/x\r\nX-Evil: y",
                "http://127.0.0.1:" + port + "/x#fragment",
                "ht\ntp://127.0.0.1:" + port + "/x",
                "http://127.0.0.1:" + port + "%2F@evil.com/x",
                "http://[::1]:" + port + "/x",
                "http://127.0.0.1:-1/x",
                "http://127.0.0.1:" + port + "0/x",
                "")) {
            tests.add(DynamicTest.dynamicTest("<" + link.replaceAll("[^!-~]", "?") + ">", () -> {
                GraphException failure = catchThrowableOfType(
                        GraphException.class,
                        () -> client.send(Requests.meetings().resume(link)));

                assertThat(failure.reason()).isEqualTo(Reason.LINK);
                assertThat(failure.getMessage())
                        .contains("was not sent: a link")
                        .doesNotContain("evil");
                assertThat(tokens).hasValue(0);
                assertThat(server.asked()).isEmpty();
                assertThat(stranger.asked()).isEmpty();
            }));
        }
        return tests;
    }

    @TestFactory
    List<DynamicTest> aLinkOfTheSameOriginIsSentByteForByte() {
        String root = server.root().toString();
        List<DynamicTest> tests = new ArrayList<>();
        for (String[] link : new String[][] {
            {root + "/v1.0/me?$skiptoken=X%2bY%2B%7e~z&$top=1", "/v1.0/me?$skiptoken=X%2bY%2B%7e~z&$top=1"},
            {root.replace("http", "HTTP") + "/v1.0/me?$skip=1", "/v1.0/me?$skip=1"},
            {root + "/beta/a(b='c')/d?$filter=e eq 'f|g'&x=[1]", "/beta/a(b='c')/d?$filter=e%20eq%20'f%7Cg'&x=[1]"},
            {root + "/v1.0/caf\u00E9?q=\"50%\"", "/v1.0/caf%C3%A9?q=%2250%25%22"},
            {root + "/v1.0//x/../y?a=http://evil.com", "/v1.0//x/../y?a=http://evil.com"},
            {"/v1.0/me?$skiptoken=a:b", "/v1.0/me?$skiptoken=a:b"},
            {"meetings?$skiptoken=a", "/v1.0/me/meetings?$skiptoken=a"},
        }) {
            tests.add(DynamicTest.dynamicTest(link[1], () -> {
                server.json("{\"value\": []}");

                client.send(Requests.meetings().resume(link[0]));

                assertThat(server.asked().get(server.asked().size() - 1).target())
                        .isEqualTo(link[1]);
            }));
        }
        return tests;
    }

    @Test
    void aForeignNextLinkEndsPagingBeforeAnythingIsSent() {
        server.json("{\"value\": [{\"id\": \"1\"}], \"@odata.nextLink\": \"" + stranger.root() + "/v1.0/me\"}");
        List<String> ids = new ArrayList<>();

        GraphException failure = catchThrowableOfType(
                GraphException.class,
                () -> client.stream(Requests.meetings()).forEach(meeting -> ids.add(meeting.id())));

        assertThat(failure.reason()).isEqualTo(Reason.LINK);
        assertThat(ids).containsExactly("1");
        assertThat(stranger.asked()).isEmpty();
    }

    @Test
    void aRedirectOfAnObjectIsNotFollowed() {
        for (int status : new int[] {301, 302, 303, 307, 308}) {
            server.answer(status, "", "Location", stranger.root() + "/x?sig=secret");

            GraphException failure = catchThrowableOfType(GraphException.class, () -> client.send(Requests.meeting()));

            assertThat(failure.statusCode()).hasValue(status);
            assertThat(failure).hasMessageContaining("answered " + status + ", a redirect that is not followed");
            assertThat(failure + "" + failure.headers()).doesNotContain("secret");
        }
        assertThat(stranger.asked()).isEmpty();
    }

    @Test
    void aDownloadIsFollowedWithoutTheTokenAndOtherHeaders() {
        server.answer(302, "", "Location", stranger.root() + "/file?sig=a%2Bb");
        stranger.answer(200, "a,b\n1,2\n", "Content-Type", "text/csv");

        String text = client.send(Requests.get(ResultType.text())
                .header("Range", "bytes=0-7")
                .header("Ocp-Apim-Subscription-Key", "key"));

        assertThat(text).isEqualTo("a,b\n1,2\n");
        assertThat(server.onlyAsked().header("Authorization")).startsWith("Bearer ");
        LoopbackServer.Asked asked = stranger.onlyAsked();
        assertThat(asked.target()).isEqualTo("/file?sig=a%2Bb");
        assertThat(asked.header("Range")).isEqualTo("bytes=0-7");
        assertThat(asked.headers().toString()).doesNotContain(Requests.TOKEN);
        assertThat(asked.header("Authorization")).isEmpty();
        assertThat(asked.header("Ocp-Apim-Subscription-Key")).isEmpty();
        assertThat(asked.header("client-request-id")).isEmpty();
    }

    @Test
    void streamsAndBytesAreDownloadsToo() throws IOException {
        server.answer(302, "", "Location", stranger.root() + "/file").answer(307, "", "Location", "/here");
        stranger.answer(200, "bytes");
        server.answer(200, "stream");

        assertThat(client.send(Requests.get(ResultType.bytes()))).isEqualTo("bytes".getBytes(StandardCharsets.UTF_8));
        try (InputStream stream = client.send(Requests.get(ResultType.stream()))) {
            assertThat(stream).hasContent("stream");
        }
        assertThat(server.asked().get(2).target()).isEqualTo("/here");
        assertThat(server.asked().get(2).header("Authorization")).isEmpty();
    }

    @Test
    void aDownloadGoesToSafePlacesOnly() {
        for (String bad : List.of(
                "http://10.0.0.1/x",
                "http://evil.com/x",
                "ftp://127.0.0.1/x",
                "file:///etc/hosts",
                "https://a@evil.com/x",
                "http://[",
                "",
                "javascript:x")) {
            server.answer(302, "", "Location", bad);

            GraphException failure =
                    catchThrowableOfType(GraphException.class, () -> client.send(Requests.get(ResultType.bytes())));

            assertThat(failure.reason()).as(bad).isIn(Reason.LINK, Reason.LIMIT);
            assertThat(failure.getMessage()).doesNotContain("evil");
        }
    }

    @Test
    void anEndlessChainOfRedirectsEnds() {
        for (int i = 0; i < 6; i++) {
            server.answer(302, "", "Location", "/v1.0/again");
        }

        GraphException failure =
                catchThrowableOfType(GraphException.class, () -> client.send(Requests.get(ResultType.text())));

        assertThat(failure.reason()).isEqualTo(Reason.LIMIT);
        assertThat(failure).hasMessageContaining("more than 5 redirects");
        assertThat(server.asked()).hasSize(6);
    }

    @Test
    void aDownloadThatFailsDoesNotShowItsAddress() {
        server.answer(302, "", "Location", stranger.root() + "/file?sig=secret");
        stranger.answer(403, "<Error>expired</Error>");

        GraphException failure =
                catchThrowableOfType(GraphException.class, () -> client.send(Requests.get(ResultType.text())));

        assertThat(failure.statusCode()).hasValue(403);
        assertThat(failure.path()).isEqualTo("/v1.0/me/meetings");
        assertThat(failure.toString()).doesNotContain("secret");
    }

    @Test
    void cookiesAreNotKept() {
        server.answer(200, "{}", "Set-Cookie", "session=1; Path=/").json("{}");

        client.send(Requests.meeting());
        client.send(Requests.meeting());

        assertThat(server.asked().get(1).header("Cookie")).isEmpty();
    }

    @Test
    void anHttpClientThatFollowsRedirectsIsRefused() {
        HttpClient following = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> GraphClient.builder().httpClient(following))
                .withMessageContaining("Redirect.NEVER");
    }
}
