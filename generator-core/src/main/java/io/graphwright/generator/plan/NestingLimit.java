package io.graphwright.generator.plan;

import io.graphwright.generator.edm.QualifiedName;
import io.graphwright.generator.edm.TypeGraph;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How many objects without a type one class may nest. A class file lists all that is nested in it, however deep, and each brings a builder and an enum
 * along; a short example can hold a thousand, so that few pages could else ask for Java out of all proportion.
 */
final class NestingLimit {
    private static final int MOST = 1_000;
    private static final int MOST_TOGETHER = 3_000;

    /** What every class may nest, whatever others do. */
    private static final int LEAST = 15;

    private NestingLimit() {}

    /** The same for every class, so that those which nest little keep all of it. */
    static int of(TypeGraph graph) {
        SortedMap<QualifiedName, Integer> counts = new TreeMap<>();
        graph.types().keySet().stream()
                .filter(QualifiedName::isNested)
                .forEach(name -> counts.merge(outermost(name), 1, Integer::sum));
        int most = MOST;
        while (most > LEAST && together(counts.values(), most) > MOST_TOGETHER) {
            most /= 2;
        }
        return most;
    }

    private static long together(Collection<Integer> counts, int most) {
        return counts.stream().mapToLong(count -> Math.min(count, most)).sum();
    }

    private static QualifiedName outermost(QualifiedName nested) {
        QualifiedName outermost = nested;
        while (outermost.isNested()) {
            outermost = outermost.owner();
        }
        return outermost;
    }
}
