package io.graphwright.runtime;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.DoubleSupplier;

/**
 * Whether and when a failed try is repeated.
 *
 * @param maxRetries after the first try
 * @param jitter from 0 to 1, so that clients that failed together do not come back together
 */
record RetryPolicy(int maxRetries, DoubleSupplier jitter) {
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(180);
    private static final Duration FIRST_WAIT = Duration.ofSeconds(1);
    private static final Set<String> IDEMPOTENT = Set.of("GET", "HEAD", "OPTIONS", "PUT", "DELETE");

    static final RetryPolicy DEFAULT =
            new RetryPolicy(3, () -> ThreadLocalRandom.current().nextDouble());

    /** How long to wait before the next try; empty when there is none. */
    Optional<Duration> waitAfter(Try failed, Duration remaining) {
        if (failed.retries() >= maxRetries || !mayRepeat(failed)) {
            return Optional.empty();
        }
        // To come back earlier than asked would be another failure.
        return Optional.of(failed.retryAfter().orElseGet(() -> backoff(failed.retries())))
                .filter(wait -> wait.compareTo(LONGEST_WAIT) <= 0 && wait.compareTo(remaining) < 0);
    }

    /** Reads {@code Retry-After} (RFC 9110, section 10.2.3): seconds or a date; nonsense is as good as absent. */
    static Optional<Duration> retryAfter(Optional<String> header, Clock clock) {
        String value = header.map(String::strip).orElse("");
        if (value.matches("[0-9]+")) {
            return Optional.of(Duration.ofSeconds(value.length() > 9 ? Integer.MAX_VALUE : Long.parseLong(value)));
        }
        try {
            Instant date = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            Duration wait = Duration.between(clock.instant(), date);
            return Optional.of(wait.isNegative() ? Duration.ZERO : wait);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static boolean mayRepeat(Try failed) {
        if (IDEMPOTENT.contains(failed.method())) {
            return failed.status() == 0 || failed.status() == 429 || failed.status() == 503 || failed.status() == 504;
        }
        // The service says that it did nothing and when to come back.
        return (failed.status() == 429 || failed.status() == 503)
                && failed.retryAfter().isPresent();
    }

    /** 1, 2, 4 seconds, each shortened by up to a half. */
    private Duration backoff(int retries) {
        long millis = FIRST_WAIT.toMillis() << Math.min(retries, 10);
        return Duration.ofMillis((long) (millis * (1 - jitter.getAsDouble() / 2)));
    }

    /**
     * A try that failed.
     *
     * @param retries how many there were before
     * @param status 0 for a connection that ended before an answer began
     */
    record Try(String method, int retries, int status, Optional<Duration> retryAfter) {}
}
