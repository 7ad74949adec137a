package io.graphwright.generator.infer;

import io.graphwright.generator.edm.Documentation;
import io.graphwright.generator.edm.Evidence;
import io.graphwright.generator.edm.PathTemplate;
import io.graphwright.generator.edm.Permission;
import io.graphwright.generator.edm.RequestParameter;
import io.graphwright.generator.fact.ExchangeShown;
import io.graphwright.generator.fact.OperationDocumented;
import io.graphwright.generator.fact.ParameterDocumented;
import io.graphwright.generator.fact.PathDocumented;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a page says about an operation beside its paths and types. */
final class OperationTexts {
    /** RFC 9110, section 5.6.2. */
    private static final Pattern HEADER = Pattern.compile("[A-Za-z0-9!#$%&'*+.^_`|~-]{1,128}");

    private static final Pattern OPTION = Pattern.compile("\\$?[A-Za-z][A-Za-z0-9_.-]{0,127}");

    private OperationTexts() {}

    static List<RequestParameter> headers(List<ParameterDocumented> rows) {
        return parameters(rows, HEADER);
    }

    /** Those of tables and sentences, then those that the request lines show. */
    static List<RequestParameter> queryOptions(OperationDocumented operation, List<PathTemplate> paths) {
        Set<String> arguments = paths.stream()
                .flatMap(path -> path.parameters().stream())
                .filter(parameter -> parameter.role() == PathTemplate.Role.FUNCTION_ARGUMENT)
                .map(parameter -> TypeNames.key(parameter.name()))
                .collect(Collectors.toUnmodifiableSet());
        List<RequestParameter> options = new ArrayList<>(parameters(operation.queryOptions(), OPTION));
        options.removeIf(option -> arguments.contains(TypeNames.key(option.name())));
        Set<String> names = new HashSet<>();
        options.forEach(option -> names.add(TypeNames.key(option.name())));
        for (PathDocumented line : operation.paths()) {
            for (String name : RequestTarget.customOptions(line.target())) {
                if (names.add(TypeNames.key(name))) {
                    options.add(new RequestParameter(name, false, Documentation.NONE));
                }
            }
        }
        return options;
    }

    /** Each name once, in document order; what cannot be sent is none. */
    private static List<RequestParameter> parameters(List<ParameterDocumented> rows, Pattern names) {
        Map<String, List<ParameterDocumented>> byName = new LinkedHashMap<>();
        for (ParameterDocumented row : rows) {
            if (names.matcher(row.name()).matches()) {
                byName.computeIfAbsent(TypeNames.key(row.name()), name -> new ArrayList<>())
                        .add(row);
            }
        }
        return byName.values().stream().map(OperationTexts::parameter).toList();
    }

    /** A header may have several rows, as {@code Prefer} has for its values: each is told, and the first says what it is. */
    private static RequestParameter parameter(List<ParameterDocumented> rows) {
        ParameterDocumented first = rows.get(0);
        String text = rows.stream()
                .map(row -> row.description().text())
                .filter(description -> !description.isEmpty())
                .distinct()
                .collect(Collectors.joining("\n\n"));
        return new RequestParameter(
                first.name(),
                first.description().isRequired(),
                new Documentation(
                        text,
                        Optional.of(first.span().path()),
                        first.description().deprecation()));
    }

    static List<Permission> permissions(OperationDocumented operation) {
        return operation.permissions().stream()
                .map(row -> new Permission(row.kind(), row.permissions()))
                .toList();
    }

    static Documentation documentation(OperationDocumented operation) {
        return new Documentation(
                operation.description().text(),
                Optional.of(operation.span().path()),
                operation.description().deprecation());
    }

    /** In place order. */
    static List<Evidence> evidence(OperationDocumented operation, List<ExchangeShown> shown, List<Evidence> untyped) {
        List<Evidence> evidence = new ArrayList<>(untyped);
        evidence.add(new Evidence(operation.span(), "documents it"));
        shown.forEach(exchange -> evidence.add(new Evidence(exchange.span(), "shows an exchange")));
        return evidence.stream().sorted().distinct().toList();
    }
}
