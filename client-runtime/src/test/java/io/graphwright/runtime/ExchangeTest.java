package io.graphwright.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The last look before a token leaves: whoever forgot to check a link before finds it closed. */
class ExchangeTest {
    @Test
    void aTokenLeavesForTheConfiguredOriginAloneWhoeverAsks() throws Exception {
        try (LoopbackServer stranger = new LoopbackServer()) {
            for (URI elsewhere : List.of(
                    stranger.root().resolve("/v1.0/me"),
                    URI.create("http://graph.microsoft.com/v1.0/me"),
                    URI.create("https://graph.microsoft.com:444/v1.0/me"),
                    URI.create("https://a@graph.microsoft.com/v1.0/me"))) {
                Exchange exchange = new Exchange(settings(), Requests.meeting(), AccessToken.of(Requests.TOKEN));

                assertThatIllegalStateException()
                        .isThrownBy(() -> exchange.send(elsewhere, "id"))
                        .withMessage("a token leaves for the configured origin only");
            }
            assertThat(stranger.asked()).isEmpty();
        }
    }

    private static Settings settings() {
        return new Settings(
                ServiceRoot.of(URI.create("https://graph.microsoft.com")),
                () -> Requests.TOKEN,
                HttpClient.newHttpClient(),
                Runnable::run,
                new JsonTypes(GraphJson.mapper()),
                Limits.DEFAULT,
                RetryPolicy.DEFAULT,
                RequestObserver.none(),
                Clock.systemUTC(),
                Sleeper::real,
                Sleeper::real,
                "test");
    }
}
