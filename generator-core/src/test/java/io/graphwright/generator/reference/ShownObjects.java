package io.graphwright.generator.reference;

import com.fasterxml.jackson.databind.JsonNode;
import io.graphwright.generator.edm.Operation;
import io.graphwright.generator.edm.QualifiedName;
import io.graphwright.generator.edm.StructuredType;
import io.graphwright.generator.edm.TypeRef;
import io.graphwright.generator.fact.AnswerShown;
import io.graphwright.generator.fact.ExchangeShown;
import io.graphwright.generator.fact.ObjectShown;
import io.graphwright.generator.fact.ShownText;
import io.graphwright.generator.source.SourceSpan;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** The JSON objects on the pages that stand in no other: of requests, responses, representations and other examples. */
final class ShownObjects {
    private final Reference reference;
    private final SortedMap<SourceSpan, QualifiedName> types = new TreeMap<>();
    private final Set<SourceSpan> errors = new TreeSet<>();

    private ShownObjects(Reference reference) {
        this.reference = reference;
        reference.result().graph().types().values().stream()
                .filter(StructuredType.class::isInstance)
                .forEach(type -> type.evidence().forEach(evidence -> types.putIfAbsent(evidence.span(), type.name())));
        reference
                .facts(ExchangeShown.class)
                .flatMap(exchange -> exchange.answer().stream())
                .filter(answer -> answer.body() == AnswerShown.Body.ERROR)
                .forEach(answer -> errors.addAll(answer.objects()));
        reference.facts(ExchangeShown.class).forEach(this::addBodies);
    }

    /** What is sent is of the type that the operation takes, where the object says nothing else. */
    private void addBodies(ExchangeShown exchange) {
        exchange.request()
                .flatMap(request -> reference.operation(request.span().path(), request.method()))
                .flatMap(Operation::requestBody)
                .filter(TypeRef.Named.class::isInstance)
                .map(body -> ((TypeRef.Named) body).name())
                .ifPresent(type -> exchange.requestObjects().forEach(object -> types.putIfAbsent(object, type)));
    }

    /**
     * An object.
     *
     * @param type as inference decided it; empty where it found none
     */
    record Shown(SourceSpan span, ObjectShown.Role role, Optional<QualifiedName> type, JsonNode json) {}

    /** In place order, without OData errors, which the runtime reads. */
    static List<Shown> of(Reference reference) {
        ShownObjects objects = new ShownObjects(reference);
        return reference
                .facts(ObjectShown.class)
                .filter(object -> object.holder().isEmpty() && !objects.errors.contains(object.span()))
                .map(objects::shown)
                .toList();
    }

    private Shown shown(ObjectShown object) {
        SourceSpan span = object.span();
        JsonNode json = ShownText.object(reference.pages().get(span.path()), span)
                .orElseThrow(() -> new AssertionError("extraction read an object at " + span + ", this check cannot"));
        return new Shown(span, object.role(), Optional.ofNullable(types.get(span)), json);
    }
}
