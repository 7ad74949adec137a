package io.graphwright.benchmarks;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;

/**
 * Runs everything in turns in one Java and prints how the times compare.
 *
 * <p>JMH measures one thing after the other, each in a Java of its own. That is exact on a quiet machine; on a shared one the neighbours change meanwhile,
 * and with them the ratios. Here all take turns of less than a millisecond, so that a slow minute is slow for all of them.
 */
public final class Benchmarks {
    private static final int AIMS_COLUMN = 34;

    private Benchmarks() {}

    /** @param arguments {@code page=FILE}, {@code folder=REFERENCE} and {@code rounds=NUMBER}, each optional */
    public static void main(String[] arguments) throws Exception {
        Map<String, String> given = new TreeMap<>();
        for (String argument : arguments) {
            given.put(argument.replaceFirst("=.*", ""), argument.replaceFirst("^[^=]*=", ""));
        }
        int rounds = Integer.parseInt(given.getOrDefault("rounds", "3000"));
        String page = given.getOrDefault("page", "specs/api/call-get.md");
        for (String types : List.of("stated", "unstated")) {
            Turns turns = new Turns(contenders(page, types), 20);
            // As many as the JMH benchmark: on a busy machine the compiler takes its time.
            turns.warmUp(60_000);
            Map<String, Double> nanos = turns.quickest(rounds);
            System.out.printf(
                    "%nReading one call, types %s: nanoseconds, and how many times what the generated class takes%n",
                    types);
            double generated = nanos.get("generated");
            nanos.forEach((name, time) ->
                    System.out.printf("%-" + AIMS_COLUMN + "s %8.0f %6.2f%n", name, time, time / generated));
            System.out.printf(
                    "%-" + AIMS_COLUMN + "s %15.2f%n", "generated / bean, aim 1.2", generated / nanos.get("bean"));
            System.out.printf(
                    "%-" + AIMS_COLUMN + "s %15.2f%n",
                    "official / generated, aim 8",
                    nanos.get("official") / generated);
        }
        printGrowth(given.getOrDefault("folder", ""));
    }

    private static Map<String, Callable<?>> contenders(String page, String types) throws IOException {
        CallDecoding decoding = new CallDecoding();
        decoding.page = page;
        decoding.types = types;
        decoding.prepare();
        Map<String, Callable<?>> contenders = new LinkedHashMap<>();
        contenders.put("generated", decoding::generated);
        contenders.put("generated, ordinary mapper", decoding::generatedPlainMapper);
        contenders.put("bean", decoding::bean);
        contenders.put("bean, by fields", decoding::beanByFields);
        contenders.put("bean, the runtime's mapper", decoding::beanStrictMapper);
        contenders.put("record", decoding::record);
        contenders.put("official", decoding::official);
        return contenders;
    }

    private static void printGrowth(String folder) throws Exception {
        Map<String, Callable<?>> runs = new LinkedHashMap<>();
        for (String share : List.of("half", "whole")) {
            GeneratorRun run = new GeneratorRun();
            run.folder = folder;
            run.share = share;
            run.prepare();
            runs.put(share, run::generate);
        }
        Turns turns = new Turns(runs, 1);
        turns.warmUp(4);
        Map<String, Double> nanos = turns.quickest(6);
        System.out.printf(
                "%n%-" + AIMS_COLUMN + "s %15.2f%n",
                "2N pages / N pages, aim 2",
                nanos.get("whole") / nanos.get("half"));
    }
}
