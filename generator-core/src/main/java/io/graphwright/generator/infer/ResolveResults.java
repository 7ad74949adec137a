package io.graphwright.generator.infer;

import io.graphwright.generator.edm.OperationResult;
import io.graphwright.generator.edm.PrimitiveType;
import io.graphwright.generator.edm.QualifiedName;
import io.graphwright.generator.edm.ResultKind;
import io.graphwright.generator.edm.TypeRef;
import io.graphwright.generator.fact.AnswerShown;
import io.graphwright.generator.fact.ExchangeShown;
import io.graphwright.generator.fact.ObservedValue;
import io.graphwright.generator.fact.OperationDocumented;
import io.graphwright.generator.fact.TypeCell;
import io.graphwright.generator.source.DiagnosticCode;
import io.graphwright.generator.source.DiagnosticSink;
import io.graphwright.generator.source.SourceSpan;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Decides what an operation answers with. The JSON shown decides whether one or many; the annotation, the JSON and the response section name the
 * type, and where they disagree along one line of inheritance, the base is meant.
 */
final class ResolveResults {
    private static final OperationResult NONE = new OperationResult(ResultKind.NONE, Optional.empty());
    private static final TypeRef STREAM = TypeRef.of(PrimitiveType.STREAM);
    private static final Pattern COUNT = Pattern.compile("/\\$count/?(?:\\?|$)");
    private static final int UNSUCCESSFUL = 6;

    private final ResolveReferences references;
    private final Hierarchy hierarchy;
    private final ObjectTypes objects;
    private final DiagnosticSink sink;

    ResolveResults(ResolveReferences references, Hierarchy hierarchy, ObjectTypes objects, DiagnosticSink sink) {
        this.references = references;
        this.hierarchy = hierarchy;
        this.objects = objects;
        this.sink = sink;
    }

    /** Empty for a body that nobody can read and nothing else gives a type; whoever could not read it has reported it. */
    Optional<OperationResult> resolve(OperationDocumented operation, List<ExchangeShown> exchanges) {
        if (isCount(operation)) {
            return Optional.of(new OperationResult(ResultKind.COUNT, Optional.empty()));
        }
        return exchanges.stream()
                .filter(exchange -> exchange.answer().map(ResolveResults::rank).orElse(UNSUCCESSFUL) < UNSUCCESSFUL)
                .min(Comparator.comparingInt((ExchangeShown exchange) ->
                                rank(exchange.answer().orElseThrow()))
                        .thenComparing(ExchangeShown::span))
                .map(exchange -> shown(operation, exchange, exchange.answer().orElseThrow()))
                .orElseGet(() -> Optional.of(said(operation).orElse(NONE)));
    }

    /** The result, with what else the page answers with. */
    OperationResult withOthers(OperationResult result, OtherResults others) {
        Set<QualifiedName> lineage = new LinkedHashSet<>();
        result.type()
                .map(TypeRef::itemType)
                .filter(TypeRef.Named.class::isInstance)
                .ifPresent(type -> lineage.add(((TypeRef.Named) type).name()));
        return new OperationResult(
                result.kind(),
                result.type(),
                others.beside(
                        result.kind(),
                        answer -> answer.objects().stream()
                                .flatMap(object -> objects.of(object).stream())
                                .anyMatch(type -> lineage.stream().anyMatch(name -> hierarchy.isA(type, name))),
                        exchange -> exchange.answer()
                                .filter(answer -> isBytes(exchange, answer))
                                .isPresent()));
    }

    /** OData URL Conventions 4.01, 4.9: what such a path addresses is a number, whatever a page shows of it. */
    private static boolean isCount(OperationDocumented operation) {
        return !operation.paths().isEmpty()
                && operation.paths().stream()
                        .allMatch(path -> path.method().equals("GET")
                                && COUNT.matcher(path.target()).find());
    }

    /** Which of several answers tells most. */
    private static int rank(AnswerShown answer) {
        if (answer.status() >= 400 || answer.status() < 200 || answer.body() == AnswerShown.Body.ERROR) {
            return UNSUCCESSFUL;
        }
        if (answer.status() >= 300) {
            return 4;
        }
        return switch (answer.body()) {
            case OBJECT, WRAPPED_OBJECT, COLLECTION, SCALAR -> 0;
            case TEXT -> 1;
            case UNREADABLE -> 2;
            default -> 3;
        };
    }

    private Optional<OperationResult> shown(OperationDocumented operation, ExchangeShown exchange, AnswerShown answer) {
        if (rank(answer) == 0 && primitive(exchange.annotated()).equals(Optional.of(STREAM))) {
            return Optional.of(new OperationResult(ResultKind.STREAM, Optional.empty()));
        }
        if (answer.body() == AnswerShown.Body.SCALAR && isSaidStream(operation, exchange)) {
            return Optional.of(new OperationResult(ResultKind.STREAM, Optional.empty()));
        }
        return switch (answer.body()) {
            case OBJECT, WRAPPED_OBJECT -> Optional.of(one(ResultKind.ONE, type(operation, exchange, answer)));
            case COLLECTION -> Optional.of(one(ResultKind.COLLECTION, items(operation, exchange, answer)));
            case SCALAR -> Optional.of(one(ResultKind.PRIMITIVE, scalar(operation, exchange, answer)));
            case TEXT -> Optional.of(text(operation, exchange, answer));
            case UNREADABLE -> unreadable(operation, exchange, answer);
            default -> Optional.of(nothing(operation, exchange, answer));
        };
    }

    /** Where the response section speaks of a stream, a text in {@code value} stands for its bytes. */
    private boolean isSaidStream(OperationDocumented operation, ExchangeShown exchange) {
        return exchange.annotated().isEmpty() && primitive(operation.response()).equals(Optional.of(STREAM));
    }

    private static OperationResult one(ResultKind kind, TypeRef type) {
        return new OperationResult(kind, Optional.of(type));
    }

    /** A name and where it stands. */
    private record Candidate(QualifiedName name, SourceSpan span) {}

    private TypeRef type(OperationDocumented operation, ExchangeShown exchange, AnswerShown answer) {
        Set<QualifiedName> json = new LinkedHashSet<>();
        answer.objects().forEach(object -> objects.of(object).ifPresent(json::add));
        Map<QualifiedName, SourceSpan> candidates = new LinkedHashMap<>();
        Stream.of(
                        hierarchy.nearestCommon(json).map(name -> new Candidate(name, answer.span())),
                        named(exchange.annotated()),
                        named(operation.response()))
                .flatMap(Optional::stream)
                .forEach(candidate -> candidates.putIfAbsent(candidate.name(), candidate.span()));
        if (candidates.isEmpty()) {
            sink.report(DiagnosticCode.RESULT_UNTYPED.at(answer.span(), operation.title()));
            return TypeRef.of(PrimitiveType.UNTYPED);
        }
        return TypeRef.of(base(candidates));
    }

    /** The one that all others derive from, else the first. */
    private QualifiedName base(Map<QualifiedName, SourceSpan> candidates) {
        QualifiedName first = candidates.keySet().iterator().next();
        QualifiedName base = candidates.keySet().stream()
                .filter(name -> candidates.keySet().stream().allMatch(other -> hierarchy.isA(other, name)))
                .findFirst()
                .orElse(first);
        candidates.forEach((name, span) -> {
            if (!hierarchy.isA(name, base)) {
                sink.report(DiagnosticCode.RESULT_CONFLICT.at(span, name, base, candidates.get(base)));
            }
        });
        return base;
    }

    private Optional<Candidate> named(Optional<TypeCell> cell) {
        return cell.flatMap(found -> {
            TypeCell single = references.inSingular(found, TypeNames.DEFAULT_NAMESPACE);
            List<QualifiedName> names = references.cell(single, TypeNames.DEFAULT_NAMESPACE).items().stream()
                    .filter(TypeRef.Named.class::isInstance)
                    .map(item -> ((TypeRef.Named) item).name())
                    .toList();
            return hierarchy.nearestCommon(names).map(name -> new Candidate(name, found.span()));
        });
    }

    private Optional<TypeRef> primitive(Optional<TypeCell> cell) {
        return cell.flatMap(found -> references.cell(found, TypeNames.DEFAULT_NAMESPACE).items().stream()
                .filter(TypeRef.Primitive.class::isInstance)
                .findFirst());
    }

    private TypeRef items(OperationDocumented operation, ExchangeShown exchange, AnswerShown answer) {
        boolean isEmptyOrObjects = answer.value().isEmpty() || !answer.objects().isEmpty();
        return isEmptyOrObjects && primitive(exchange.annotated()).isEmpty()
                ? type(operation, exchange, answer)
                : scalar(operation, exchange, answer);
    }

    /** The value shown, unless the page names its type. */
    private TypeRef scalar(OperationDocumented operation, ExchangeShown exchange, AnswerShown answer) {
        Optional<TypeRef> named = primitive(exchange.annotated())
                .or(() -> primitive(operation.response()))
                .filter(type -> !type.equals(STREAM));
        LiteralTypes literals = new LiteralTypes(objects);
        return named.or(() -> answer.value()
                        .flatMap(value -> value instanceof ObservedValue.Items items
                                ? items.values().stream().findFirst()
                                : Optional.of(value))
                        .flatMap(literals::typeOf))
                .orElse(TypeRef.of(PrimitiveType.UNTYPED));
    }

    private OperationResult text(OperationDocumented operation, ExchangeShown exchange, AnswerShown answer) {
        boolean isCount = operation.paths().stream()
                        .anyMatch(path -> path.target().contains("$count"))
                && answer.value().filter(ObservedValue.Number.class::isInstance).isPresent();
        if (isCount) {
            return new OperationResult(ResultKind.COUNT, Optional.empty());
        }
        return isStream(exchange, answer)
                ? new OperationResult(ResultKind.STREAM, Optional.empty())
                : new OperationResult(ResultKind.TEXT, Optional.empty());
    }

    private boolean isBytes(ExchangeShown exchange, AnswerShown answer) {
        boolean isText =
                answer.body() == AnswerShown.Body.TEXT && answer.value().isEmpty();
        boolean isSuccess = answer.status() / 100 == 2;
        return answer.status() == 302 || isSuccess && (isText || isStream(exchange, answer));
    }

    private boolean isStream(ExchangeShown exchange, AnswerShown answer) {
        boolean isAnnotated = primitive(exchange.annotated()).equals(Optional.of(STREAM));
        return isAnnotated
                || answer.contentType().filter(ResolveResults::isBytes).isPresent();
    }

    private static boolean isBytes(String contentType) {
        return contentType.equals("application/octet-stream")
                || contentType.startsWith("image/")
                || contentType.startsWith("audio/")
                || contentType.startsWith("video/");
    }

    private Optional<OperationResult> unreadable(
            OperationDocumented operation, ExchangeShown exchange, AnswerShown answer) {
        if (isStream(exchange, answer)) {
            return Optional.of(new OperationResult(ResultKind.STREAM, Optional.empty()));
        }
        return annotated(exchange).or(() -> said(operation));
    }

    private OperationResult nothing(OperationDocumented operation, ExchangeShown exchange, AnswerShown answer) {
        if (isStream(exchange, answer) || answer.status() == 302) {
            return new OperationResult(ResultKind.STREAM, Optional.empty());
        }
        boolean isEmpty = answer.status() == 204 || answer.status() == 202;
        return isEmpty ? NONE : annotated(exchange).or(() -> said(operation)).orElse(NONE);
    }

    private Optional<OperationResult> annotated(ExchangeShown exchange) {
        return exchange.annotated().flatMap(this::told);
    }

    /** What the response section says. */
    private Optional<OperationResult> said(OperationDocumented operation) {
        return operation.response().flatMap(this::told);
    }

    private Optional<OperationResult> told(TypeCell cell) {
        Optional<TypeRef> primitive = primitive(Optional.of(cell));
        if (primitive.equals(Optional.of(STREAM))) {
            return Optional.of(new OperationResult(ResultKind.STREAM, Optional.empty()));
        }
        Optional<TypeRef> type =
                primitive.or(() -> named(Optional.of(cell)).map(candidate -> TypeRef.of(candidate.name())));
        ResultKind single = primitive.isPresent() ? ResultKind.PRIMITIVE : ResultKind.ONE;
        return type.map(found -> one(cell.isCollection() ? ResultKind.COLLECTION : single, found));
    }
}
