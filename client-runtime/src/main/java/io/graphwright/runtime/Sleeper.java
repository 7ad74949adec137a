package io.graphwright.runtime;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Waits without a thread: the future completes when the time has passed. Cancelling it ends the wait. */
@FunctionalInterface
interface Sleeper {
    CompletableFuture<Void> sleep(Duration duration);

    /** Waits for real. */
    static CompletableFuture<Void> real(Duration duration) {
        return new CompletableFuture<Void>().completeOnTimeout(null, duration.toNanos(), TimeUnit.NANOSECONDS);
    }
}
