package io.graphwright.runtime;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;

/** A clock that moves when someone waits, and remembers how long they waited. */
final class Patience extends Clock implements Sleeper {
    static final Instant START = Instant.parse("2026-11-01T08:00:00Z");

    private final List<Duration> waits = new CopyOnWriteArrayList<>();
    private volatile Instant now = START;

    @Override
    public CompletableFuture<Void> sleep(Duration duration) {
        waits.add(duration);
        now = now.plus(duration);
        return CompletableFuture.completedFuture(null);
    }

    List<Duration> waits() {
        return waits;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
