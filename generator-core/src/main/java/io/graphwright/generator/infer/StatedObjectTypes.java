package io.graphwright.generator.infer;

import io.graphwright.generator.edm.QualifiedName;
import io.graphwright.generator.edm.TypeRef;
import io.graphwright.generator.fact.AnswerShown;
import io.graphwright.generator.fact.ExchangeShown;
import io.graphwright.generator.fact.ObjectShown;
import io.graphwright.generator.fact.OperationDocumented;
import io.graphwright.generator.fact.PropertyObserved;
import io.graphwright.generator.fact.TypeCell;
import io.graphwright.generator.source.SourceSpan;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the types that objects state themselves, and those that their pages state for root objects. */
final class StatedObjectTypes {
    private final TypeIndex index;
    private final ResolveReferences references;
    private final Hierarchy hierarchy;
    private final MemberRows rows;

    StatedObjectTypes(TypeIndex index, ResolveReferences references, Hierarchy hierarchy, MemberRows rows) {
        this.index = index;
        this.references = references;
        this.hierarchy = hierarchy;
        this.rows = rows;
    }

    ObjectTypes read(FactIndex facts) {
        Map<String, OperationDocumented> operations = new HashMap<>();
        facts.all(OperationDocumented.class)
                .forEach(operation -> operations.put(operation.span().path(), operation));
        AddressedTypes addressed = AddressedTypes.of(facts, this::structured);
        Set<SourceSpan> errors = errors(facts);
        Map<SourceSpan, QualifiedName> types = new HashMap<>();
        for (ObjectShown object : facts.all(ObjectShown.class)) {
            if (!errors.contains(object.span())) {
                Optional<OperationDocumented> operation =
                        Optional.ofNullable(operations.get(object.span().path()));
                typeOf(object, operation, facts)
                        .or(() -> operation.filter(sending -> isBody(object)).flatMap(addressed::sentBy))
                        .ifPresent(type -> types.put(object.span(), type));
            }
        }
        return new ObjectTypes(types);
    }

    private static Set<SourceSpan> errors(FactIndex facts) {
        Set<SourceSpan> errors = new HashSet<>();
        facts.all(ExchangeShown.class).stream()
                .flatMap(exchange -> exchange.answer().stream())
                .filter(answer -> answer.body() == AnswerShown.Body.ERROR)
                .forEach(answer -> errors.addAll(answer.objects()));
        return errors;
    }

    private Optional<QualifiedName> typeOf(
            ObjectShown object, Optional<OperationDocumented> operation, FactIndex facts) {
        Optional<QualifiedName> expected = expected(object, operation, facts);
        Optional<QualifiedName> stated = stated(object);
        // The page knows what its representation represents; its JSON is copied now and then.
        boolean isRepresentation = object.role() == ObjectShown.Role.REPRESENTATION;
        return isRepresentation ? expected.or(() -> stated) : stated.or(() -> expected);
    }

    private Optional<QualifiedName> stated(ObjectShown object) {
        return object.statedType()
                .map(text -> text.startsWith("#") ? text.substring(1) : text)
                .filter(text -> TypeNames.isName(text) && !(TypeNames.isQualified(text) && index.isForeign(text)))
                .filter(text -> index.find(text, TypeNames.DEFAULT_NAMESPACE).isPresent() || !isPrimitive(text))
                .map(text -> index.find(text, TypeNames.DEFAULT_NAMESPACE)
                        .orElseGet(() -> index.unknown(text, TypeNames.DEFAULT_NAMESPACE)))
                .filter(name -> !index.isEnum(name));
    }

    private static boolean isBody(ObjectShown object) {
        return object.role() == ObjectShown.Role.REQUEST && object.holder().isEmpty();
    }

    private static boolean isPrimitive(String text) {
        return PrimitiveWords.any(text.substring(text.lastIndexOf('.') + 1)).isPresent();
    }

    private Optional<QualifiedName> expected(
            ObjectShown object, Optional<OperationDocumented> operation, FactIndex facts) {
        if (object.holder().isPresent()) {
            return Optional.empty();
        }
        Optional<TypeCell> bySection = switch (object.role()) {
            case RESPONSE -> operation.flatMap(OperationDocumented::response);
            case REQUEST -> operation.flatMap(OperationDocumented::requestBody);
            default -> Optional.empty();
        };
        Optional<QualifiedName> said = bySection
                .map(cell -> references.inSingular(cell, TypeNames.DEFAULT_NAMESPACE))
                .flatMap(this::structured);
        return object.expectedType()
                .flatMap(this::structured)
                .filter(name -> object.role() != ObjectShown.Role.REQUEST || isOurs(name))
                .map(annotated -> said.filter(name -> isBetter(name, annotated, facts.membersOf(object.span())))
                        .orElse(annotated))
                .or(() -> said);
    }

    /** Annotations are copied from page to page: of two types that have nothing to do with each other, it is the one whose tables know more of what is shown. */
    private boolean isBetter(QualifiedName said, QualifiedName annotated, List<PropertyObserved> shown) {
        return !hierarchy.isA(said, annotated)
                && !hierarchy.isA(annotated, said)
                && known(said, shown) > known(annotated, shown);
    }

    private long known(QualifiedName type, List<PropertyObserved> shown) {
        List<QualifiedName> lineage = hierarchy.lineage(type);
        return shown.stream()
                .filter(member -> rows.home(lineage, member.name()).isPresent())
                .count();
    }

    /** Annotations of requests name the parameters of an action, as if these were a type. */
    private boolean isOurs(QualifiedName name) {
        return TypeNames.isOurs(name.namespace())
                || index.get(name).filter(TypeIndex.KnownType::isStructured).isPresent();
    }

    private Optional<QualifiedName> structured(TypeCell cell) {
        List<TypeRef> items = references.cell(cell, TypeNames.DEFAULT_NAMESPACE).items();
        List<QualifiedName> names = items.stream()
                .filter(TypeRef.Named.class::isInstance)
                .map(item -> ((TypeRef.Named) item).name())
                .filter(name -> !index.isEnum(name))
                .toList();
        return names.size() < items.size() ? Optional.empty() : hierarchy.nearestCommon(names);
    }
}
