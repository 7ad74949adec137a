package io.graphwright.example;

import io.graphwright.example.graph.models.Call;
import io.graphwright.example.graph.models.User;
import io.graphwright.example.graph.models.UserKind;
import io.graphwright.example.graph.requests.CallGetRequest;
import io.graphwright.example.graph.requests.UserGetRequest;
import io.graphwright.runtime.GraphClient;
import io.graphwright.runtime.GraphResponse;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** One object. */
final class GetOne {
    private final GraphClient graph;

    GetOne(GraphClient graph) {
        this.graph = graph;
    }

    /** With no more than is needed. */
    Call call(String callId) {
        return CallGetRequest.of(callId)
                .select(Call.Property.ID, Call.Property.STATE, Call.Property.SUBJECT, Call.Property.SOURCE)
                .send(graph);
    }

    /** By another path of the same page. */
    User person(String name) {
        return UserGetRequest.ofUsers(name)
                .select(User.Property.DISPLAY_NAME, User.Property.JOB_TITLE, User.Property.USER_KIND)
                .send(graph);
    }

    /** Without waiting. */
    CompletableFuture<User> meLater() {
        return UserGetRequest.of().sendAsync(graph);
    }

    /** Only if it has changed: a response of 304 has no body. */
    Optional<User> meIfChanged(String entityTag) {
        GraphResponse<User> response =
                graph.exchange(UserGetRequest.of().ifNoneMatch(entityTag).request());
        return response.body();
    }

    /** Enums are open: the service may send a value that was not known when the class was generated. */
    static String welcome(User user) {
        UserKind kind = user.getUserKind();
        if (kind == null) {
            return "Welcome!";
        }
        return switch (kind.known()) {
            case MEMBER -> "Welcome back, " + user.getDisplayName() + "!";
            case GUEST -> "Nice to have you here, " + user.getDisplayName() + "!";
            default -> "Hello, " + kind.value() + "!";
        };
    }
}
