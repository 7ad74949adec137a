package io.graphwright.generator.infer;

import io.graphwright.generator.fact.Fact;
import io.graphwright.generator.fact.KeyShown;
import io.graphwright.generator.fact.ObjectShown;
import io.graphwright.generator.fact.PropertyObserved;
import io.graphwright.generator.source.SourceSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The facts by kind, in place order whatever order they came in. */
final class FactIndex {
    /** The text decides between facts of one kind at one place, which differ in what they say. */
    private static final Comparator<Fact> ORDER = Comparator.comparing(Fact::span)
            .thenComparing(fact -> fact.getClass().getSimpleName())
            .thenComparing(Fact::toString);

    private final Map<Class<?>, List<Fact>> byKind = new HashMap<>();
    private final Map<SourceSpan, ObjectShown> objects = new HashMap<>();
    private final Map<SourceSpan, List<PropertyObserved>> members = new HashMap<>();
    private final Map<SourceSpan, List<KeyShown>> keys = new HashMap<>();

    FactIndex(List<Fact> facts) {
        facts.stream()
                .sorted(ORDER)
                .forEach(fact -> byKind.computeIfAbsent(fact.getClass(), kind -> new ArrayList<>())
                        .add(fact));
        all(ObjectShown.class).forEach(object -> objects.put(object.span(), object));
        all(PropertyObserved.class)
                .forEach(member -> members.computeIfAbsent(member.object(), object -> new ArrayList<>())
                        .add(member));
        all(KeyShown.class)
                .forEach(key -> keys.computeIfAbsent(key.object(), object -> new ArrayList<>())
                        .add(key));
    }

    /** Every fact of one kind, in place order. */
    <F extends Fact> List<F> all(Class<F> kind) {
        return byKind.getOrDefault(kind, List.of()).stream().map(kind::cast).toList();
    }

    Optional<ObjectShown> object(SourceSpan span) {
        return Optional.ofNullable(objects.get(span));
    }

    /** The members that an object shows, in place order. */
    List<PropertyObserved> membersOf(SourceSpan object) {
        return members.getOrDefault(object, List.of());
    }

    /** The keys of an object that are no names, in place order. */
    List<KeyShown> keysOf(SourceSpan object) {
        return keys.getOrDefault(object, List.of());
    }
}
