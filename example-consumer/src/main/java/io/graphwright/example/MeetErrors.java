package io.graphwright.example;

import io.graphwright.example.graph.models.User;
import io.graphwright.example.graph.requests.UserGetRequest;
import io.graphwright.runtime.GraphClient;
import io.graphwright.runtime.GraphException;
import java.util.Optional;

/** What goes wrong is a {@link GraphException}, whatever it was; retries were tried before. */
final class MeetErrors {
    private final GraphClient graph;

    MeetErrors(GraphClient graph) {
        this.graph = graph;
    }

    /** Nobody of that name is no error here; everything else is. */
    Optional<User> find(String name) {
        try {
            return Optional.of(UserGetRequest.ofUsers(name).send(graph));
        } catch (GraphException e) {
            if (e.hasStatus(404)) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /** What a ticket needs. */
    static String ticket(GraphException e) {
        return switch (e.reason()) {
            case STATUS ->
                e.statusCode().getAsInt() + " " + e.code().orElse("") + ", request "
                        + e.requestId().orElse("");
            case DECODING -> "cannot be read at " + e.jsonPath().orElse("$");
            default -> e.getMessage();
        };
    }
}
