package io.graphwright.runtime;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;

/** Settings for a {@link GraphClient}; what is not set has a safe default. Not thread-safe, unlike what it builds. */
public final class GraphClientBuilder {
    /** Far from where arithmetic with times overflows. */
    private static final Duration LONGEST_TIMEOUT = Duration.ofDays(36_500);

    private URI serviceRoot = URI.create("https://graph.microsoft.com");
    private @Nullable TokenProvider tokens;
    private @Nullable HttpClient http;
    private @Nullable Executor executor;
    private Duration connectTimeout = Duration.ofSeconds(10);
    private Limits limits = Limits.DEFAULT;
    private RetryPolicy retries = RetryPolicy.DEFAULT;
    private RequestObserver observer = RequestObserver.none();
    private Clock clock = Clock.systemUTC();
    private Sleeper sleeper = Sleeper::real;
    private Sleeper alarm = Sleeper::real;
    private String userAgent = "graphwright-runtime";

    GraphClientBuilder() {}

    GraphClientBuilder(Settings settings) {
        serviceRoot = settings.root().uri();
        tokens = settings.tokens();
        http = settings.http();
        executor = settings.executor();
        limits = settings.limits();
        retries = settings.retries();
        observer = settings.observer();
        clock = settings.clock();
        sleeper = settings.sleeper();
        alarm = settings.alarm();
        userAgent = settings.userAgent();
    }

    /**
     * The origin that requests and the token go to, with a path before the API version if there is one. It is https; plain http
     * is for the loopback interface alone, and asked for by such a root.
     */
    public GraphClientBuilder serviceRoot(URI root) {
        ServiceRoot.of(root);
        serviceRoot = root;
        return this;
    }

    /** Where tokens come from; required. */
    public GraphClientBuilder tokenProvider(TokenProvider provider) {
        tokens = provider;
        return this;
    }

    /**
     * The JDK's client to send with, for a proxy or TLS of one's own. It must never follow redirects, since it would take the
     * token along. Its connect timeout and executor are its own.
     */
    public GraphClientBuilder httpClient(HttpClient client) {
        if (client.followRedirects() != HttpClient.Redirect.NEVER) {
            throw new IllegalArgumentException("the HTTP client must be built with Redirect.NEVER");
        }
        http = client;
        return this;
    }

    /**
     * Runs the steps of asynchronous calls: token providers, which may block, and decoding. The default has as many daemon threads
     * as there is work for.
     */
    public GraphClientBuilder executor(Executor pool) {
        executor = pool;
        return this;
    }

    /**
     * How long a connection may take to be made; 10 s.
     *
     * @throws IllegalStateException where connections are those of another client, which has its own
     */
    public GraphClientBuilder connectTimeout(Duration timeout) {
        if (http != null) {
            throw new IllegalStateException("the HTTP client that was given has its own connect timeout");
        }
        connectTimeout = positive("the connect timeout", timeout);
        return this;
    }

    /** How long a whole call may take: tries, waits and the body to its end; 100 s. */
    public GraphClientBuilder timeout(Duration timeout) {
        limits = new Limits(
                positive("the timeout", timeout), limits.bodyBytes(), limits.jsonDepth(), limits.excerptCharacters());
        return this;
    }

    /** How many bytes a body may have in memory, unpacked; 32 MB. Streams are not held, and limited only if they come packed. */
    public GraphClientBuilder maxBodyBytes(int bytes) {
        limits = new Limits(
                limits.timeout(), positive("maxBodyBytes", bytes), limits.jsonDepth(), limits.excerptCharacters());
        return this;
    }

    /** How deep JSON may be nested; 200. */
    public GraphClientBuilder maxJsonDepth(int depth) {
        limits = new Limits(
                limits.timeout(), limits.bodyBytes(), positive("maxJsonDepth", depth), limits.excerptCharacters());
        return this;
    }

    /** How much of a body an exception keeps; 1024 characters. */
    public GraphClientBuilder maxExcerptCharacters(int characters) {
        if (characters < 0) {
            throw new IllegalArgumentException("maxExcerptCharacters must not be negative");
        }
        limits = new Limits(limits.timeout(), limits.bodyBytes(), limits.jsonDepth(), characters);
        return this;
    }

    /** How often a call is tried again after 429, 503, 504 and connections that end before an answer begins; 3. */
    public GraphClientBuilder maxRetries(int count) {
        if (count < 0) {
            throw new IllegalArgumentException("maxRetries must not be negative");
        }
        retries = new RetryPolicy(count, retries.jitter());
        return this;
    }

    /** Is told of every call. */
    public GraphClientBuilder observer(RequestObserver listener) {
        observer = listener;
        return this;
    }

    /** What {@code Retry-After} dates and the time left for retries are read from; for tests. */
    public GraphClientBuilder clock(Clock source) {
        clock = source;
        return this;
    }

    /** What the client calls itself. */
    public GraphClientBuilder userAgent(String name) {
        userAgent = Argument.headerValue("User-Agent", name);
        return this;
    }

    /** Waits between tries. */
    GraphClientBuilder sleeper(Sleeper waiting) {
        sleeper = waiting;
        return this;
    }

    /** Says when a call's time is up. */
    GraphClientBuilder alarm(Sleeper waiting) {
        alarm = waiting;
        return this;
    }

    /** A number from 0 to 1 for each wait between tries. */
    GraphClientBuilder jitter(DoubleSupplier source) {
        retries = new RetryPolicy(retries.maxRetries(), source);
        return this;
    }

    /**
     * The client.
     *
     * @throws IllegalStateException without a token provider
     */
    public GraphClient build() {
        if (tokens == null) {
            throw new IllegalStateException("a token provider is required");
        }
        Executor pool = executor == null ? daemonThreads() : executor;
        return new GraphClient(new Settings(
                ServiceRoot.of(serviceRoot),
                tokens,
                http == null ? httpClient() : http,
                pool,
                new JsonTypes(GraphJson.mapper(limits.jsonDepth(), limits.bodyBytes())),
                limits,
                retries,
                observer,
                clock,
                sleeper,
                alarm,
                userAgent));
    }

    private HttpClient httpClient() {
        return HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(connectTimeout)
                .build();
    }

    /** As many threads as are needed, none when there is nothing to do, and none that keeps a program from ending. */
    private static Executor daemonThreads() {
        AtomicInteger number = new AtomicInteger();
        return new ThreadPoolExecutor(0, Integer.MAX_VALUE, 10, TimeUnit.SECONDS, new SynchronousQueue<>(), task -> {
            Thread thread = new Thread(task, "graphwright-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
    }

    private static Duration positive(String name, Duration value) {
        if (value.isNegative() || value.isZero()) {
            throw new IllegalArgumentException(name + " must be positive");
        }
        if (value.compareTo(LONGEST_TIMEOUT) > 0) {
            throw new IllegalArgumentException(name + " must not be longer than a hundred years");
        }
        return value;
    }

    private static int positive(String name, int value) {
        if (value <= 0) {
            throw new IllegalArgumentException(name + " must be positive");
        }
        return value;
    }
}
