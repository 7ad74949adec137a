package io.graphwright.generator.infer;

import io.graphwright.generator.edm.QualifiedName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Which type derives from which. Holds no ring. */
final class Hierarchy {
    private final SortedMap<QualifiedName, QualifiedName> bases;

    /**
     * Takes bases without rings.
     */
    Hierarchy(SortedMap<QualifiedName, QualifiedName> bases) {
        this.bases = new TreeMap<>(bases);
    }

    Optional<QualifiedName> baseOf(QualifiedName type) {
        return Optional.ofNullable(bases.get(type));
    }

    /** The types that have a base, with it. */
    SortedMap<QualifiedName, QualifiedName> edges() {
        return new TreeMap<>(bases);
    }

    /** The type itself, its base, and so on up; a ring, which would be our fault, is an exception and no endless walk. */
    List<QualifiedName> lineage(QualifiedName type) {
        List<QualifiedName> lineage = new ArrayList<>();
        for (QualifiedName next = type; next != null; next = bases.get(next)) {
            if (lineage.size() > bases.size()) {
                throw new IllegalStateException("a ring of bases: " + type);
            }
            lineage.add(next);
        }
        return lineage;
    }

    /** Whether a type is another one or derives from it. */
    boolean isA(QualifiedName type, QualifiedName ancestor) {
        return lineage(type).contains(ancestor);
    }

    /** The topmost ancestor, or the type itself. */
    QualifiedName root(QualifiedName type) {
        List<QualifiedName> lineage = lineage(type);
        return lineage.get(lineage.size() - 1);
    }

    /** The nearest type that all of them are or derive from. */
    Optional<QualifiedName> nearestCommon(Collection<QualifiedName> types) {
        List<QualifiedName> common = null;
        for (QualifiedName type : types) {
            List<QualifiedName> lineage = lineage(type);
            if (common == null) {
                common = lineage;
            } else {
                common.retainAll(lineage);
            }
        }
        return common == null || common.isEmpty() ? Optional.empty() : Optional.of(common.get(0));
    }
}
