package io.graphwright.generator.infer;

import io.graphwright.generator.edm.Documentation;
import io.graphwright.generator.edm.HttpMethod;
import io.graphwright.generator.edm.PathTemplate;
import io.graphwright.generator.edm.PathTemplate.Part;
import io.graphwright.generator.edm.PathTemplate.PathParameter;
import io.graphwright.generator.edm.PathTemplate.Role;
import io.graphwright.generator.edm.PrimitiveType;
import io.graphwright.generator.edm.TypeRef;
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
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads the request lines of a page into path templates, each method's in document order, and types their parameters by the page's tables. */
final class OperationPaths {
    private final ResolveReferences references;
    private final DiagnosticSink sink;

    OperationPaths(ResolveReferences references, DiagnosticSink sink) {
        this.references = references;
        this.sink = sink;
    }

    SortedMap<HttpMethod, List<PathTemplate>> of(OperationDocumented operation) {
        Map<String, ParameterDocumented> documented = new HashMap<>();
        Stream.concat(operation.functionParameters().stream(), operation.pathParameters().stream())
                .forEach(parameter -> documented.putIfAbsent(key(parameter.name()), parameter));
        SortedMap<HttpMethod, List<PathTemplate>> paths = new TreeMap<>();
        for (PathDocumented line : operation.paths()) {
            Optional<HttpMethod> method = method(line.method());
            Optional<PathTemplate> template = new ParsePathTemplate()
                    .parse(RequestTarget.parse(line.target()).path());
            if (method.isEmpty() || template.isEmpty()) {
                sink.report(DiagnosticCode.PATH_UNUSABLE.at(line.span(), line.method() + " " + line.target()));
            } else {
                List<PathTemplate> list = paths.computeIfAbsent(method.get(), key -> new ArrayList<>());
                PathTemplate typed = typed(template.get(), documented);
                if (list.stream().noneMatch(path -> path.parts().equals(typed.parts()))) {
                    list.add(typed);
                }
            }
        }
        return paths;
    }

    private static Optional<HttpMethod> method(String name) {
        return Arrays.stream(HttpMethod.values())
                .filter(method -> method.name().equals(name))
                .findFirst();
    }

    private PathTemplate typed(PathTemplate template, Map<String, ParameterDocumented> documented) {
        List<Part> parts = template.parts().stream()
                .map(part -> part instanceof PathParameter parameter ? typed(parameter, documented) : part)
                .toList();
        return new PathTemplate(template.text(), parts);
    }

    private Part typed(PathParameter parameter, Map<String, ParameterDocumented> documented) {
        ParameterDocumented row = documented.get(key(parameter.name()));
        if (row == null) {
            return parameter;
        }
        PrimitiveType type =
                parameter.role() == Role.FUNCTION_ARGUMENT ? primitive(row).orElse(parameter.type()) : parameter.type();
        Documentation documentation = new Documentation(
                row.description().text(),
                Optional.of(row.span().path()),
                row.description().deprecation());
        return new PathParameter(parameter.name(), parameter.role(), type, documentation);
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
    private static String key(String name) {
        return TypeNames.key(name).replaceAll("[^a-z0-9]", "");
    }
}
