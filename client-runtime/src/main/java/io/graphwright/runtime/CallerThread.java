package io.graphwright.runtime;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * Runs a call's steps in the thread that waits for it, so that blocking calls share the asynchronous pipeline, and token
 * providers see their caller's thread locals.
 */
final class CallerThread implements Executor {
    private final BlockingQueue<Runnable> steps = new LinkedBlockingQueue<>();

    @Override
    public void execute(Runnable step) {
        steps.add(step);
    }

    /** Works until the future is done. */
    void workUntil(CompletableFuture<?> done) throws InterruptedException {
        done.whenComplete((value, failure) -> steps.add(() -> {}));
        while (!done.isDone()) {
            steps.take().run();
        }
    }
}
