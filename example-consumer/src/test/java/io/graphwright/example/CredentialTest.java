package io.graphwright.example;

import static org.assertj.core.api.Assertions.assertThat;

import io.graphwright.example.graph.requests.UserGetRequest;
import io.graphwright.runtime.GraphClient;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** A credential that a program has already becomes a token provider by one lambda. */
class CredentialTest {

    /** As widely used libraries have it. */
    interface TokenCredential {
        AccessToken getTokenSync(TokenRequestContext request);
    }

    record AccessToken(String getToken) {}

    record TokenRequestContext(List<String> getScopes) {
        TokenRequestContext() {
            this(List.of());
        }

        TokenRequestContext addScopes(String scope) {
            return new TokenRequestContext(List.of(scope));
        }
    }

    @Test
    void credentialIsAskedForTheScopeOfTheService() throws IOException {
        List<String> scopes = new CopyOnWriteArrayList<>();
        List<String> tokens = new CopyOnWriteArrayList<>();
        GraphClient client = client(request -> {
            scopes.addAll(request.getScopes());
            return new AccessToken("token-of-the-test");
        });
        try (ExampleServer server = ExampleServer.start(exchange -> {
            tokens.add(exchange.getRequestHeaders().getFirst("Authorization"));
            ExampleServer.answer(exchange, 200, "application/json", "{}");
        })) {
            UserGetRequest.of()
                    .send(client.toBuilder().serviceRoot(server.root()).build());
        }
        assertThat(scopes).containsExactly("https://graph.microsoft.com/.default");
        assertThat(tokens).containsExactly("Bearer token-of-the-test");
    }

    private static GraphClient client(TokenCredential credential) {
        TokenRequestContext scope = new TokenRequestContext().addScopes("https://graph.microsoft.com/.default");

        GraphClient graph = GraphClient.builder()
                .tokenProvider(() -> credential.getTokenSync(scope).getToken())
                .timeout(Duration.ofSeconds(30))
                .build();
        return graph;
    }
}
