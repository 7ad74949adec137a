package io.graphwright.generator.plan;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The names of one kind in one scope: the first to ask gets the name it wants, the next gets it with an underscore behind, others a number. */
final class NameScope {
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> attempts = new HashMap<>();
    private final UnaryOperator<String> key;

    private NameScope(UnaryOperator<String> key, Collection<String> reserved) {
        this.key = key;
        reserved.forEach(name -> taken.add(key.apply(name)));
    }

    /** For members, which differ by case alone. */
    static NameScope of(Collection<String> reserved) {
        return new NameScope(name -> name, reserved);
    }

    /** For what becomes a file, which some systems look up without case. */
    static NameScope caseBlind(Collection<String> reserved) {
        return new NameScope(JavaNames::lower, reserved);
    }

    boolean isFree(String name) {
        return !taken.contains(key.apply(name));
    }

    String claim(String wanted) {
        String name = wanted;
        while (!taken.add(key.apply(name))) {
            int attempt = attempts.merge(key.apply(wanted), 1, Integer::sum);
            name = attempt == 1 ? wanted + "_" : wanted + "_" + attempt;
        }
        return name;
    }
}
