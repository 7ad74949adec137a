package io.graphwright.example;

import io.graphwright.example.graph.requests.DriveItemCheckAccessRequest;
import io.graphwright.example.graph.requests.UserCountMessagesRequest;
import io.graphwright.runtime.GraphClient;
import io.graphwright.runtime.GraphException;
import java.time.OffsetDateTime;

/** Functions, whose arguments have types of their own. */
final class CallFunctions {
    private final GraphClient graph;

    CallFunctions(GraphClient graph) {
        this.graph = graph;
    }

    /** One value. */
    int unreadSince(OffsetDateTime since) {
        return UserCountMessagesRequest.of(since, false).send(graph);
    }

    /** No value at all: the answer is a success or it is not. */
    boolean mayChange(String itemId) {
        try {
            DriveItemCheckAccessRequest.of(itemId).send(graph);
            return true;
        } catch (GraphException refusal) {
            if (refusal.hasStatus(403) || refusal.hasStatus(404)) {
                return false;
            }
            throw refusal;
        }
    }
}
