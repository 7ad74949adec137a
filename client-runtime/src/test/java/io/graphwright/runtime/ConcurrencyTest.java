package io.graphwright.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.graphwright.runtime.GraphException.Reason;
import io.graphwright.runtime.model.Meeting;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ConcurrencyTest {
    private static final String OK = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";

    private final LoopbackServer server = new LoopbackServer();
    private final RawServer raw = new RawServer();

    @AfterEach
    void stop() {
        server.close();
        raw.close();
    }

    @Test
    void twoHundredThreadsShareOneClient() throws Exception {
        GraphClient client = Requests.client(server.root()).build();
        for (int i = 0; i < 400; i++) {
            server.json("{\"id\": \"" + i + "\", \"subject\": \"s" + i + "\"}");
        }
        ExecutorService threads = Executors.newFixedThreadPool(200);
        CountDownLatch go = new CountDownLatch(1);
        List<Future<Meeting>> meetings = new ArrayList<>();
        Callable<Meeting> call = () -> {
            go.await();
            client.sendAsync(Requests.meeting()).join();
            return client.send(Requests.meeting());
        };
        for (int i = 0; i < 200; i++) {
            meetings.add(threads.submit(call));
        }
        go.countDown();

        for (Future<Meeting> meeting : meetings) {
            assertThat(meeting.get().subject()).isEqualTo("s" + meeting.get().id());
        }
        threads.shutdown();
        assertThat(server.asked()).hasSize(400);
    }

    @Test
    void aBlockingCallAsksForItsTokenInItsOwnThread() {
        ThreadLocal<String> user = new ThreadLocal<>();
        GraphClient client =
                Requests.client(server.root()).tokenProvider(user::get).build();
        server.json("{}");
        user.set("token-of-this-thread");

        client.send(Requests.meeting());

        assertThat(server.onlyAsked().header("Authorization")).isEqualTo("Bearer token-of-this-thread");
    }

    @Test
    void anAsynchronousCallBlocksNobody() {
        CountDownLatch ready = new CountDownLatch(1);
        AtomicReference<Thread> asker = new AtomicReference<>();
        GraphClient client = Requests.client(server.root())
                .tokenProvider(() -> {
                    ready.await();
                    asker.set(Thread.currentThread());
                    return Requests.TOKEN;
                })
                .build();
        server.json("{\"id\": \"1\"}");

        CompletableFuture<Meeting> later = client.sendAsync(Requests.meeting());
        assertThat(later).isNotDone();
        ready.countDown();

        assertThat(later.join().id()).isEqualTo("1");
        assertThat(asker.get()).isNotSameAs(Thread.currentThread());
        assertThat(asker.get().isDaemon()).isTrue();
    }

    @Test
    void anAsynchronousFailureIsAGraphException() {
        server.answer(404, "");
        CompletableFuture<Meeting> later =
                Requests.client(server.root()).build().sendAsync(Requests.meeting());

        assertThat(catchThrowableOfType(CompletionException.class, later::join))
                .hasCauseInstanceOf(GraphException.class);
    }

    @Test
    void aRefusedLinkIsAFailedFuture() {
        CompletableFuture<CollectionPage<Meeting>> later = Requests.client(server.root())
                .build()
                .sendAsync(Requests.meetings().resume("//evil.com"));

        assertThat(later).isCompletedExceptionally();
    }

    @Test
    void cancellingAFutureCancelsTheCall() throws Exception {
        CountDownLatch arrived = new CountDownLatch(1);
        CountDownLatch gone = new CountDownLatch(1);
        raw.then(connection -> {
            connection.send(OK + "Content-Length: 100\r\n\r\n{");
            arrived.countDown();
            connection.awaitClientGone();
            gone.countDown();
        });
        CompletableFuture<Meeting> later = Requests.client(raw.root()).build().sendAsync(Requests.meeting());
        assertThat(arrived.await(10, TimeUnit.SECONDS)).isTrue();

        assertThat(later.cancel(true)).isTrue();

        assertThat(gone.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(later).isCancelled();
    }

    @Test
    void aCancelledCallIsNotRepeated() {
        Patience patience = new Patience();
        CompletableFuture<Void> wait = new CompletableFuture<>();
        CountDownLatch waiting = new CountDownLatch(1);
        server.answer(503, "").json("{}");
        GraphClient client = Requests.client(server.root())
                .clock(patience)
                .sleeper(duration -> {
                    waiting.countDown();
                    return wait;
                })
                .build();
        CompletableFuture<Meeting> later = client.sendAsync(Requests.meeting());
        Arrival.await(waiting);

        later.cancel(true);

        assertThat(catchThrowableOfType(java.util.concurrent.CancellationException.class, wait::join))
                .isNotNull();
        assertThat(server.asked()).hasSize(1);
    }

    @Test
    void aStreamThatNobodyTakesIsClosed() {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch gone = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        raw.then(connection -> {
            asked.countDown();
            go.await();
            connection.send("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nfirst");
            connection.awaitClientGone();
            gone.countDown();
        });
        CompletableFuture<InputStream> later =
                Requests.client(raw.root()).build().sendAsync(Requests.get(ResultType.stream()));
        Arrival.await(asked);
        later.complete(InputStream.nullInputStream());
        go.countDown();

        Arrival.await(gone);
    }

    @Test
    void anInterruptedThreadGetsAnExceptionAndKeepsItsFlag() {
        CountDownLatch gone = new CountDownLatch(1);
        Thread caller = Thread.currentThread();
        raw.then(connection -> {
            connection.send(OK + "Content-Length: 100\r\n\r\n{");
            caller.interrupt();
            connection.awaitClientGone();
            gone.countDown();
        });

        GraphException failure = catchThrowableOfType(
                GraphException.class, () -> Requests.client(raw.root()).build().send(Requests.meeting()));

        assertThat(Thread.interrupted()).isTrue();
        assertThat(failure.reason()).isEqualTo(Reason.INTERRUPTED);
        Arrival.await(gone);
    }

    @Test
    void aWaitBetweenTriesCanBeInterrupted() {
        CompletableFuture<Void> wait = new CompletableFuture<>();
        Thread caller = Thread.currentThread();
        server.answer(503, "");
        GraphClient client = Requests.client(server.root())
                .sleeper(duration -> {
                    caller.interrupt();
                    return wait;
                })
                .build();

        GraphException failure = catchThrowableOfType(GraphException.class, () -> client.send(Requests.meeting()));

        assertThat(Thread.interrupted()).isTrue();
        assertThat(failure.reason()).isEqualTo(Reason.INTERRUPTED);
        assertThat(wait).isCancelled();
    }

    @Test
    void aTokenProviderThatIsInterruptedEndsTheCall() {
        GraphClient client = Requests.client(server.root())
                .tokenProvider(() -> {
                    throw new InterruptedException();
                })
                .build();

        GraphException failure = catchThrowableOfType(GraphException.class, () -> client.send(Requests.meeting()));

        assertThat(Thread.interrupted()).isTrue();
        assertThat(failure.reason()).isEqualTo(Reason.INTERRUPTED);
    }

    @Test
    void anExecutorThatIsShutDownLeavesNobodyWaiting() {
        ExecutorService pool = Executors.newSingleThreadExecutor();
        GraphClient client = Requests.client(server.root())
                .executor(pool)
                .sleeper(duration -> {
                    pool.shutdown();
                    return CompletableFuture.completedFuture(null);
                })
                .build();
        server.answer(503, "");

        CompletionException midway = catchThrowableOfType(
                CompletionException.class,
                () -> client.sendAsync(Requests.meeting()).join());
        CompletionException atOnce = catchThrowableOfType(
                CompletionException.class,
                () -> client.sendAsync(Requests.meeting()).join());

        assertThat(midway).hasCauseInstanceOf(RejectedExecutionException.class);
        assertThat(atOnce).hasCauseInstanceOf(RejectedExecutionException.class);
    }

    @Test
    void theDeadlineCoversTheWaitForAToken() {
        CountDownLatch never = new CountDownLatch(1);
        GraphClient client = Requests.client(server.root())
                .timeout(Duration.ofMillis(100))
                .tokenProvider(() -> {
                    never.await();
                    return Requests.TOKEN;
                })
                .build();

        CompletionException failure = catchThrowableOfType(
                CompletionException.class,
                () -> client.sendAsync(Requests.meeting()).join());

        assertThat(((GraphException) failure.getCause()).reason()).isEqualTo(Reason.TIMEOUT);
        never.countDown();
        assertThat(server.asked()).isEmpty();
    }

    @Test
    void nothingIsSentWhenTheTimeIsUpBeforeTheTokenCame() {
        CompletableFuture<Void> alarm = new CompletableFuture<>();
        GraphClient client = Requests.client(server.root())
                .alarm(duration -> alarm)
                .tokenProvider(() -> {
                    alarm.complete(null);
                    return Requests.TOKEN;
                })
                .build();

        GraphException failure = catchThrowableOfType(GraphException.class, () -> client.send(Requests.meeting()));

        assertThat(failure.reason()).isEqualTo(Reason.TIMEOUT);
        assertThat(server.asked()).isEmpty();
    }

    @Test
    void theDeadlineCoversTheWaitBetweenTries() {
        server.answer(503, "", "Retry-After", "0");
        GraphClient client = Requests.client(server.root())
                .timeout(Duration.ofMillis(100))
                .sleeper(duration -> new CompletableFuture<>())
                .clock(new Patience())
                .build();

        GraphException failure = catchThrowableOfType(GraphException.class, () -> client.send(Requests.meeting()));

        assertThat(failure.reason()).isEqualTo(Reason.TIMEOUT);
    }
}
