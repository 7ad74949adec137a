package io.graphwright.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.graphwright.runtime.GraphException.Reason;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class RetryTest {
    private static final Duration LONG = Duration.ofHours(1);

    private final LoopbackServer server = new LoopbackServer();
    private final Patience patience = new Patience();
    private final AtomicInteger tokens = new AtomicInteger();
    private final GraphClient client = client(server);

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aBusyServiceIsAskedAgainWhenItSays() {
        server.answer(429, "", "Retry-After", "7")
                .answer(503, "")
                .answer(504, "")
                .json("{\"id\": \"1\"}");

        assertThat(client.send(Requests.meeting()).id()).isEqualTo("1");
        assertThat(patience.waits())
                .containsExactly(Duration.ofSeconds(7), Duration.ofMillis(1500), Duration.ofSeconds(3));
    }

    @Test
    void everyTryAsksForATokenAndCarriesTheSameId() {
        server.answer(503, "").json("{}");

        client.send(Requests.meeting());

        assertThat(server.asked().get(0).header("Authorization")).isEqualTo("Bearer token-1");
        assertThat(server.asked().get(1).header("Authorization")).isEqualTo("Bearer token-2");
        assertThat(server.asked().get(1).header("client-request-id"))
                .isEqualTo(server.asked().get(0).header("client-request-id"));
    }

    @Test
    void threeRetriesAreEnough() {
        for (int i = 0; i < 4; i++) {
            server.answer(503, "{\"error\": {\"code\": \"busy" + i + "\"}}");
        }

        assertThat(failure(client).code()).hasValue("busy3");
        assertThat(server.asked()).hasSize(4);
        assertThat(patience.waits()).hasSize(3);
    }

    @Test
    void retryAfterMayBeADate() {
        server.answer(429, "", "Retry-After", "Sun, 01 Nov 2026 08:00:42 GMT").json("{}");

        client.send(Requests.meeting());

        assertThat(patience.waits()).containsExactly(Duration.ofSeconds(42));
    }

    @Test
    void aRetryAfterThatIsNonsenseOrPastDoesNoHarm() {
        server.answer(429, "", "Retry-After", "soon")
                .answer(429, "", "Retry-After", "-5")
                .answer(429, "", "Retry-After", "Sun, 01 Nov 2020 08:00:00 GMT")
                .json("{}");

        client.send(Requests.meeting());

        assertThat(patience.waits()).containsExactly(Duration.ofMillis(750), Duration.ofMillis(1500), Duration.ZERO);
    }

    @Test
    void nobodyWaitsLongerThanThreeMinutes() {
        server.answer(429, "", "Retry-After", "180").answer(429, "", "Retry-After", "181");

        GraphException failure = failure(client);

        assertThat(failure.statusCode()).hasValue(429);
        assertThat(failure.retryAfter()).hasValue(Duration.ofSeconds(181));
        assertThat(patience.waits()).containsExactly(Duration.ofSeconds(180));
    }

    @Test
    void anAbsurdRetryAfterIsNoNonsense() {
        server.answer(503, "", "Retry-After", "99999999999999999999");

        assertThat(failure(client).statusCode()).hasValue(503);
        assertThat(patience.waits()).isEmpty();
    }

    @Test
    void nobodyWaitsBeyondTheDeadline() {
        server.answer(429, "", "Retry-After", "60").answer(429, "", "Retry-After", "60");

        GraphException failure = failure(client.withTimeout(Duration.ofSeconds(100)));

        assertThat(failure.statusCode()).hasValue(429);
        assertThat(patience.waits()).containsExactly(Duration.ofSeconds(60));
    }

    @Test
    void otherErrorsAreNotRepeated() {
        for (int status : new int[] {400, 401, 403, 404, 409, 500, 501, 502}) {
            server.answer(status, "", "Retry-After", "1");
            assertThat(failure(client).statusCode()).hasValue(status);
        }
        assertThat(patience.waits()).isEmpty();
    }

    @Test
    void aConnectionThatEndsBeforeTheAnswerIsTriedAgain() {
        try (RawServer raw = new RawServer()) {
            // The JDK's client itself may send once more within a try.
            raw.otherwise(connection -> {
                String request = connection.request();
                if (request.contains("token-1")) {
                    connection.reset();
                } else if (request.contains("token-3")) {
                    connection.send("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n{\"id\":\"1\"}");
                }
            });

            assertThat(client(raw).send(Requests.meeting()).id()).isEqualTo("1");
            assertThat(patience.waits()).containsExactly(Duration.ofMillis(750), Duration.ofMillis(1500));
        }
    }

    @Test
    void aConnectionThatEndsInsideTheAnswerIsNot() {
        try (RawServer raw = new RawServer()) {
            raw.then(connection -> {
                connection.send("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n{\"id\"");
                connection.reset();
            });

            GraphException failure = failure(client(raw));

            assertThat(failure.reason()).isEqualTo(Reason.CONNECTION);
            assertThat(failure.statusCode()).hasValue(200);
            assertThat(failure).hasMessageContaining("answered 200, but the body broke off");
            assertThat(raw.requests()).hasSize(1);
        }
    }

    @Test
    void aDownloadStartsAnewAtTheService() {
        server.answer(302, "", "Location", "/file")
                .answer(503, "")
                .answer(302, "", "Location", "/file2")
                .answer(200, "x");

        assertThat(client.send(Requests.get(ResultType.text()))).isEqualTo("x");
        assertThat(server.asked().get(2).target()).isEqualTo("/v1.0/me/meetings");
        assertThat(server.asked().get(2).header("Authorization")).isEqualTo("Bearer token-2");
    }

    @Test
    void retriesCanBeTurnedOff() {
        server.answer(503, "");

        assertThat(failure(client.toBuilder().maxRetries(0).build()).statusCode())
                .hasValue(503);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GraphClient.builder().maxRetries(-1));
    }

    @Test
    void asynchronousCallsAreRepeatedToo() {
        server.answer(503, "").json("{\"id\": \"1\"}");

        assertThat(client.sendAsync(Requests.meeting()).join().id()).isEqualTo("1");
        assertThat(patience.waits()).containsExactly(Duration.ofMillis(750));
    }

    @Test
    void otherMethodsAreRepeatedOnlyWhenTheServiceSaysWhen() {
        RetryPolicy policy = new RetryPolicy(3, () -> 0.5);
        Optional<Duration> seven = Optional.of(Duration.ofSeconds(7));

        assertThat(policy.waitAfter(new RetryPolicy.Try("POST", 0, 429, seven), LONG))
                .isEqualTo(seven);
        assertThat(policy.waitAfter(new RetryPolicy.Try("POST", 0, 503, seven), LONG))
                .isEqualTo(seven);
        assertThat(policy.waitAfter(new RetryPolicy.Try("PATCH", 0, 429, Optional.empty()), LONG))
                .isEmpty();
        assertThat(policy.waitAfter(new RetryPolicy.Try("POST", 0, 504, seven), LONG))
                .isEmpty();
        assertThat(policy.waitAfter(new RetryPolicy.Try("POST", 0, 0, Optional.empty()), LONG))
                .isEmpty();
        assertThat(policy.waitAfter(new RetryPolicy.Try("DELETE", 0, 0, Optional.empty()), LONG))
                .isPresent();
    }

    @Test
    void jitterShortensAWaitByHalfAtMost() {
        RetryPolicy.Try second = new RetryPolicy.Try("GET", 1, 503, Optional.empty());

        assertThat(new RetryPolicy(3, () -> 0).waitAfter(second, LONG)).hasValue(Duration.ofSeconds(2));
        assertThat(new RetryPolicy(3, () -> 1).waitAfter(second, LONG)).hasValue(Duration.ofSeconds(1));
    }

    private GraphClient client(LoopbackServer target) {
        return patient(Requests.client(target.root()));
    }

    private GraphClient client(RawServer target) {
        return patient(Requests.client(target.root()));
    }

    private GraphClient patient(GraphClientBuilder builder) {
        return builder.tokenProvider(() -> "token-" + tokens.incrementAndGet())
                .timeout(LONG)
                .clock(patience)
                .sleeper(patience)
                .jitter(() -> 0.5)
                .build();
    }

    private static GraphException failure(GraphClient client) {
        return catchThrowableOfType(GraphException.class, () -> client.send(Requests.meeting()));
    }
}
