package io.graphwright.generator.infer;

import io.graphwright.generator.edm.PrimitiveType;
import io.graphwright.generator.edm.QualifiedName;
import io.graphwright.generator.edm.TypeRef;
import io.graphwright.generator.source.SourceSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Unites the types that several values of one member show. */
final class LiteralVotes {
    /** From narrow to wide. */
    private static final List<PrimitiveType> NUMBERS = List.of(
            PrimitiveType.BYTE,
            PrimitiveType.SBYTE,
            PrimitiveType.INT16,
            PrimitiveType.INT32,
            PrimitiveType.INT64,
            PrimitiveType.SINGLE,
            PrimitiveType.DOUBLE,
            PrimitiveType.DECIMAL);

    private final Hierarchy hierarchy;

    LiteralVotes(Hierarchy hierarchy) {
        this.hierarchy = hierarchy;
    }

    /** Kinds of JSON values that contradict each other. */
    private enum Kind {
        TRUTH,
        NUMBER,
        TEXT,
        OBJECT,
        ANYTHING
    }

    /** A type that a value shows. */
    record Vote(TypeRef type, SourceSpan span) {}

    /**
     * The type that most values agree on.
     *
     * @param span the first value of that type
     * @param rivals the first value of each other kind
     */
    record Outcome(TypeRef type, SourceSpan span, List<Vote> rivals) {}

    /** Empty without votes. */
    Optional<Outcome> count(List<Vote> votes) {
        SortedMap<Kind, List<Vote>> byKind = new TreeMap<>();
        votes.forEach(vote -> byKind.computeIfAbsent(kind(vote.type()), key -> new ArrayList<>())
                .add(vote));
        Comparator<List<Vote>> mostThenFirst = Comparator.comparingInt((List<Vote> list) -> list.size())
                .thenComparing(list -> list.get(0).span(), Comparator.reverseOrder());
        return byKind.values().stream().max(mostThenFirst).map(winners -> {
            List<Vote> rivals = new ArrayList<>();
            byKind.values().stream().filter(list -> list != winners).forEach(list -> rivals.add(list.get(0)));
            return outcome(winners, rivals);
        });
    }

    private Outcome outcome(List<Vote> winners, List<Vote> rivals) {
        Vote first = winners.get(0);
        Set<TypeRef> types = new LinkedHashSet<>();
        winners.forEach(vote -> types.add(vote.type()));
        if (types.size() == 1) {
            return new Outcome(first.type(), first.span(), rivals);
        }
        return switch (kind(first.type())) {
            case NUMBER -> new Outcome(widest(types), first.span(), rivals);
            case TEXT -> new Outcome(TypeRef.of(PrimitiveType.STRING), first.span(), rivals);
            default -> objects(winners, rivals);
        };
    }

    /** The number type that holds them all: a fraction and a number beyond 53 bits need a decimal. */
    private static TypeRef widest(Set<TypeRef> types) {
        if (types.contains(TypeRef.of(PrimitiveType.INT64)) && types.contains(TypeRef.of(PrimitiveType.DOUBLE))) {
            return TypeRef.of(PrimitiveType.DECIMAL);
        }
        return types.stream()
                .max(Comparator.comparingInt(type -> NUMBERS.indexOf(((TypeRef.Primitive) type).type())))
                .orElseThrow();
    }

    private Outcome objects(List<Vote> winners, List<Vote> rivals) {
        Set<QualifiedName> names = new LinkedHashSet<>();
        winners.forEach(vote -> names.add(((TypeRef.Named) vote.type()).name()));
        Optional<QualifiedName> common = hierarchy.nearestCommon(names);
        if (common.isPresent()) {
            return new Outcome(TypeRef.of(common.get()), winners.get(0).span(), rivals);
        }
        Map<TypeRef, Long> counts = winners.stream().collect(Collectors.groupingBy(Vote::type, Collectors.counting()));
        Vote most = winners.stream()
                .max(Comparator.<Vote>comparingLong(vote -> counts.get(vote.type()))
                        .thenComparing(Vote::span, Comparator.reverseOrder()))
                .orElseThrow();
        List<Vote> all = new ArrayList<>(rivals);
        winners.stream().filter(vote -> !vote.type().equals(most.type())).forEach(all::add);
        return new Outcome(most.type(), most.span(), all);
    }

    private static Kind kind(TypeRef type) {
        if (type instanceof TypeRef.Named) {
            return Kind.OBJECT;
        }
        return switch (((TypeRef.Primitive) type).type()) {
            case BOOLEAN -> Kind.TRUTH;
            case UNTYPED -> Kind.ANYTHING;
            case BYTE, SBYTE, INT16, INT32, INT64, SINGLE, DOUBLE, DECIMAL -> Kind.NUMBER;
            default -> Kind.TEXT;
        };
    }
}
