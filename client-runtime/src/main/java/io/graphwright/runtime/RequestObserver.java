package io.graphwright.runtime;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Is told of every call, for logs and traces; it never sees the token, headers or bodies.
 *
 * <p>One call gives one {@code started}, a {@code retrying} for each retry and one {@code ended}, all with the same
 * {@code clientRequestId}. Its methods run in threads of the call, must be quick, and what they throw is dropped.
 */
public interface RequestObserver {
    /** Sees nothing. */
    static RequestObserver none() {
        return new RequestObserver() {};
    }

    /** Before the token is asked for. */
    default void started(Started event) {}

    /** Before the wait for the next try. */
    default void retrying(Retrying event) {}

    /** After the last try; for a stream, when it is handed over. */
    default void ended(Ended event) {}

    /**
     * A call begins.
     *
     * @param clientRequestId what the client sends as {@code client-request-id}
     * @param uri with its query
     */
    record Started(String clientRequestId, String method, URI uri) {}

    /**
     * A try failed, another will follow.
     *
     * @param retry 1 for the first retry
     * @param delay until then
     * @param failure of the last try
     */
    record Retrying(String clientRequestId, int retry, Duration delay, GraphException failure) {}

    /**
     * A call is over.
     *
     * @param tries how many there were
     * @param elapsed since it started
     * @param statusCode of the last answer, if one came
     * @param failure what the caller gets instead of a result; empty for a success and a call that the caller cancelled
     */
    record Ended(
            String clientRequestId,
            int tries,
            Duration elapsed,
            OptionalInt statusCode,
            Optional<GraphException> failure) {}
}
