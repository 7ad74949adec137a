package io.graphwright.runtime;

import io.graphwright.runtime.GraphException.Reason;
import java.net.URI;
import java.util.List;
import java.util.UUID;

/** Where a request goes, settled before anything is sent or a token is asked for. */
final class Targets {
    private Targets() {}

    /** The URI of a request; a {@link GraphException} for a link that is refused. */
    static URI of(Settings settings, GraphRequest<?> request) {
        try {
            return settings.root().target(request);
        } catch (RefusedLinkException e) {
            throw refused(request, "was not sent: " + e.getMessage());
        }
    }

    static GraphException refused(GraphRequest<?> request, String why) {
        String path = "/" + request.apiVersion() + request.path();
        CallFacts facts = new CallFacts(request.method(), path, clientRequestId(request));
        return new Failure(Reason.LINK, facts, why).toException();
    }

    static CallFacts facts(GraphRequest<?> request, URI target) {
        return new CallFacts(request.method(), target.getRawPath(), clientRequestId(request));
    }

    private static String clientRequestId(GraphRequest<?> request) {
        List<String> own = request.headers().getOrDefault("client-request-id", List.of());
        return own.isEmpty() ? UUID.randomUUID().toString() : own.get(0);
    }
}
