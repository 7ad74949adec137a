package io.graphwright.runtime;

import java.net.http.HttpClient;
import java.time.Clock;
import java.util.concurrent.Executor;

/** All that a client was built with. */
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
        String userAgent) {}
