package io.graphwright.runtime;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** Takes a body into memory, up to a limit; what is too long is cut or refused. */
final class HeldBody implements BodySubscriber<Body> {
    private final int limit;
    private final boolean cuts;
    private final long announced;
    private final CompletableFuture<Body> body = new CompletableFuture<>();
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private volatile Flow.@Nullable Subscription subscription;
    private volatile boolean ended;

    private HeldBody(int limit, boolean cuts, long announced) {
        this.limit = limit;
        this.cuts = cuts;
        this.announced = announced;
    }

    /** A body that is whole or fails; at once when its announced length is too much. */
    static HeldBody whole(int limit, long announced) {
        return new HeldBody(limit, false, announced);
    }

    /** As much of a body as comes: for errors, whose status counts more than their end. */
    static HeldBody beginning(int limit) {
        return new HeldBody(limit, true, 0);
    }

    @Override
    public CompletionStage<Body> getBody() {
        return body;
    }

    @Override
    public void onSubscribe(Flow.Subscription newSubscription) {
        subscription = newSubscription;
        if (ended) {
            newSubscription.cancel();
        } else if (announced > limit) {
            newSubscription.cancel();
            body.completeExceptionally(new BodyTooLargeException(limit));
        } else {
            newSubscription.request(Long.MAX_VALUE);
        }
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        // Copied, since each buffer may be a byte of a large one.
        boolean whole = buffers.stream().allMatch(this::keep);
        Flow.Subscription running = subscription;
        if (!whole && running != null) {
            running.cancel();
            if (cuts) {
                body.complete(arrived());
            } else {
                body.completeExceptionally(new BodyTooLargeException(limit));
            }
        }
    }

    @Override
    public void onError(Throwable failure) {
        if (cuts) {
            body.complete(arrived());
        } else {
            body.completeExceptionally(failure);
        }
    }

    @Override
    public void onComplete() {
        body.complete(arrived());
    }

    /** Takes no more, and lets the connection go. */
    void end(IOException why) {
        ended = true;
        Flow.Subscription running = subscription;
        if (running != null) {
            running.cancel();
        }
        body.completeExceptionally(why);
    }

    /** What came so far, at most the limit. */
    Body arrived() {
        return new Body.Held(kept.toByteArray());
    }

    /** Keeps what the limit leaves room for; false when that is not all. */
    private boolean keep(ByteBuffer buffer) {
        byte[] bytes = new byte[Math.min(buffer.remaining(), limit - kept.size())];
        boolean whole = bytes.length == buffer.remaining();
        buffer.get(bytes);
        kept.writeBytes(bytes);
        return whole;
    }
}
