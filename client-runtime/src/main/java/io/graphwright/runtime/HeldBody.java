package io.graphwright.runtime;

import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** Takes a body into memory, up to a limit; what is too long is cut or refused. */
final class HeldBody implements BodySubscriber<Body> {
    private final long limit;
    private final boolean cuts;
    private final long announced;
    private final CompletableFuture<Body> body = new CompletableFuture<>();
    private final List<ByteBuffer> parts = new ArrayList<>();
    private long size;
    private Flow.@Nullable Subscription subscription;

    private HeldBody(long limit, boolean cuts, long announced) {
        this.limit = limit;
        this.cuts = cuts;
        this.announced = announced;
    }

    /** A body that is whole or fails; at once when its announced length is too much. */
    static HeldBody whole(long limit, long announced) {
        return new HeldBody(limit, false, announced);
    }

    /** As much of a body as comes: for errors, whose status counts more than their end. */
    static HeldBody beginning(long limit) {
        return new HeldBody(limit, true, 0);
    }

    @Override
    public CompletionStage<Body> getBody() {
        return body;
    }

    @Override
    public void onSubscribe(Flow.Subscription newSubscription) {
        subscription = newSubscription;
        if (announced > limit) {
            newSubscription.cancel();
            body.completeExceptionally(new BodyTooLargeException(limit));
        } else {
            newSubscription.request(Long.MAX_VALUE);
        }
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        synchronized (parts) {
            for (ByteBuffer buffer : buffers) {
                size += buffer.remaining();
                parts.add(buffer);
            }
        }
        if (size > limit && subscription != null) {
            subscription.cancel();
            if (cuts) {
                body.complete(arrived());
            } else {
                parts.clear();
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

    /** What came so far, at most the limit. */
    Body arrived() {
        synchronized (parts) {
            byte[] bytes = new byte[(int) Math.min(size, limit)];
            ByteBuffer target = ByteBuffer.wrap(bytes);
            for (ByteBuffer part : parts) {
                ByteBuffer copy = part.duplicate();
                copy.limit(copy.position() + Math.min(copy.remaining(), target.remaining()));
                target.put(copy);
            }
            return new Body.Held(bytes);
        }
    }
}
