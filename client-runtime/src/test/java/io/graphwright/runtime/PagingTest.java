package io.graphwright.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.graphwright.runtime.GraphException.Reason;
import io.graphwright.runtime.model.Meeting;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class PagingTest {
    private final LoopbackServer server = new LoopbackServer();
    private final GraphClient client =
            Requests.client(server.root()).maxRetries(0).build();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aPageHasItemsLinksCountAndTheRest() {
        server.json("""
                {"@odata.context": "c", "@odata.count": 7, "@odata.nextLink": "https://n", "@odata.deltaLink": "https://d",
                 "value": [{"id": "1"}, null, {"@odata.type": "#test.onlineMeeting"}], "extra": {"a": 1.5}}
                """);

        CollectionPage<Meeting> page = client.send(Requests.meetings());

        assertThat(page.items()).hasSize(3);
        assertThat(page.items().get(0).id()).isEqualTo("1");
        assertThat(page.items().get(1)).isNull();
        assertThat(page.nextLink()).hasValue("https://n");
        assertThat(page.deltaLink()).hasValue("https://d");
        assertThat(page.count()).hasValue(7);
        assertThat(page.additionalProperties()).containsOnlyKeys("@odata.context", "extra");
        assertThat(page).hasSize(3);
    }

    @Test
    void aPageMayHoldPrimitives() {
        server.json("{\"value\": [\"a\", \"b\"]}");

        assertThat(client.send(Requests.get(ResultType.collection(String.class)))
                        .items())
                .containsExactly("a", "b");
    }

    @Test
    void nullForItemsIsNone() {
        server.json("{\"value\": null}");

        assertThat(client.send(Requests.meetings()).items()).isEmpty();
    }

    @Test
    void whatIsNoPageIsAnErrorWithItsPlace() {
        List<String> bodies = List.of(
                "{\"id\": \"1\"}",
                "[]",
                "{\"value\": {}}",
                "{\"value\": \"a\"}",
                "{\"value\": [{\"seats\": 1}, {\"seats\": \"x\"}]}",
                "{\"value\": [5]}",
                "{\"value\": [], \"@odata.nextLink\": 5}",
                "{\"value\": [], \"@odata.count\": \"5\"}",
                "{\"value\": [], \"value\": []}",
                "{\"value\": []} x",
                "{\"value\": [{}",
                "null");
        bodies.forEach(server::json);

        List<String> paths = new ArrayList<>();
        for (int i = 0; i < bodies.size(); i++) {
            paths.add(catchThrowableOfType(GraphException.class, () -> client.send(Requests.meetings()))
                    .jsonPath()
                    .orElse("none"));
        }

        assertThat(paths)
                .containsExactly(
                        "$",
                        "$",
                        "$.value",
                        "$.value",
                        "$.value[1].seats",
                        "$.value[0]",
                        "$['@odata.nextLink']",
                        "$['@odata.count']",
                        "$.value",
                        "$",
                        "$.value[0]",
                        "$");
    }

    @Test
    void aStreamWalksAllPages() {
        threePages();

        assertThat(client.stream(Requests.meetings().header("Prefer", "a").top(2))
                        .map(Meeting::id))
                .containsExactly("1", "2", "3", "4");
        assertThat(targets())
                .containsExactly("/v1.0/me/meetings?$top=2", "/v1.0/x?$skiptoken=A%2bB", "/v1.0/x?$skiptoken=C");
        assertThat(server.asked())
                .allSatisfy(asked -> assertThat(asked.header("Prefer")).isEqualTo("a"));
    }

    @Test
    void anEarlyStopFetchesNoMore() {
        threePages();

        assertThat(client.stream(Requests.meetings()).map(Meeting::id).limit(3)).containsExactly("1", "2", "3");
        assertThat(server.asked()).hasSize(2);
    }

    @Test
    void nothingIsFetchedBeforeItIsAskedFor() {
        client.stream(Requests.meetings()).map(Meeting::id);
        client.items(Requests.meetings()).iterator();
        Iterator<CollectionPage<Meeting>> pages =
                client.pages(Requests.meetings()).iterator();

        assertThat(pages.hasNext()).isTrue();
        assertThat(server.asked()).isEmpty();
    }

    @Test
    void iteratingItemsFetchesAPageForItsFirstItem() {
        threePages();
        Iterator<Meeting> items = client.items(Requests.meetings()).iterator();

        items.next();
        items.next();
        assertThat(server.asked()).hasSize(1);
        assertThat(items.next().id()).isEqualTo("3");
        assertThat(server.asked()).hasSize(2);
    }

    @Test
    void everyIterationStartsAnew() {
        server.json("{\"value\": [{\"id\": \"1\"}]}").json("{\"value\": [{\"id\": \"2\"}]}");
        Iterable<Meeting> items = client.items(Requests.meetings());

        assertThat(items).extracting(Meeting::id).containsExactly("1");
        assertThat(items).extracting(Meeting::id).containsExactly("2");
    }

    @Test
    void theLastPageOfADeltaHasTheDeltaLink() {
        server.json("{\"value\": [{\"id\": \"1\"}], \"@odata.nextLink\": \"/v1.0/x?$skiptoken=A\"}")
                .json("{\"value\": [], \"@odata.deltaLink\": \"" + server.root() + "/v1.0/x?$deltatoken=B\"}")
                .json("{\"value\": [{\"id\": \"2\", \"@removed\": {\"reason\": \"deleted\"}}]}");
        List<CollectionPage<Meeting>> pages = new ArrayList<>();
        client.pages(Requests.meetings()).forEach(pages::add);

        assertThat(pages).hasSize(2);
        String deltaLink = pages.get(1).deltaLink().orElseThrow();
        assertThat(client.stream(Requests.meetings().resume(deltaLink)))
                .singleElement()
                .satisfies(meeting -> assertThat(meeting.additionalProperties())
                        .containsEntry("@removed", Map.of("reason", "deleted")));
        assertThat(targets().get(2)).isEqualTo("/v1.0/x?$deltatoken=B");
    }

    @Test
    void anEmptyOrNullLinkIsTheEnd() {
        server.json("{\"value\": [], \"@odata.nextLink\": \"\"}").json("{\"value\": [], \"@odata.nextLink\": null}");

        assertThat(client.pages(Requests.meetings())).hasSize(1);
        assertThat(client.pages(Requests.meetings())).hasSize(1);
    }

    @Test
    void anEmptyPageInTheMiddleIsNoEnd() {
        server.json("{\"value\": [], \"@odata.nextLink\": \"/v1.0/x\"}").json("{\"value\": [{\"id\": \"1\"}]}");

        assertThat(client.stream(Requests.meetings()).map(Meeting::id)).containsExactly("1");
    }

    @Test
    void aRingOfLinksEndsWithAnError() {
        server.json("{\"value\": [{\"id\": \"1\"}], \"@odata.nextLink\": \"/v1.0/a\"}")
                .json("{\"value\": [{\"id\": \"2\"}], \"@odata.nextLink\": \"/v1.0/b\"}")
                .json("{\"value\": [{\"id\": \"3\"}], \"@odata.nextLink\": \"/v1.0/a\"}");
        List<String> ids = new ArrayList<>();

        GraphException failure = catchThrowableOfType(
                GraphException.class,
                () -> client.stream(Requests.meetings()).forEach(meeting -> ids.add(meeting.id())));

        assertThat(failure.reason()).isEqualTo(Reason.LINK);
        assertThat(failure).hasMessageContaining("the pages form a ring");
        assertThat(ids).containsExactly("1", "2", "3");
        assertThat(server.asked()).hasSize(3);
    }

    @Test
    void aLinkToItselfIsARingToo() {
        String link = server.root() + "/v1.0/x?$skiptoken=A";
        server.json("{\"value\": [], \"@odata.nextLink\": \"" + link + "\"}");

        assertThat(catchThrowableOfType(
                                GraphException.class,
                                () -> client.stream(Requests.meetings().resume(link))
                                        .count())
                        .reason())
                .isEqualTo(Reason.LINK);
        assertThat(server.asked()).hasSize(1);
    }

    @Test
    void aPageThatFailsCanBeAskedForAgain() {
        server.json("{\"value\": [], \"@odata.nextLink\": \"/v1.0/x\"}")
                .answer(500, "")
                .json("{\"value\": [{\"id\": \"1\"}]}");
        Iterator<CollectionPage<Meeting>> pages =
                client.pages(Requests.meetings()).iterator();
        pages.next();

        assertThatExceptionOfType(GraphException.class).isThrownBy(pages::next);
        assertThat(pages.next().items()).hasSize(1);
        assertThat(pages.hasNext()).isFalse();
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(pages::next);
    }

    private void threePages() {
        server.json("{\"value\": [{\"id\": \"1\"}, {\"id\": \"2\"}], \"@odata.nextLink\": \"" + server.root()
                        + "/v1.0/x?$skiptoken=A%2bB\"}")
                .json("{\"value\": [{\"id\": \"3\"}], \"@odata.nextLink\": \"" + server.root()
                        + "/v1.0/x?$skiptoken=C\"}")
                .json("{\"value\": [{\"id\": \"4\"}]}");
    }

    private List<String> targets() {
        return server.asked().stream().map(LoopbackServer.Asked::target).toList();
    }
}
