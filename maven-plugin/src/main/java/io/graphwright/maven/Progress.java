package io.graphwright.maven;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.maven.plugin.logging.Log;

/** Says every five seconds that a long run is still at work, and what on. */
final class Progress implements AutoCloseable {
    private static final int PERIOD = 5;

    private final Log log;
    private final ScheduledExecutorService clock;
    private volatile String activity = "starting";
    private int seconds;

    private Progress(Log log) {
        this.log = log;
        this.clock = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "graphwright-progress");
            thread.setDaemon(true);
            return thread;
        });
    }

    static Progress start(Log log) {
        Progress progress = new Progress(log);
        progress.clock.scheduleAtFixedRate(progress::tick, PERIOD, PERIOD, TimeUnit.SECONDS);
        return progress;
    }

    /** What the run does from now on: {@code reading}. */
    void now(String next) {
        activity = next;
    }

    /** Five seconds have passed. */
    void tick() {
        seconds += PERIOD;
        log.info("graphwright: still " + activity + " after " + seconds + " s");
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
