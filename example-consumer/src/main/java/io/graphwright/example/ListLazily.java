package io.graphwright.example;

import io.graphwright.example.graph.models.User;
import io.graphwright.example.graph.requests.UserListRequest;
import io.graphwright.runtime.CollectionPage;
import io.graphwright.runtime.GraphClient;
import io.graphwright.runtime.ODataLiteral;
import java.util.List;
import java.util.stream.Stream;

/** Many objects: pages are fetched as they are needed, and no further. */
final class ListLazily {
    private final GraphClient graph;

    ListLazily(GraphClient graph) {
        this.graph = graph;
    }

    /** Text comes into a filter as a literal, so that a quote in it does no harm. */
    static UserListRequest whoseNameBeginsWith(String start) {
        return UserListRequest.of()
                .filter("startswith(displayName," + ODataLiteral.of(start) + ")")
                .orderBy(User.Property.DISPLAY_NAME);
    }

    List<String> names(String start, int most) {
        try (Stream<User> users = whoseNameBeginsWith(start).stream(graph)) {
            return users.limit(most).map(User::getDisplayName).toList();
        }
    }

    /** Page by page, for those who show pages. */
    int pages(String start) {
        int pages = 0;
        for (CollectionPage<User> page : whoseNameBeginsWith(start).top(2).pages(graph)) {
            pages += page.items().isEmpty() ? 0 : 1;
        }
        return pages;
    }

    /** Their number alone. */
    long count(String start) {
        return whoseNameBeginsWith(start).sendForCount(graph);
    }
}
