package io.graphwright.example;

import io.graphwright.example.graph.models.Call;
import io.graphwright.example.graph.models.Identity;
import io.graphwright.example.graph.models.IdentitySet;
import io.graphwright.example.graph.models.ParticipantInfo;
import io.graphwright.example.graph.models.User;
import io.graphwright.runtime.GraphClient;
import io.graphwright.runtime.GraphException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** Shows each kind of request once, against a local service that answers with the pages' own examples. */
public final class Showcase {
    private static final String[] PAGES = {
        "api/call-get.md",
        "api/user-get.md",
        "api/user-list.md",
        "api/user-delta.md",
        "api/user-countmessages.md",
        "api/profilephoto-get.md",
        "api/driveitem-get-content.md",
        "api/driveitem-checkaccess.md",
        "api/event-export.md",
        "api/reportroot-getmailusage.md"
    };
    private static final String CALL = "5d3f1c20-7a41-4b7e-9d0a-2f6b8c4e1a90";
    private static final String ANNA = "8f1c2d3e-4a5b-4c6d-8e7f-901a2b3c4d5e";

    private final GraphClient graph;
    private final PrintStream out;

    Showcase(GraphClient graph, PrintStream out) {
        this.graph = graph;
        this.out = out;
    }

    /** Takes no arguments. */
    public static void main(String[] arguments) throws IOException {
        try (ExampleService service = start()) {
            new Showcase(client(service), System.out).run();
        }
    }

    static ExampleService start() throws IOException {
        return ExampleService.playing(PAGES);
    }

    static GraphClient client(ExampleService service) {
        return GraphClient.builder()
                .serviceRoot(service.root())
                .tokenProvider(() -> "example-token")
                .build();
    }

    void run() throws IOException {
        call(new GetOne(graph).call(CALL));
        User me = new GetOne(graph).meLater().join();
        line("one", me.getDisplayName() + ", " + me.getJobTitle() + ", speaks " + me.getSpokenLanguages());

        ListLazily list = new ListLazily(graph);
        line("list", String.join(", ", list.names("A", 3)) + ", ... of " + list.pages("A") + " pages");
        line("count", list.count("A") + " whose name begins with A");
        line("expand", String.join(" < ", new ExpandManagers(graph).line(ANNA)));
        changes(new FollowChanges(graph));

        Download download = new Download(graph);
        line("download", file(download) + " lines, from another host and without the token");
        line("report", download.report("D7").size() - 1 + " days");
        line("bytes", download.photo().length + " bytes of a photo");
        line("text", download.calendarEntry("AAMkAD01").lines().findFirst().orElseThrow());

        CallFunctions functions = new CallFunctions(graph);
        line("function", functions.unreadSince(OffsetDateTime.parse("2026-11-01T00:00:00Z")) + " messages to read");
        line("nothing", functions.mayChange("01HARBOR") ? "the file may be changed" : "the file may not be changed");
        error();
    }

    private void call(Call call) {
        out.println(Call.ODATA_TYPE + " " + call.getId());
        out.println("  subject   " + call.getSubject());
        out.println("  state     " + call.getState());
        out.println("  from      " + caller(call).orElse("somebody"));
        out.println();
    }

    /** What the service leaves out is null. */
    private static Optional<String> caller(Call call) {
        return Optional.ofNullable(call.getSource())
                .map(ParticipantInfo::getIdentity)
                .map(IdentitySet::getApplication)
                .map(Identity::getDisplayName);
    }

    private void changes(FollowChanges changes) {
        changes.round();
        int atFirst = changes.titles().size();
        changes.round();
        line(
                "delta",
                atFirst + " people at first, then "
                        + List.copyOf(changes.titles().values()));
    }

    private static int file(Download download) throws IOException {
        Path file = Files.createTempFile("harbor", ".csv");
        try {
            download.file("Maps/harbor.csv", file);
            return Files.readAllLines(file).size();
        } finally {
            Files.delete(file);
        }
    }

    private void error() {
        try {
            new GetOne(graph).person("nobody@example.com");
        } catch (GraphException e) {
            line("error", MeetErrors.ticket(e));
        }
    }

    private void line(String kind, String what) {
        out.printf("%-10s%s%n", kind, what);
    }
}
