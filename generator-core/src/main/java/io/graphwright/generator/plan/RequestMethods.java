package io.graphwright.generator.plan;

import io.graphwright.generator.edm.Operation;
import io.graphwright.generator.edm.PathTemplate;
import io.graphwright.generator.edm.RequestParameter;
import io.graphwright.generator.plan.RequestPlan.Argument;
import io.graphwright.generator.plan.RequestPlan.FactoryPlan;
import io.graphwright.generator.plan.RequestPlan.Literal;
import io.graphwright.generator.plan.RequestPlan.ParameterPlan;
import io.graphwright.generator.plan.RequestPlan.Place;
import io.graphwright.generator.plan.RequestPlan.Step;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The methods of one request class that its page decides. */
final class RequestMethods {
    /** What every request class has, so that no header or parameter takes the name. */
    private static final List<String> OWN = List.of(
            "select",
            "expand",
            "filter",
            "search",
            "orderBy",
            "orderByDescending",
            "top",
            "skip",
            "count",
            "header",
            "queryOption",
            "resume",
            "send",
            "sendAsync",
            "request",
            "stream",
            "items",
            "pages",
            "of");

    /** Headers that belong to the token provider or to the connection, and {@code Content-Type}: a GET has no content. */
    private static final Set<String> NOT_THE_CALLERS = Set.of(
            "authorization",
            "proxy-authorization",
            "accept-encoding",
            "connection",
            "content-length",
            "content-type",
            "expect",
            "host",
            "transfer-encoding",
            "upgrade");

    private static final Set<String> SYSTEM_OPTIONS =
            Set.of("$select", "$expand", "$filter", "$search", "$orderby", "$top", "$skip", "$count");

    /** A local variable, and packages that a parameter would hide. */
    private static final List<String> PARAMETERS = List.of("path", "java", "io", "com", "org");

    private static final String CONSISTENCY = "ConsistencyLevel";

    private static final Pattern HEADER_NAME = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]{1,128}");

    private static final Pattern OPTION_NAME = Pattern.compile("\\$?[A-Za-z_][A-Za-z0-9_.-]{0,127}");

    private final NameScope scope = NameScope.of(OWN);

    RequestMethods() {
        JavaNames.OBJECT_METHODS.forEach(scope::claim);
    }

    List<FactoryPlan> factories(Operation operation) {
        PathTemplate canonical = operation.paths().get(0);
        FactoryNames names = new FactoryNames(canonical, scope);
        Map<List<Step>, FactoryPlan> factories = new LinkedHashMap<>();
        for (PathTemplate path : operation.paths()) {
            List<Step> steps = steps(path);
            if (!factories.containsKey(steps)) {
                String method = path == canonical ? "of" : names.claim(path);
                factories.put(steps, new FactoryPlan(method, steps, RequestComments.ofFactory(operation, path)));
            }
        }
        return List.copyOf(factories.values());
    }

    private static List<Step> steps(PathTemplate path) {
        NameScope parameters = NameScope.of(PARAMETERS);
        List<Step> steps = new ArrayList<>();
        if (!(path.parts().get(0) instanceof PathTemplate.Literal)) {
            steps.add(new Literal("/"));
        }
        boolean isQuoted = false;
        for (int i = 0; i < path.parts().size(); i++) {
            if (path.parts().get(i) instanceof PathTemplate.Literal literal) {
                String text = isQuoted ? literal.text().substring(1) : literal.text();
                isQuoted = !text.isEmpty() && isQuoted(path.parts(), i + 1);
                steps.add(new Literal(isQuoted ? text.substring(0, text.length() - 1) : text));
            } else if (path.parts().get(i) instanceof PathTemplate.PathParameter parameter) {
                steps.add(argument(parameter, parameters.claim(JavaNames.member(parameter.name())), isQuoted));
            }
        }
        return steps;
    }

    /** Whether the page writes quotes around a function's argument. The runtime writes them for text, so that is what the argument is. */
    private static boolean isQuoted(List<PathTemplate.Part> parts, int index) {
        return index > 0
                && index + 1 < parts.size()
                && parts.get(index) instanceof PathTemplate.PathParameter parameter
                && parameter.role() == PathTemplate.Role.FUNCTION_ARGUMENT
                && parts.get(index - 1) instanceof PathTemplate.Literal before
                && before.text().endsWith("'")
                && parts.get(index + 1) instanceof PathTemplate.Literal after
                && after.text().startsWith("'");
    }

    private static Argument argument(PathTemplate.PathParameter parameter, String name, boolean isQuoted) {
        Place place = switch (parameter.role()) {
            case SEGMENT -> Place.SEGMENT;
            case ITEM_PATH -> Place.ITEM_PATH;
            case FUNCTION_ARGUMENT -> Place.FUNCTION_ARGUMENT;
        };
        String description = parameter.documentation().description();
        return new Argument(
                place,
                parameter.name(),
                name,
                isQuoted ? JavaType.of(String.class) : ResolveTypes.of(parameter.type()),
                description.isBlank() ? "the " + JavaNames.words(parameter.name()) : description);
    }

    /** Documented headers, then query options that have no method anyway; each in document order. */
    List<ParameterPlan> parameters(Operation operation) {
        List<ParameterPlan> parameters = new ArrayList<>();
        for (RequestParameter header : operation.headers()) {
            if (HEADER_NAME.matcher(header.name()).matches()
                    && !NOT_THE_CALLERS.contains(JavaNames.lower(header.name()))) {
                parameters.add(parameter(true, header));
            }
        }
        for (RequestParameter option : operation.queryOptions()) {
            if (OPTION_NAME.matcher(option.name()).matches()
                    && !SYSTEM_OPTIONS.contains(JavaNames.lower(option.name()))) {
                parameters.add(parameter(false, option));
            }
        }
        return parameters;
    }

    /** A page that names this header says that its advanced queries need it. */
    static SortedMap<String, String> searchHeaders(Operation operation) {
        boolean isNamed =
                operation.headers().stream().anyMatch(header -> header.name().equalsIgnoreCase(CONSISTENCY));
        return new TreeMap<>(isNamed ? Map.of(CONSISTENCY, "eventual") : Map.of());
    }

    private ParameterPlan parameter(boolean isHeader, RequestParameter parameter) {
        List<String> words = List.of(parameter.name().split("[^A-Za-z0-9_]+"));
        String name = JavaNames.member(JavaNames.pascal(words));
        String free = scope.isFree(name) ? name : name + (isHeader ? "Header" : "Option");
        boolean isRepeatable = isHeader && parameter.name().equalsIgnoreCase("Prefer");
        return new ParameterPlan(
                isHeader,
                isRepeatable,
                parameter.name(),
                scope.claim(free),
                name,
                RequestComments.ofParameter(isHeader, parameter));
    }
}
