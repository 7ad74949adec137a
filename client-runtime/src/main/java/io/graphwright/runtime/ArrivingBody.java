package io.graphwright.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A body that is read while it arrives, one batch of buffers at a time. Unlike the JDK's own, a blocked read ends when another
 * thread closes the stream or the deadline passes.
 */
final class ArrivingBody extends InputStream implements BodySubscriber<Body> {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Deque<ByteBuffer> ready = new ArrayDeque<>();
    private Flow.@Nullable Subscription subscription;
    private @Nullable IOException failure;
    private boolean complete;
    private boolean closed;

    @Override
    public CompletionStage<Body> getBody() {
        return CompletableFuture.completedFuture(new Body.Arriving(this));
    }

    @Override
    public void onSubscribe(Flow.Subscription newSubscription) {
        boolean wanted = locked(() -> {
            subscription = newSubscription;
            return !closed;
        });
        if (wanted) {
            newSubscription.request(1);
        } else {
            newSubscription.cancel();
        }
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        locked(() -> {
            if (!closed) {
                buffers.stream().filter(ByteBuffer::hasRemaining).forEach(ready::add);
            }
            changed.signalAll();
            return true;
        });
        askWhenEmpty();
    }

    @Override
    public void onError(Throwable cause) {
        locked(() -> {
            failure = failure == null ? new IOException("the body broke off", cause) : failure;
            changed.signalAll();
            return true;
        });
    }

    @Override
    public void onComplete() {
        locked(() -> {
            complete = true;
            changed.signalAll();
            return true;
        });
    }

    @Override
    public int read() throws IOException {
        byte[] single = new byte[1];
        return read(single, 0, 1) < 0 ? -1 : single[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, target.length);
        if (length == 0) {
            return 0;
        }
        int taken = take(target, offset, length);
        askWhenEmpty();
        return taken;
    }

    @Override
    public int available() throws IOException {
        return locked(() -> ready.isEmpty() ? 0 : ready.peekFirst().remaining());
    }

    @Override
    public void close() {
        end(new IOException("the stream is closed"));
    }

    /** Ends the stream for reader and sender; what was not read is dropped. */
    void end(IOException why) {
        Flow.@Nullable Subscription ended = locked(() -> {
            boolean first = !closed;
            closed = true;
            failure = first ? why : failure;
            ready.clear();
            changed.signalAll();
            return first ? subscription : null;
        });
        if (ended != null) {
            ended.cancel();
        }
    }

    private int take(byte[] target, int offset, int length) throws IOException {
        lock.lock();
        try {
            while (ready.isEmpty()) {
                if (failure != null) {
                    throw new IOException(failure.getMessage(), failure);
                }
                if (complete) {
                    return -1;
                }
                changed.await();
            }
            ByteBuffer first = ready.peekFirst();
            int count = Math.min(length, first.remaining());
            first.get(target, offset, count);
            if (!first.hasRemaining()) {
                ready.removeFirst();
            }
            return count;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            close();
            throw new InterruptedIOException("interrupted while the body arrived");
        } finally {
            lock.unlock();
        }
    }

    private void askWhenEmpty() {
        Flow.@Nullable Subscription more = locked(() -> ready.isEmpty() && !closed && !complete ? subscription : null);
        if (more != null) {
            more.request(1);
        }
    }

    private <R> R locked(Supplier<R> action) {
        lock.lock();
        try {
            return action.get();
        } finally {
            lock.unlock();
        }
    }
}
