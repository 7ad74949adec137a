package io.graphwright.example;

import io.graphwright.example.graph.models.DirectoryObject;
import io.graphwright.example.graph.models.User;
import io.graphwright.example.graph.requests.UserGetRequest;
import io.graphwright.runtime.Expand;
import io.graphwright.runtime.GraphClient;
import java.util.ArrayList;
import java.util.List;

/** Related objects within the result. */
final class ExpandManagers {
    private final GraphClient graph;

    ExpandManagers(GraphClient graph) {
        this.graph = graph;
    }

    /** A person, the manager, the manager's manager. */
    List<String> line(String userId) {
        Expand manager = Expand.of("manager").select("id", "displayName");
        User user = UserGetRequest.ofUsers(userId)
                .select(User.Property.ID, User.Property.DISPLAY_NAME)
                .expand(manager.expand(manager))
                .send(graph);

        List<String> line = new ArrayList<>();
        DirectoryObject next = user;
        // The documented type is the base; what the service sends says which subtype it is.
        while (next instanceof User person) {
            line.add(person.getDisplayName());
            next = person.getManager();
        }
        return line;
    }
}
