package io.graphwright.generator.emit;

import io.graphwright.generator.edm.Documentation;
import io.graphwright.generator.edm.Evidence;
import io.graphwright.generator.edm.HttpMethod;
import io.graphwright.generator.edm.Operation;
import io.graphwright.generator.edm.OperationKind;
import io.graphwright.generator.edm.OperationResult;
import io.graphwright.generator.edm.PathTemplate;
import io.graphwright.generator.edm.Permission;
import io.graphwright.generator.edm.PrimitiveType;
import io.graphwright.generator.edm.RequestParameter;
import io.graphwright.generator.edm.ResultKind;
import io.graphwright.generator.source.SourceSpan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** GET operations made by hand: {@code get("api/call-get.md", "/communications/calls/{callId}").one("call")}. */
public final class Operations {
    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)(?::(\\w+))?}");

    private final String page;
    private final List<PathTemplate> paths;
    private String title = "The title";
    private List<String> words = List.of();
    private List<RequestParameter> headers = List.of();
    private List<RequestParameter> queryOptions = List.of();
    private String querySentences = "";
    private List<Permission> permissions = List.of();
    private Documentation documentation = Documentation.NONE;
    private List<ResultKind> others = List.of();

    private Operations(String page, List<PathTemplate> paths) {
        this.page = page;
        this.paths = paths;
    }

    public static Operations get(String page, String... paths) {
        return new Operations(page, Arrays.stream(paths).map(Operations::path).toList());
    }

    public Operations words(String... spelled) {
        words = List.of(spelled);
        return this;
    }

    public Operations headers(String... names) {
        headers = parameters(names);
        return this;
    }

    public Operations queryOptions(String... names) {
        queryOptions = parameters(names);
        return this;
    }

    public Operations querySentences(String said) {
        querySentences = said;
        return this;
    }

    public Operations queryOption(String name, String description) {
        Documentation said = new Documentation(description, Optional.empty(), Optional.empty());
        queryOptions = List.of(new RequestParameter(name, false, said));
        return this;
    }

    public Operations title(String said) {
        title = said;
        return this;
    }

    public Operations header(RequestParameter header) {
        headers = List.of(header);
        return this;
    }

    public Operations permission(String kind, String... names) {
        permissions = new ArrayList<>(permissions);
        permissions.add(new Permission(kind, List.of(names)));
        return this;
    }

    public Operations documentation(Documentation said) {
        documentation = said;
        return this;
    }

    public Operations or(ResultKind... kinds) {
        others = List.of(kinds);
        return this;
    }

    public Operation one(String type) {
        return result(ResultKind.ONE, type);
    }

    public Operation collection(String type) {
        return result(ResultKind.COLLECTION, type);
    }

    public Operation result(ResultKind kind, String... type) {
        return new Operation(
                page,
                SourceSpan.at(page, 10, 1),
                title,
                words,
                HttpMethod.GET,
                OperationKind.RESOURCE,
                "v1.0",
                paths,
                Optional.empty(),
                new OperationResult(kind, Arrays.stream(type).findFirst().map(Graphs::reference), others),
                headers,
                queryOptions,
                querySentences,
                permissions,
                documentation,
                List.of(new Evidence(SourceSpan.at(page, 10, 1), "is documented")));
    }

    private static List<RequestParameter> parameters(String... names) {
        return Arrays.stream(names)
                .map(name -> new RequestParameter(name, false, Documentation.NONE))
                .toList();
    }

    /** Parameters are {@code {name}}, {@code {name:path}} for an item path, {@code {name:Int32}} for a function's argument. */
    private static PathTemplate path(String text) {
        List<PathTemplate.Part> parts = new ArrayList<>();
        Matcher parameter = PARAMETER.matcher(text);
        int start = 0;
        while (parameter.find()) {
            if (parameter.start() > start) {
                parts.add(new PathTemplate.Literal(text.substring(start, parameter.start())));
            }
            parts.add(parameter(parameter.group(1), parameter.group(2)));
            start = parameter.end();
        }
        if (start < text.length()) {
            parts.add(new PathTemplate.Literal(text.substring(start)));
        }
        return new PathTemplate(text, parts);
    }

    private static PathTemplate.PathParameter parameter(String name, String kind) {
        PathTemplate.Role role = kind == null
                ? PathTemplate.Role.SEGMENT
                : kind.equals("path") ? PathTemplate.Role.ITEM_PATH : PathTemplate.Role.FUNCTION_ARGUMENT;
        PrimitiveType type = Arrays.stream(PrimitiveType.values())
                .filter(candidate -> candidate.edmName().equals("Edm." + kind))
                .findFirst()
                .orElse(PrimitiveType.STRING);
        return new PathTemplate.PathParameter(name, role, type, Documentation.NONE);
    }
}
