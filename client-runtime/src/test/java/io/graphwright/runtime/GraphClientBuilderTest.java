package io.graphwright.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class GraphClientBuilderTest {
    @Test
    void aTokenProviderIsRequired() {
        assertThatIllegalStateException()
                .isThrownBy(() -> GraphClient.builder().build())
                .withMessage("a token provider is required");
    }

    @Test
    void limitsAreSensible() {
        GraphClientBuilder builder = GraphClient.builder();

        assertThatIllegalArgumentException().isThrownBy(() -> builder.timeout(Duration.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.timeout(Duration.ofSeconds(Long.MAX_VALUE)));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.connectTimeout(Duration.ofSeconds(-1)));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.maxBodyBytes(0));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.maxJsonDepth(0));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.maxExcerptCharacters(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.userAgent("a\nb"));
    }

    @Test
    void aClientLikeAnotherSharesItsSettings() {
        try (LoopbackServer server = new LoopbackServer()) {
            server.json("{}").json("{}");
            GraphClient client =
                    Requests.client(server.root()).userAgent("mine/1").build();

            client.withTimeout(Duration.ofMinutes(5)).send(Requests.meeting());
            client.toBuilder().tokenProvider(() -> "another").build().send(Requests.meeting());

            assertThat(server.asked())
                    .allSatisfy(asked -> assertThat(asked.header("User-Agent")).isEqualTo("mine/1"));
            assertThat(server.asked().get(1).header("Authorization")).isEqualTo("Bearer another");
        }
    }

    @Test
    void anHttpClientOfOnesOwnIsUsed() {
        try (LoopbackServer server = new LoopbackServer()) {
            server.json("{\"id\": \"1\"}");
            HttpClient own = HttpClient.newHttpClient();

            assertThat(Requests.client(server.root())
                            .httpClient(own)
                            .build()
                            .send(Requests.meeting())
                            .id())
                    .isEqualTo("1");
            assertThatIllegalStateException()
                    .isThrownBy(() -> GraphClient.builder().httpClient(own).connectTimeout(Duration.ofSeconds(1)))
                    .withMessageContaining("its own connect timeout");
        }
    }

    @Test
    void theDefaultsAreThePromisedOnes() {
        assertThat(Limits.DEFAULT).isEqualTo(new Limits(Duration.ofSeconds(100), 32 * 1024 * 1024, 200, 1024));
        assertThat(RetryPolicy.DEFAULT.maxRetries()).isEqualTo(3);
    }

    @Test
    void limitsCanBeSet() {
        try (LoopbackServer server = new LoopbackServer()) {
            server.json("{\"notes\": [[[[]]]]}").answer(500, "0123456789");
            GraphClient client = Requests.client(server.root())
                    .maxJsonDepth(4)
                    .maxExcerptCharacters(4)
                    .maxRetries(0)
                    .connectTimeout(Duration.ofSeconds(1))
                    .build();

            assertThat(catchThrowableOfType(GraphException.class, () -> client.send(Requests.meeting())))
                    .hasMessageContaining("nesting depth (5) exceeds the maximum allowed (4");
            assertThat(catchThrowableOfType(GraphException.class, () -> client.send(Requests.meeting()))
                            .bodyExcerpt())
                    .hasValue("0123");
        }
    }

    /** A queue that is full answers nobody: without a limit the call would wait for its own deadline. */
    @Test
    @Timeout(60)
    void aConnectionThatIsNotMadeInTimeIsNotWaitedFor() throws IOException {
        InetAddress loopback = InetAddress.getLoopbackAddress();
        List<SocketChannel> crowd = new ArrayList<>();
        try (ServerSocket full = new ServerSocket(0, 1, loopback)) {
            for (int i = 0; i < 8; i++) {
                crowd.add(SocketChannel.open());
                crowd.get(i).configureBlocking(false);
                crowd.get(i).connect(full.getLocalSocketAddress());
            }
            GraphClient client = Requests.client(URI.create("http://127.0.0.1:" + full.getLocalPort()))
                    .connectTimeout(Duration.ofMillis(200))
                    .timeout(Duration.ofSeconds(20))
                    .maxRetries(0)
                    .build();

            assertThat(catchThrowableOfType(GraphException.class, () -> client.send(Requests.meeting()))
                            .reason())
                    .isEqualTo(GraphException.Reason.CONNECTION);
        } finally {
            for (SocketChannel one : crowd) {
                one.close();
            }
        }
    }
}
