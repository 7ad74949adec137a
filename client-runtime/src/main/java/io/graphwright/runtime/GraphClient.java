package io.graphwright.runtime;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Sends requests to one service root; built once, shared by any number of threads, in no need of closing.
 *
 * <pre>{@code
 * GraphClient graph = GraphClient.builder().tokenProvider(() -> credential.getTokenSync(context).getToken()).build();
 * User me = graph.send(GraphRequest.get("v1.0", RequestPath.of("/me"), ResultType.one(User.class)));
 * }</pre>
 *
 * <p>What goes wrong is a {@link GraphException}; what a caller hands in wrong is an {@link IllegalArgumentException} before
 * anything is sent.
 */
public final class GraphClient {
    private final Settings settings;

    GraphClient(Settings settings) {
        this.settings = settings;
    }

    /** A client for {@code https://graph.microsoft.com}, unless told otherwise; it needs a token provider. */
    public static GraphClientBuilder builder() {
        return new GraphClientBuilder();
    }

    /** A client like this one but for what is changed; both share connections. */
    public GraphClientBuilder toBuilder() {
        return new GraphClientBuilder(settings);
    }

    /** This client with another time for a whole call, such as a long download. */
    public GraphClient withTimeout(Duration timeout) {
        return toBuilder().timeout(timeout).build();
    }

    /**
     * Sends a request and waits for its result.
     *
     * @throws GraphException for every other outcome, as {@link ResultType} says
     */
    public <T> T send(GraphRequest<T> request) {
        return valueOf(await(request, true));
    }

    /** Sends a request; cancelling the future cancels the call. It fails with a {@link GraphException}. */
    public <T> CompletableFuture<T> sendAsync(GraphRequest<T> request) {
        return following(startAsync(request, true), GraphClient::valueOf);
    }

    /**
     * Sends a request and waits for its response, with status and headers; 304 and answers without content are responses too.
     *
     * @throws GraphException for every other outcome
     */
    public <T> GraphResponse<T> exchange(GraphRequest<T> request) {
        return await(request, false);
    }

    /** Like {@link #exchange}, without waiting; cancelling the future cancels the call. */
    public <T> CompletableFuture<GraphResponse<T>> exchangeAsync(GraphRequest<T> request) {
        return following(startAsync(request, false), response -> response);
    }

    /**
     * The pages of a collection, each fetched when it is asked for; every iteration starts anew. A link that was followed before
     * ends it with an error. The last page of a delta request has the {@link CollectionPage#deltaLink()}.
     */
    public <T> Iterable<CollectionPage<T>> pages(GraphRequest<CollectionPage<T>> request) {
        return () -> new PageIterator<>(this, request);
    }

    /** The items of all pages, each page fetched when its first item is asked for; every iteration starts anew. */
    public <T> Iterable<T> items(GraphRequest<CollectionPage<T>> request) {
        return () -> stream(request).iterator();
    }

    /** The items of all pages, each page fetched when its first item is asked for; what is not asked for is not fetched. */
    public <T> Stream<T> stream(GraphRequest<CollectionPage<T>> request) {
        return StreamSupport.stream(pages(request).spliterator(), false).flatMap(page -> page.items().stream());
    }

    private <T> GraphResponse<T> await(GraphRequest<T> request, boolean needsValue) {
        CallerThread thread = new CallerThread();
        Call<T> call = new Call<>(settings, request, thread, needsValue);
        CompletableFuture<GraphResponse<T>> outcome = call.start();
        try {
            thread.workUntil(outcome);
            return outcome.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw call.interrupted(e);
        } catch (ExecutionException e) {
            throw unchecked(e.getCause());
        }
    }

    private <T> CompletableFuture<GraphResponse<T>> startAsync(GraphRequest<T> request, boolean needsValue) {
        try {
            return new Call<>(settings, request, settings.executor(), needsValue).start();
        } catch (GraphException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    /** A future of the caller's own: whatever ends it ends the call, and a stream that nobody takes is closed. */
    private static <T, R> CompletableFuture<R> following(
            CompletableFuture<GraphResponse<T>> outcome, Function<GraphResponse<T>, @Nullable R> view) {
        CompletableFuture<R> given = new CompletableFuture<>();
        outcome.whenComplete((response, failure) -> {
            if (failure != null) {
                given.completeExceptionally(failure);
            } else if (!given.complete(view.apply(response))) {
                StreamedBody.close(response);
            }
        });
        given.whenComplete((value, failure) -> {
            if (!outcome.isDone()) {
                outcome.completeExceptionally(new CancellationException());
            }
        });
        return given;
    }

    /** Null for {@link ResultType#none()} alone, whose type has no other value. */
    private static <T> @Nullable T valueOf(GraphResponse<T> response) {
        return response.body().orElse(null);
    }

    private static RuntimeException unchecked(Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        return failure instanceof RuntimeException known ? known : new CompletionException(failure);
    }
}
