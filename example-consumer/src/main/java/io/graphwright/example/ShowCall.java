package io.graphwright.example;

import io.graphwright.example.graph.models.Call;
import io.graphwright.example.graph.models.Identity;
import io.graphwright.example.graph.models.IdentitySet;
import io.graphwright.example.graph.models.ParticipantInfo;
import io.graphwright.example.graph.requests.CallGetRequest;
import io.graphwright.runtime.GraphClient;
import java.io.IOException;
import java.io.PrintStream;
import org.jspecify.annotations.Nullable;

/** Fetches a call through generated Java and prints it. The server is a local one that answers with the page's own example. */
public final class ShowCall {
    private ShowCall() {}

    /** Takes no arguments. */
    public static void main(String[] arguments) throws IOException {
        PageExample example = PageExample.of("api/call-get.md");
        try (ExampleServer server = ExampleServer.start(
                exchange -> ExampleServer.answer(exchange, example.status(), example.contentType(), example.body()))) {
            GraphClient graph = GraphClient.builder()
                    .serviceRoot(server.root())
                    .tokenProvider(() -> "example-token")
                    .build();
            Call call = CallGetRequest.of("5d3f1c20-7a41-4b7e-9d0a-2f6b8c4e1a90")
                    .select(Call.Property.ID, Call.Property.STATE, Call.Property.SUBJECT, Call.Property.SOURCE)
                    .send(graph);
            print(call, System.out);
        }
    }

    private static void print(Call call, PrintStream out) {
        out.println(Call.ODATA_TYPE + " " + call.getId());
        out.println("  subject     " + call.getSubject());
        out.println("  state       " + call.getState());
        out.println("  direction   " + call.getDirection());
        out.println("  from        " + nameOf(call.getSource()));
        out.println("  to          " + call.getTargets().size() + " participant(s)");
        out.println("  modalities  " + call.getRequestedModalities());
        if (call.getResultInfo() != null) {
            out.println("  result      " + call.getResultInfo().getCode() + "/"
                    + call.getResultInfo().getSubcode() + " "
                    + call.getResultInfo().getMessage());
        }
        out.println("  all of it   " + call);
    }

    private static @Nullable String nameOf(@Nullable ParticipantInfo participant) {
        IdentitySet identities = participant == null ? null : participant.getIdentity();
        Identity application = identities == null ? null : identities.getApplication();
        return application == null ? null : application.getDisplayName();
    }
}
