package io.graphwright.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.openjdk.jmh.infra.Blackhole;

/** Tasks that take turns. */
final class Turns {
    private final Map<String, Callable<?>> tasks;
    private final int calls;
    private final Blackhole results = new Blackhole(
            "Today's password is swordfish. I understand instantiating Blackholes directly is dangerous.");

    /** @param calls of a task in one turn */
    Turns(Map<String, Callable<?>> tasks, int calls) {
        this.tasks = new LinkedHashMap<>(tasks);
        this.calls = calls;
    }

    void warmUp(int rounds) throws Exception {
        for (int round = 0; round < rounds; round++) {
            for (Callable<?> task : tasks.values()) {
                results.consume(task.call());
            }
        }
    }

    /** How many nanoseconds a call takes in the quickest fifth of the turns: those that nobody interrupted. */
    Map<String, Double> quickest(int rounds) throws Exception {
        Map<String, List<Double>> times = new LinkedHashMap<>();
        for (int round = 0; round < rounds; round++) {
            for (Map.Entry<String, Callable<?>> task : tasks.entrySet()) {
                times.computeIfAbsent(task.getKey(), name -> new ArrayList<>()).add(turn(task.getValue()));
            }
        }
        Map<String, Double> quickest = new LinkedHashMap<>();
        times.forEach((name, all) -> quickest.put(
                name, all.stream().sorted().skip(all.size() / 5).findFirst().orElseThrow()));
        return quickest;
    }

    private double turn(Callable<?> task) throws Exception {
        long start = System.nanoTime();
        for (int call = 0; call < calls; call++) {
            results.consume(task.call());
        }
        return (System.nanoTime() - start) / (double) calls;
    }
}
