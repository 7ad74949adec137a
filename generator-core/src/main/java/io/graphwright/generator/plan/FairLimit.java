package io.graphwright.generator.plan;

import java.util.Collection;

/**
 * Bounds what classes hold, each alone and all together: a short page can ask for much Java, and many such pages for more than a build has room for.
 *
 * @param each how much one class may hold
 * @param together how much all may hold; where they would hold more, the limit of each is lower
 * @param least what each may hold whatever the others do
 */
record FairLimit(int each, int together, int least) {

    /** The limit of each, the same for all, so that those which hold little keep all of it. */
    int of(Collection<Integer> held) {
        int limit = each;
        while (limit > least && sum(held, limit) > together) {
            limit = Math.max(least, limit / 2);
        }
        return limit;
    }

    private static long sum(Collection<Integer> held, int limit) {
        return held.stream().mapToLong(count -> Math.min(count, limit)).sum();
    }
}
