package io.graphwright.example;

import io.graphwright.example.graph.models.User;
import io.graphwright.example.graph.requests.UserDeltaRequest;
import io.graphwright.runtime.CollectionPage;
import io.graphwright.runtime.GraphClient;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A copy of the directory that is kept up to date: each round asks for what has changed since the one before. */
final class FollowChanges {
    private final GraphClient graph;
    private final Map<String, String> titles = new TreeMap<>();
    private Optional<String> deltaLink = Optional.empty();

    FollowChanges(GraphClient graph) {
        this.graph = graph;
    }

    /** The first round lists everybody; the last page of a round has the link for the next one. */
    void round() {
        UserDeltaRequest request = UserDeltaRequest.of()
                .prefer("return=minimal")
                .select(User.Property.DISPLAY_NAME, User.Property.JOB_TITLE);

        for (CollectionPage<User> page :
                deltaLink.map(request::resume).orElse(request).pages(graph)) {
            page.items().forEach(this::take);
            deltaLink = page.deltaLink();
        }
    }

    private void take(User user) {
        if (user.getAdditionalProperties().containsKey("@removed")) {
            titles.remove(user.getId());
        } else {
            titles.put(user.getId(), user.getJobTitle());
        }
    }

    /** By the people's keys. */
    Map<String, String> titles() {
        return titles;
    }
}
