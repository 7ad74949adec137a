package io.graphwright.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.graphwright.runtime.GraphException.Reason;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ObserverTest {
    private final LoopbackServer server = new LoopbackServer();
    private final Patience patience = new Patience();
    private final Recorder recorder = new Recorder();
    private final GraphClient client = Requests.client(server.root())
            .observer(recorder)
            .clock(patience)
            .sleeper(patience)
            .jitter(() -> 0)
            .build();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aCallIsTold() {
        server.answer(429, "", "Retry-After", "7").json("{}");

        client.send(Requests.meeting().top(1));

        assertThat(recorder.started.uri()).isEqualTo(URI.create(server.root() + "/v1.0/me/meetings?$top=1"));
        assertThat(recorder.started.method()).isEqualTo("GET");
        assertThat(recorder.retried.retry()).isEqualTo(1);
        assertThat(recorder.retried.delay()).isEqualTo(Duration.ofSeconds(7));
        assertThat(recorder.retried.failure().statusCode()).hasValue(429);
        assertThat(recorder.ended.tries()).isEqualTo(2);
        assertThat(recorder.ended.elapsed()).isEqualTo(Duration.ofSeconds(7));
        assertThat(recorder.ended.statusCode()).hasValue(200);
        assertThat(recorder.ended.failure()).isEmpty();
        assertThat(List.of(
                        recorder.started.clientRequestId(),
                        recorder.retried.clientRequestId(),
                        recorder.ended.clientRequestId()))
                .containsOnly(server.asked().get(0).header("client-request-id"));
    }

    @Test
    void aFailureIsTold() {
        server.answer(404, "");

        GraphException failure = catchThrowableOfType(GraphException.class, () -> client.send(Requests.meeting()));

        assertThat(recorder.ended.failure()).hasValue(failure);
        assertThat(recorder.ended.statusCode()).hasValue(404);
        assertThat(recorder.events).containsExactly("started", "ended");
    }

    @Test
    void aCallWithoutATokenIsToldToo() {
        GraphClient anonymous = client.toBuilder().tokenProvider(() -> "").build();

        catchThrowableOfType(GraphException.class, () -> anonymous.send(Requests.meeting()));

        assertThat(recorder.ended.failure().orElseThrow().reason()).isEqualTo(Reason.TOKEN);
        assertThat(recorder.ended.statusCode()).isEmpty();
    }

    @Test
    void aCancelledCallEndsWithoutAFailure() {
        CompletableFuture<Void> wait = new CompletableFuture<>();
        CompletableFuture<Void> waiting = new CompletableFuture<>();
        server.answer(503, "");
        CompletableFuture<?> later = client.toBuilder()
                .sleeper(duration -> {
                    waiting.complete(null);
                    return wait;
                })
                .build()
                .sendAsync(Requests.meeting());
        waiting.join();

        later.cancel(true);

        assertThat(recorder.events).containsExactly("started", "retrying", "ended");
        assertThat(recorder.ended.failure()).isEmpty();
        assertThat(recorder.ended.tries()).isEqualTo(1);
    }

    @Test
    void theTokenIsInNoEvent() {
        server.answer(503, "Bearer " + Requests.TOKEN, "X-Echo", Requests.TOKEN).answer(401, Requests.TOKEN);

        GraphException failure = catchThrowableOfType(
                GraphException.class, () -> client.send(Requests.meeting().queryOption("a", "b")));

        assertThat(recorder.started + " " + recorder.retried
                        + recorder.retried.failure().bodyExcerpt()
                        + recorder.retried.failure().headers() + recorder.ended + failure.bodyExcerpt())
                .contains("Bearer ***")
                .doesNotContain(Requests.TOKEN);
    }

    @Test
    void whatAnObserverThrowsIsItsOwnTrouble() {
        server.answer(503, "").json("{\"id\": \"1\"}");
        GraphClient observed = client.toBuilder()
                .observer(new RequestObserver() {
                    @Override
                    public void started(Started event) {
                        throw new IllegalStateException("started");
                    }

                    @Override
                    public void retrying(Retrying event) {
                        throw new IllegalStateException("retrying");
                    }

                    @Override
                    public void ended(Ended event) {
                        throw new IllegalStateException("ended");
                    }
                })
                .build();

        assertThat(observed.send(Requests.meeting()).id()).isEqualTo("1");
    }

    private static final class Recorder implements RequestObserver {
        private final List<String> events = new CopyOnWriteArrayList<>();
        private volatile Started started;
        private volatile Retrying retried;
        private volatile Ended ended;

        @Override
        public void started(Started event) {
            events.add("started");
            started = event;
        }

        @Override
        public void retrying(Retrying event) {
            events.add("retrying");
            retried = event;
        }

        @Override
        public void ended(Ended event) {
            events.add("ended");
            ended = event;
        }
    }
}
