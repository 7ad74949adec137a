package io.graphwright.generator.infer;

import io.graphwright.generator.edm.HttpMethod;
import io.graphwright.generator.edm.Operation;
import io.graphwright.generator.edm.PathTemplate;
import io.graphwright.generator.fact.ExchangeShown;
import io.graphwright.generator.fact.OperationDocumented;
import io.graphwright.generator.source.DiagnosticCode;
import io.graphwright.generator.source.DiagnosticSink;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Makes an operation of each method that an API page documents. */
final class ResolveOperations {
    private static final String USUAL_VERSION = "v1.0";

    private final OperationPaths paths;
    private final ResolveResults results;
    private final RequestBodies bodies;
    private final DiagnosticSink sink;

    ResolveOperations(OperationPaths paths, ResolveResults results, RequestBodies bodies, DiagnosticSink sink) {
        this.paths = paths;
        this.results = results;
        this.bodies = bodies;
        this.sink = sink;
    }

    /** What all pages together tell about one of them. */
    private record Context(String usualVersion, OperationKinds kinds) {}

    /** In page order, then by method. */
    List<Operation> resolve(FactIndex facts) {
        Map<String, List<ExchangeShown>> exchanges = new HashMap<>();
        facts.all(ExchangeShown.class)
                .forEach(exchange -> exchanges
                        .computeIfAbsent(exchange.span().path(), key -> new ArrayList<>())
                        .add(exchange));
        List<OperationDocumented> documented = facts.all(OperationDocumented.class);
        Context context = new Context(commonVersion(facts), OperationKinds.of(documented));
        List<Operation> operations = new ArrayList<>();
        for (OperationDocumented each : documented) {
            operations.addAll(
                    operations(each, exchanges.getOrDefault(each.span().path(), List.of()), context));
        }
        return operations;
    }

    /** The version that most examples show, for pages without an example. */
    private static String commonVersion(FactIndex facts) {
        SortedMap<String, Integer> votes = new TreeMap<>();
        facts.all(ExchangeShown.class)
                .forEach(exchange -> version(exchange).ifPresent(version -> votes.merge(version, 1, Integer::sum)));
        return votes.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(USUAL_VERSION);
    }

    private static Optional<String> version(ExchangeShown exchange) {
        return exchange.request()
                .flatMap(request -> RequestTarget.parse(request.target()).version());
    }

    private List<Operation> operations(OperationDocumented documented, List<ExchangeShown> shown, Context context) {
        SortedMap<HttpMethod, List<PathTemplate>> templates = paths.of(documented, shown);
        if (templates.isEmpty()) {
            sink.report(DiagnosticCode.OPERATION_WITHOUT_PATH.at(documented.span(), documented.title()));
        }
        List<Operation> operations = new ArrayList<>();
        for (Map.Entry<HttpMethod, List<PathTemplate>> each : templates.entrySet()) {
            Shape shape = new Shape(each.getKey(), each.getValue(), fitting(each.getKey(), shown, templates.size()));
            operation(documented, shape, context)
                    .ifPresentOrElse(
                            operations::add,
                            () -> sink.report(
                                    DiagnosticCode.OPERATION_LEFT_OUT.at(documented.span(), documented.title())));
        }
        return operations;
    }

    /** One method of a page: its paths and its examples. */
    private record Shape(HttpMethod method, List<PathTemplate> paths, List<ExchangeShown> shown) {}

    /** On a page of several methods, the examples of this one and those without a request. */
    private static List<ExchangeShown> fitting(HttpMethod method, List<ExchangeShown> shown, int methods) {
        return shown.stream()
                .filter(exchange -> methods == 1
                        || exchange.request()
                                .map(request -> request.method().equals(method.name()))
                                .orElse(true))
                .toList();
    }

    private Optional<Operation> operation(OperationDocumented documented, Shape shape, Context context) {
        return results.resolve(documented, shape.shown())
                .map(result -> results.withOthers(result, new OtherResults(documented, shape.paths(), shape.shown())))
                .map(result -> new Operation(
                        documented.span().path(),
                        documented.span(),
                        documented.title(),
                        documented.words(),
                        shape.method(),
                        context.kinds().kindOf(documented, shape.method()),
                        apiVersion(documented, shape).orElse(context.usualVersion()),
                        shape.paths(),
                        shape.method() == HttpMethod.GET ? Optional.empty() : bodies.of(documented, shape.shown()),
                        result,
                        OperationTexts.headers(documented.headers()),
                        OperationTexts.queryOptions(documented, shape.paths()),
                        documented.querySentences(),
                        OperationTexts.permissions(documented),
                        OperationTexts.documentation(documented),
                        OperationTexts.evidence(
                                documented,
                                shape.shown(),
                                bodies.untyped(documented.span().path()))));
    }

    private static Optional<String> apiVersion(OperationDocumented documented, Shape shape) {
        return shape.shown().stream()
                .flatMap(exchange -> version(exchange).stream())
                .findFirst()
                .or(() -> documented.paths().stream()
                        .flatMap(path -> RequestTarget.parse(path.target()).version().stream())
                        .findFirst());
    }
}
