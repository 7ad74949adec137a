package io.graphwright.generator.infer;

import io.graphwright.generator.edm.Documentation;
import io.graphwright.generator.edm.PathTemplate;
import io.graphwright.generator.edm.PathTemplate.Literal;
import io.graphwright.generator.edm.PathTemplate.Part;
import io.graphwright.generator.edm.PathTemplate.PathParameter;
import io.graphwright.generator.edm.PathTemplate.Role;
import io.graphwright.generator.edm.PrimitiveType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a path as pages write it. A parameter stands in braces, in angle brackets, or, by mistake, alone in round brackets; it may be quoted in a
 * function's argument list, where the quotes belong to the argument and not to the path.
 */
final class ParsePathTemplate {
    private static final Pattern PARAMETER = Pattern.compile(
            "(?<quote>['\"]?)(?:\\{(?<braces>[^{}]*)\\}|<(?<angles>[^<>]*)>)\\k<quote>|(?<=/)\\((?<round>[A-Za-z][\\w -]*)\\)(?=/|$)");

    private static final Pattern ARGUMENT_OF = Pattern.compile("[(,]\\s*([A-Za-z_]\\w*)\\s*=\\s*$");

    /** Longer ones reach no server; the bound keeps the work on hostile pages small. */
    static final int LONGEST = 2048;

    /** What cannot be sent: white space, ellipses and brackets that nothing closes. */
    private static final Pattern UNSAFE = Pattern.compile("[\\s{}<>\"\\\\^`|#\\p{Cntrl}]|\\.\\.|//");

    /**
     * Empty for what is no path: unbalanced braces, an ellipsis, white space between segments. A function's argument that stands without quotes is
     * {@code Edm.Untyped}: the page has to say what it is.
     */
    Optional<PathTemplate> parse(String path) {
        if (path.length() > LONGEST) {
            return Optional.empty();
        }
        List<String> literals = new ArrayList<>();
        List<PathParameter> parameters = new ArrayList<>();
        List<String> segments = new ArrayList<>();
        Matcher matcher = PARAMETER.matcher(path);
        StringBuilder before = new StringBuilder();
        int end = 0;
        while (matcher.find()) {
            literals.add(path.substring(end, matcher.start()));
            before.append(literals.get(literals.size() - 1));
            segments.add(ParameterNames.lastSegment(before.toString()));
            parameters.add(parameter(matcher, before.toString()));
            end = matcher.end();
        }
        literals.add(path.substring(end));
        boolean isSafe =
                literals.stream().noneMatch(text -> UNSAFE.matcher(text).find());
        return isSafe && path.length() > 1
                ? Optional.of(new PathTemplate(path, parts(literals, named(parameters, segments))))
                : Optional.empty();
    }

    /** What stands in quotes is text, whatever else is said of it. */
    private static PathParameter parameter(Matcher matcher, String before) {
        String text = Optional.ofNullable(matcher.group("braces"))
                .or(() -> Optional.ofNullable(matcher.group("angles")))
                .orElseGet(() -> matcher.group("round"));
        Role role = role(before);
        boolean isOpen =
                role == Role.FUNCTION_ARGUMENT && matcher.group("quote").isEmpty();
        PrimitiveType type = isOpen ? PrimitiveType.UNTYPED : PrimitiveType.STRING;
        return new PathParameter(name(before, text), role, type, Documentation.NONE);
    }

    /** An argument bears the name of the function's parameter, unless that is one letter and the braces say more. */
    private static String name(String before, String text) {
        return argumentOf(before).filter(name -> name.length() > 1).orElseGet(() -> ParameterNames.of(text));
    }

    /** The parameter whose argument comes next: {@code watts} after {@code find(name='a',watts=}. */
    static Optional<String> argumentOf(String before) {
        Matcher name = ARGUMENT_OF.matcher(before);
        return name.find() ? Optional.of(ParameterNames.of(name.group(1))) : Optional.empty();
    }

    private static Role role(String before) {
        if (before.lastIndexOf('(') > before.lastIndexOf(')')) {
            return Role.FUNCTION_ARGUMENT;
        }
        return before.endsWith(":/") ? Role.ITEM_PATH : Role.SEGMENT;
    }

    private static List<PathParameter> named(List<PathParameter> parameters, List<String> segments) {
        List<String> names = ParameterNames.unique(
                parameters.stream().map(PathParameter::name).toList(), segments);
        List<PathParameter> named = new ArrayList<>();
        for (int n = 0; n < names.size(); n++) {
            PathParameter parameter = parameters.get(n);
            named.add(new PathParameter(names.get(n), parameter.role(), parameter.type(), parameter.documentation()));
        }
        return named;
    }

    private static List<Part> parts(List<String> literals, List<PathParameter> parameters) {
        List<Part> parts = new ArrayList<>();
        for (int n = 0; n < literals.size(); n++) {
            if (!literals.get(n).isEmpty()) {
                parts.add(new Literal(literals.get(n)));
            }
            if (n < parameters.size()) {
                parts.add(parameters.get(n));
            }
        }
        return parts;
    }
}
