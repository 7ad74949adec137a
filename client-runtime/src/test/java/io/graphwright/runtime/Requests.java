package io.graphwright.runtime;

import io.graphwright.runtime.model.Meeting;
import java.net.URI;

/** Clients and requests that many tests need. */
final class Requests {
    static final String TOKEN = "eyJ0eXAi.c2VjcmV0.c2lnbmF0dXJl";

    private Requests() {}

    static GraphClientBuilder client(URI root) {
        return GraphClient.builder().serviceRoot(root).tokenProvider(() -> TOKEN);
    }

    static GraphRequest<Meeting> meeting() {
        return get(ResultType.one(Meeting.class));
    }

    static GraphRequest<CollectionPage<Meeting>> meetings() {
        return get(ResultType.collection(Meeting.class));
    }

    static <T> GraphRequest<T> get(ResultType<T> result) {
        return GraphRequest.get("v1.0", RequestPath.of("/me/meetings"), result);
    }
}
