package io.graphwright.runtime;

import java.net.http.HttpClient;
import java.time.Clock;
import java.util.concurrent.Executor;

/**
 * All that a client was built with.
 *
 * @param sleeper waits between tries
 * @param alarm waits for a call's deadline
 */
record Settings(
        ServiceRoot root,
        TokenProvider tokens,
        HttpClient http,
        Executor executor,
        JsonTypes types,
        Limits limits,
        RetryPolicy retries,
        RequestObserver observer,
        Clock clock,
        Sleeper sleeper,
        Sleeper alarm,
        String userAgent) {}
