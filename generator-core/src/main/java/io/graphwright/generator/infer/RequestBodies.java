package io.graphwright.generator.infer;

import io.graphwright.generator.edm.Evidence;
import io.graphwright.generator.edm.QualifiedName;
import io.graphwright.generator.edm.TypeRef;
import io.graphwright.generator.fact.ExchangeShown;
import io.graphwright.generator.fact.ObjectShown;
import io.graphwright.generator.fact.OperationDocumented;
import io.graphwright.generator.fact.PropertyObserved;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Decides what a request sends, and keeps what JSON shows of bodies that are of no type, such as the parameters of an action. */
final class RequestBodies {
    private final ResolveReferences references;
    private final Hierarchy hierarchy;
    private final ObjectTypes objects;
    private final Map<String, List<Evidence>> untyped = new HashMap<>();

    RequestBodies(ResolveReferences references, Hierarchy hierarchy, ObjectTypes objects, FactIndex facts) {
        this.references = references;
        this.hierarchy = hierarchy;
        this.objects = objects;
        for (ObjectShown object : facts.all(ObjectShown.class)) {
            if (objects.of(object.span()).isEmpty()) {
                List<Evidence> evidence = untyped.computeIfAbsent(object.span().path(), key -> new ArrayList<>());
                evidence.add(new Evidence(object.span(), "shows an object of no known type"));
                for (PropertyObserved member : facts.membersOf(object.span())) {
                    evidence.add(new Evidence(member.span(), "shows " + member.name()));
                }
                facts.keysOf(object.span())
                        .forEach(key -> evidence.add(new Evidence(key.span(), "shows the key " + key.key())));
            }
        }
    }

    /** The type that the request body section names, else the one of the objects that examples send. */
    Optional<TypeRef> of(OperationDocumented operation, List<ExchangeShown> shown) {
        Optional<TypeRef> said = operation.requestBody().flatMap(cell -> {
            ResolveReferences.Meaning meaning = references.cell(cell, TypeNames.DEFAULT_NAMESPACE);
            return meaning.items().stream().findFirst().map(meaning::shaped);
        });
        return said.or(() -> {
            Set<QualifiedName> sent = new LinkedHashSet<>();
            shown.stream()
                    .flatMap(exchange -> exchange.requestObjects().stream())
                    .forEach(object -> objects.of(object).ifPresent(sent::add));
            return hierarchy.nearestCommon(sent).map(TypeRef::of);
        });
    }

    /** What a page shows of objects that are of no type. */
    List<Evidence> untyped(String page) {
        return untyped.getOrDefault(page, List.of());
    }
}
