package io.graphwright.generator.infer;

import io.graphwright.generator.edm.Operation;
import io.graphwright.generator.edm.OperationResult;
import io.graphwright.generator.edm.PrimitiveType;
import io.graphwright.generator.edm.QualifiedName;
import io.graphwright.generator.edm.TypeRef;
import io.graphwright.generator.source.DiagnosticCode;
import io.graphwright.generator.source.DiagnosticSink;
import io.graphwright.generator.source.SourceSpan;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Sees to it that nothing dangles: a name that no page gives a meaning is {@code Edm.Untyped}, and is reported. */
final class CloseReferences {
    private final Set<QualifiedName> types;
    private final DiagnosticSink sink;

    CloseReferences(Set<QualifiedName> types, DiagnosticSink sink) {
        this.types = types;
        this.sink = sink;
    }

    SortedMap<QualifiedName, SortedMap<String, DecidedMember>> members(
            SortedMap<QualifiedName, SortedMap<String, DecidedMember>> members) {
        SortedMap<QualifiedName, SortedMap<String, DecidedMember>> closed = new TreeMap<>();
        members.forEach((owner, byName) -> {
            SortedMap<String, DecidedMember> list = new TreeMap<>();
            byName.forEach((name, member) -> list.put(
                    name,
                    member.withType(close(
                            member.type(),
                            owner + "." + name,
                            member.evidence().get(0).span()))));
            closed.put(owner, list);
        });
        return closed;
    }

    List<Operation> operations(List<Operation> operations) {
        return operations.stream().map(this::operation).toList();
    }

    private Operation operation(Operation operation) {
        Optional<TypeRef> body = operation
                .requestBody()
                .map(type -> close(type, "the request body of '" + operation.title() + "'", operation.span()));
        Optional<TypeRef> result = operation
                .result()
                .type()
                .map(type -> close(type, "the result of '" + operation.title() + "'", operation.span()));
        return new Operation(
                operation.page(),
                operation.span(),
                operation.title(),
                operation.words(),
                operation.method(),
                operation.kind(),
                operation.apiVersion(),
                operation.paths(),
                body,
                new OperationResult(
                        operation.result().kind(), result, operation.result().others()),
                operation.headers(),
                operation.queryOptions(),
                operation.querySentences(),
                operation.permissions(),
                operation.documentation(),
                operation.evidence());
    }

    private TypeRef close(TypeRef type, String user, SourceSpan span) {
        boolean isClosed = !(type.itemType() instanceof TypeRef.Named named) || types.contains(named.name());
        if (isClosed) {
            return type;
        }
        sink.report(DiagnosticCode.NAME_WITHOUT_MEANING.at(span, user, type.itemType()));
        TypeRef untyped = TypeRef.of(PrimitiveType.UNTYPED);
        return type.isCollection() ? TypeRef.collectionOf(untyped) : untyped;
    }
}
