package io.graphwright.generator.infer;

import io.graphwright.generator.edm.QualifiedName;
import io.graphwright.generator.fact.ExchangeShown;
import io.graphwright.generator.fact.OperationDocumented;
import io.graphwright.generator.fact.PathDocumented;
import io.graphwright.generator.fact.TypeCell;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The types that are read under each address, and so are sent there: what is changed at an address is what is read there, and what is added to a list is what the
 * list holds.
 */
final class AddressedTypes {
    private final Map<String, Set<QualifiedName>> one = new HashMap<>();
    private final Map<String, Set<QualifiedName>> many = new HashMap<>();
    private final Map<String, Set<QualifiedName>> answered = new HashMap<>();

    private AddressedTypes() {}

    /**
     * What all pages say of GET requests, and of what requests answer with.
     *
     * @param typeOf the structured type that a cell names
     */
    static AddressedTypes of(FactIndex facts, Function<TypeCell, Optional<QualifiedName>> typeOf) {
        Map<String, TypeCell> annotated = new HashMap<>();
        facts.all(ExchangeShown.class)
                .forEach(exchange -> exchange.annotated()
                        .ifPresent(cell -> annotated.putIfAbsent(exchange.span().path(), cell)));
        AddressedTypes types = new AddressedTypes();
        for (OperationDocumented operation : facts.all(OperationDocumented.class)) {
            Optional.ofNullable(annotated.get(operation.span().path()))
                    .or(operation::response)
                    .ifPresent(cell -> typeOf.apply(cell).ifPresent(type -> types.add(operation, cell, type)));
        }
        return types;
    }

    private void add(OperationDocumented operation, TypeCell cell, QualifiedName type) {
        if (!cell.isCollection()) {
            put(answered, operation.span().path(), type);
        }
        addresses(operation, "GET").forEach(address -> put(cell.isCollection() ? many : one, address, type));
    }

    private static void put(Map<String, Set<QualifiedName>> types, String key, QualifiedName type) {
        types.computeIfAbsent(key, missing -> new HashSet<>()).add(type);
    }

    private static Stream<String> addresses(OperationDocumented operation, String method) {
        return operation.paths().stream()
                .filter(path -> path.method().equals(method))
                .map(AddressedTypes::address);
    }

    private static String address(PathDocumented path) {
        return RequestTarget.shape(path.target());
    }

    /** The type of what an operation sends; empty for an action, which sends its parameters, and where pages name several types. */
    Optional<QualifiedName> sentBy(OperationDocumented operation) {
        List<String> methods = operation.paths().stream()
                .map(PathDocumented::method)
                .distinct()
                .toList();
        if (methods.equals(List.of("POST"))) {
            return only(addresses(operation, "POST").map(many::get));
        }
        if (!methods.equals(List.of("PATCH")) && !methods.equals(List.of("PUT"))) {
            return Optional.empty();
        }
        List<String> addresses = addresses(operation, methods.get(0)).toList();
        return only(Stream.of(operation.span().path()).map(answered::get))
                .or(() -> only(addresses.stream().map(one::get)))
                .or(() -> only(addresses.stream().map(AddressedTypes::listOf).map(many::get)));
    }

    private static String listOf(String address) {
        return address.endsWith("/{}") ? address.substring(0, address.length() - 3) : "";
    }

    private static Optional<QualifiedName> only(Stream<Set<QualifiedName>> types) {
        Set<QualifiedName> all = new HashSet<>();
        types.forEach(found -> all.addAll(found == null ? Set.of() : found));
        return all.size() == 1 ? Optional.of(all.iterator().next()) : Optional.empty();
    }
}
