package io.graphwright.generator.infer;

import io.graphwright.generator.edm.Documentation;
import io.graphwright.generator.edm.HttpMethod;
import io.graphwright.generator.edm.PathTemplate;
import io.graphwright.generator.edm.PathTemplate.Literal;
import io.graphwright.generator.edm.PathTemplate.Part;
import io.graphwright.generator.edm.PathTemplate.PathParameter;
import io.graphwright.generator.edm.PrimitiveType;
import io.graphwright.generator.edm.TypeRef;
import io.graphwright.generator.fact.ExchangeShown;
import io.graphwright.generator.fact.OperationDocumented;
import io.graphwright.generator.fact.ParameterDocumented;
import io.graphwright.generator.fact.PathDocumented;
import io.graphwright.generator.source.DiagnosticCode;
import io.graphwright.generator.source.DiagnosticSink;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the request lines of a page into path templates, each method's in document order, and types their parameters by the page's tables. */
final class OperationPaths {
    private final ResolveReferences references;
    private final DiagnosticSink sink;

    OperationPaths(ResolveReferences references, DiagnosticSink sink) {
        this.references = references;
        this.sink = sink;
    }

    /** @param shown the examples of the page */
    SortedMap<HttpMethod, List<PathTemplate>> of(OperationDocumented operation, List<ExchangeShown> shown) {
        SortedMap<HttpMethod, List<PathTemplate>> paths = new TreeMap<>();
        List<PathDocumented> lines = new ArrayList<>(operation.paths());
        new ShownShortcuts(sink).of(operation, shown).ifPresent(lines::add);
        for (PathDocumented line : lines) {
            Optional<HttpMethod> method = method(line.method());
            List<PathTemplate> templates = templates(operation, line, shown);
            if (method.isEmpty() || templates.isEmpty()) {
                sink.report(DiagnosticCode.PATH_UNUSABLE.at(line.span(), line.method() + " " + line.target()));
            } else {
                List<PathTemplate> list = paths.computeIfAbsent(method.get(), key -> new ArrayList<>());
                templates.stream()
                        .filter(template ->
                                list.stream().noneMatch(path -> path.parts().equals(template.parts())))
                        .forEach(list::add);
            }
        }
        return paths;
    }

    private List<PathTemplate> templates(
            OperationDocumented operation, PathDocumented line, List<ExchangeShown> shown) {
        String path = RequestTarget.parse(line.target()).path();
        if (path.length() > ParsePathTemplate.LONGEST) {
            return List.of();
        }
        Map<String, ParameterDocumented> documented = documented(operation, line.method());
        List<String> examples = shown.stream()
                .flatMap(exchange -> exchange.request().stream())
                .filter(request -> request.method().equals(line.method()))
                .map(request -> RequestTarget.parse(request.target()).path())
                .filter(example -> example.length() <= ParsePathTemplate.LONGEST)
                .toList();
        Set<String> options = operation.queryOptions().stream()
                .map(option -> key(option.name()))
                .collect(Collectors.toUnmodifiableSet());
        return new RestoreArguments(documented, options, examples, sink)
                .restore(path, line).stream()
                        .flatMap(each -> new ParsePathTemplate().parse(each).stream())
                        .map(template -> typed(template, documented))
                        .toList();
    }

    /** By name. What pages list as the body of a GET is told in its path. */
    private static Map<String, ParameterDocumented> documented(OperationDocumented operation, String method) {
        Map<String, ParameterDocumented> documented = new HashMap<>();
        Stream.of(
                        operation.functionParameters(),
                        operation.pathParameters(),
                        method.equals(HttpMethod.GET.name())
                                ? operation.bodyParameters()
                                : List.<ParameterDocumented>of())
                .flatMap(List::stream)
                .forEach(parameter -> documented.putIfAbsent(key(parameter.name()), parameter));
        return documented;
    }

    private static Optional<HttpMethod> method(String name) {
        return Arrays.stream(HttpMethod.values())
                .filter(method -> method.name().equals(name))
                .findFirst();
    }

    private PathTemplate typed(PathTemplate template, Map<String, ParameterDocumented> documented) {
        List<Part> parts = new ArrayList<>();
        Optional<String> argument = Optional.empty();
        for (Part part : template.parts()) {
            if (part instanceof PathParameter parameter) {
                parts.add(typed(parameter, row(parameter.name(), documented).or(argumentRow(argument, documented))));
            } else {
                argument = ParsePathTemplate.argumentOf(((Literal) part).text());
                parts.add(part);
            }
        }
        return new PathTemplate(template.text(), parts);
    }

    private static Supplier<Optional<ParameterDocumented>> argumentRow(
            Optional<String> argument, Map<String, ParameterDocumented> documented) {
        return () -> argument.flatMap(name -> row(name, documented));
    }

    private static Optional<ParameterDocumented> row(String name, Map<String, ParameterDocumented> documented) {
        return Optional.ofNullable(documented.get(key(name)));
    }

    private Part typed(PathParameter parameter, Optional<ParameterDocumented> row) {
        PrimitiveType type = parameter.type() == PrimitiveType.UNTYPED
                ? row.flatMap(this::primitive).orElse(PrimitiveType.STRING)
                : parameter.type();
        return new PathParameter(
                parameter.name(),
                parameter.role(),
                type,
                row.map(OperationPaths::documentation).orElse(parameter.documentation()));
    }

    private static Documentation documentation(ParameterDocumented row) {
        return new Documentation(
                row.description().text(),
                Optional.of(row.span().path()),
                row.description().deprecation());
    }

    private Optional<PrimitiveType> primitive(ParameterDocumented row) {
        return row.type()
                .filter(cell -> !cell.isCollection())
                .flatMap(cell -> references.cell(cell, TypeNames.DEFAULT_NAMESPACE).items().stream()
                        .filter(TypeRef.Primitive.class::isInstance)
                        .map(item -> ((TypeRef.Primitive) item).type())
                        .filter(type -> type != PrimitiveType.STREAM && type != PrimitiveType.UNTYPED)
                        .findFirst());
    }

    /** Tables and paths write one name in several ways: {@code start-date}, {@code startDate}. */
    static String key(String name) {
        return TypeNames.key(name).replaceAll("[^a-z0-9]", "");
    }
}
