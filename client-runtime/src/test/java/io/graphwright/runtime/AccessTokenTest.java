package io.graphwright.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;

class AccessTokenTest {
    @Test
    void aTokenShowsItselfInItsHeaderAlone() throws Exception {
        AccessToken token = AccessToken.of(Requests.TOKEN);

        assertThat(token).hasToString("***");
        assertThat(token.authorization()).isEqualTo("Bearer " + Requests.TOKEN);
    }

    /** Cookies and the targets of redirects open doors, too. */
    @Test
    void headersThatAreAsGoodAsTokensAreInNoException() {
        try (LoopbackServer server = new LoopbackServer()) {
            server.answer(
                    400,
                    "{}",
                    "Set-Cookie",
                    "a=secret",
                    "Location",
                    "https://a.example/?sig=secret",
                    "X-Other",
                    "kept");

            GraphException failure = catchThrowableOfType(
                    GraphException.class,
                    () -> Requests.client(server.root()).build().send(Requests.meeting()));

            assertThat(failure.headers()).containsKey("x-other").doesNotContainKeys("set-cookie", "location");
            assertThat(failure.toString() + failure.headers()).doesNotContain("secret");
        }
    }
}
