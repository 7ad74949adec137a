package io.graphwright.runtime;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * One call: its tries, the waits between them, its deadline and its outcome. The steps run in the runner it is given, the
 * calling thread or an executor; whoever completes the outcome first (an answer, the deadline, the caller) ends the call.
 */
final class Call<T> {
    private final Settings settings;
    private final GraphRequest<T> request;
    private final Executor runner;
    private final URI target;
    private final CallFacts facts;
    private final Failures failures;
    private final SafeObserver observer;
    private final boolean needsValue;
    private final Instant start;
    private final CompletableFuture<GraphResponse<T>> outcome = new CompletableFuture<>();
    private volatile CompletableFuture<Void> alarm = new CompletableFuture<>();
    private volatile CompletableFuture<Void> pause = new CompletableFuture<>();
    private volatile @Nullable Exchange exchange;
    private volatile int tries;

    /** Sends nothing yet. */
    Call(Settings settings, GraphRequest<T> request, Executor runner, boolean needsValue) {
        this.settings = settings;
        this.request = request;
        this.runner = runner;
        this.needsValue = needsValue;
        this.target = Targets.of(settings, request);
        this.facts = Targets.facts(request, target);
        this.failures = new Failures(facts, settings);
        this.observer = new SafeObserver(settings.observer());
        this.start = settings.clock().instant();
    }

    /** The response, or a {@link GraphException}; completing it from outside ends the call. */
    CompletableFuture<GraphResponse<T>> start() {
        observer.started(new RequestObserver.Started(facts.clientRequestId(), facts.method(), target));
        outcome.whenComplete((response, failure) -> end(response, failure));
        alarm = settings.alarm().sleep(settings.limits().timeout());
        failingWith(alarm.thenRunAsync(this::expire, isStreamed() ? settings.executor() : runner));
        try {
            failingWith(CompletableFuture.runAsync(this::attempt, runner));
        } catch (RejectedExecutionException e) {
            outcome.completeExceptionally(e);
        }
        return outcome;
    }

    GraphException interrupted(InterruptedException cause) {
        GraphException failure = failures.interrupted(cause);
        outcome.completeExceptionally(failure);
        return failure;
    }

    private void attempt() {
        if (outcome.isDone()) {
            return;
        }
        tries++;
        Exchange next = new Exchange(settings, request, token());
        exchange = next;
        if (outcome.isDone() || alarm.isDone()) {
            return;
        }
        failingWith(next.send(target, facts.clientRequestId())
                .handleAsync((answer, failure) -> settle(next, answer, failure), runner));
        if (outcome.isDone()) {
            next.abort(new IOException("the call is over"));
        }
    }

    private AccessToken token() {
        try {
            return AccessToken.of(settings.tokens().accessToken());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failures.interrupted(e);
        } catch (Exception e) {
            throw failures.token(e);
        }
    }

    /** Returns whether the call is over. */
    private boolean settle(Exchange done, @Nullable Answer answer, @Nullable Throwable failure) {
        if (outcome.isDone()) {
            return true;
        }
        if (answer == null) {
            settleBroken(done, failure == null ? new IOException("no answer") : unwrapped(failure));
        } else if (answer.isSuccess() || answer.status() == 304) {
            deliver(done, answer);
        } else {
            GraphException trouble = failures.status(answer, done.token());
            retryOrFail(
                    trouble,
                    new RetryPolicy.Try(request.method(), tries - 1, answer.status(), failures.retryAfter(answer)));
        }
        return outcome.isDone();
    }

    private void settleBroken(Exchange done, Throwable cause) {
        GraphException trouble = failures.broken(cause, done.head(), done.token());
        if (!done.hasHead() && Failures.isReset(cause)) {
            retryOrFail(trouble, new RetryPolicy.Try(request.method(), tries - 1, 0, Optional.empty()));
        } else {
            outcome.completeExceptionally(trouble);
        }
    }

    private void deliver(Exchange done, Answer answer) {
        GraphResponse<T> response;
        try {
            response = new AnswerReader(settings, () -> alarm.cancel(false)).read(answer, request.result());
        } catch (DecodingException e) {
            outcome.completeExceptionally(failures.decoding(e, answer, done.token()));
            return;
        } catch (IOException e) {
            outcome.completeExceptionally(failures.broken(e, done.head(), done.token()));
            return;
        }
        if (needsValue && lacksValue(response)) {
            outcome.completeExceptionally(failures.withoutValue(answer, done.token()));
        } else if (!outcome.complete(response)) {
            done.abort(new IOException("the call is over"));
        }
    }

    private boolean lacksValue(GraphResponse<T> response) {
        return response.statusCode() == 304
                || response.body().isEmpty() && request.result().needsValue();
    }

    private void retryOrFail(GraphException trouble, RetryPolicy.Try failed) {
        Optional<Duration> wait = settings.retries().waitAfter(failed, remaining());
        if (wait.isEmpty()) {
            outcome.completeExceptionally(trouble);
            return;
        }
        observer.retrying(new RequestObserver.Retrying(facts.clientRequestId(), tries, wait.get(), trouble));
        pause = settings.sleeper().sleep(wait.get());
        failingWith(pause.thenRunAsync(this::attempt, runner));
        if (outcome.isDone()) {
            pause.cancel(false);
        }
    }

    /** The time is up: for the call, or for the stream that came of it. */
    private void expire() {
        Exchange running = exchange;
        if (!outcome.completeExceptionally(failures.timeout()) && running != null) {
            running.abort(new HttpTimeoutException("the call's time was up before its body was complete"));
        }
    }

    private void end(@Nullable GraphResponse<T> response, @Nullable Throwable failure) {
        boolean arriving = response != null && isStreamed() && response.body().isPresent();
        if (!arriving) {
            alarm.cancel(false);
        }
        pause.cancel(false);
        Exchange running = exchange;
        if (failure != null && running != null) {
            running.abort(new IOException("the call is over"));
        }
        Optional<GraphException> told = failure instanceof GraphException known ? Optional.of(known) : Optional.empty();
        OptionalInt status = running == null
                ? OptionalInt.empty()
                : running.head().map(head -> OptionalInt.of(head.status())).orElse(OptionalInt.empty());
        observer.ended(new RequestObserver.Ended(
                facts.clientRequestId(),
                tries,
                Duration.between(start, settings.clock().instant()),
                status,
                told));
    }

    private Duration remaining() {
        return Duration.between(
                settings.clock().instant(), start.plus(settings.limits().timeout()));
    }

    private boolean isStreamed() {
        return request.result().delivery() == ResultType.Delivery.STREAMED;
    }

    /** Whatever a step throws, or a runner that takes no steps, ends the call: nobody waits for ever. */
    private void failingWith(CompletableFuture<?> step) {
        step.whenComplete((done, trouble) -> {
            if (trouble != null) {
                outcome.completeExceptionally(unwrapped(trouble));
            }
        });
    }

    private static Throwable unwrapped(Throwable failure) {
        return failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
    }
}
