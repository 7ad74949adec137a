package io.graphwright.runtime;

/** An observer whose own faults stay its own. */
final class SafeObserver implements RequestObserver {
    private final RequestObserver observer;

    SafeObserver(RequestObserver observer) {
        this.observer = observer;
    }

    @Override
    public void started(Started event) {
        safely(() -> observer.started(event));
    }

    @Override
    public void retrying(Retrying event) {
        safely(() -> observer.retrying(event));
    }

    @Override
    public void ended(Ended event) {
        safely(() -> observer.ended(event));
    }

    private static void safely(Runnable telling) {
        try {
            telling.run();
        } catch (RuntimeException e) {
            // A log that fails is no reason for a call to fail.
            return;
        }
    }
}
