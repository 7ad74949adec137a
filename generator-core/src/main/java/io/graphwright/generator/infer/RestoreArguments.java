package io.graphwright.generator.infer;

import io.graphwright.generator.fact.ParameterDocumented;
import io.graphwright.generator.fact.PathDocumented;
import io.graphwright.generator.source.DiagnosticCode;
import io.graphwright.generator.source.DiagnosticSink;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts parameters where a request line shows samples of them: {@code /classes/{classId}} for {@code /classes/acdefc6b-2dc6-4e71-b1e9-6d9810ab1793},
 * {@code find(on='{on}')} for {@code find(on='today')} of a page that documents {@code on}.
 */
final class RestoreArguments {
    private static final Pattern SAMPLE = Pattern.compile(
            "(?<=/)(?:[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}|[a-z0-9-]{1,63}(?:\\.[a-z0-9-]{1,63}){0,8}\\.(?:com|net|org))(?=[/:]|$)");

    /** {@code {id} | name/} for {@code {id | name}/}. */
    private static final Pattern EARLY_BRACE = Pattern.compile("\\}\\s{0,4}\\|\\s{0,4}([A-Za-z][\\w-]{0,127})(?=/|$)");

    private static final Pattern NESTED =
            Pattern.compile("(?<folders>/(?:[a-z]{1,40}(?=[A-Z]))?(?<name>[A-Za-z][a-z]{1,40})/\\{[^{}]*\\}"
                    + "/(?:[a-z]{1,40}(?=[A-Z]))?(?i:\\k<name>)/\\{[^{}]*\\})/(?:\\.{3}|\u2026)(?=/)");
    private static final Pattern CALL = Pattern.compile("\\((?<arguments>[A-Za-z_]\\w{0,127}\\s*=[^()]*)\\)");
    private static final Pattern ARGUMENT =
            Pattern.compile("\\s*(?<name>[A-Za-z_]\\w*)\\s*=\\s*(?<value>'[^']*'|\"[^\"]*\"|[^',\"]*)\\s*(?:,|$)");
    private static final Pattern LAST_CALL =
            Pattern.compile("/(?<function>[A-Za-z][\\w.]*)\\((?<arguments>[^()]*)\\)$");
    private static final Pattern LAST_NAME = Pattern.compile("/(?<function>[A-Za-z][\\w.]*)(?:\\(\\))?$");
    private static final Pattern PLACEHOLDER = Pattern.compile("(?!(?:true|false|null)$)[A-Za-z_][\\w-]*");
    private static final Pattern OPTIONAL = Pattern.compile("(?i)\\boptional\\b");

    private final Map<String, ParameterDocumented> documented;
    private final Set<String> options;
    private final List<String> examples;
    private final DiagnosticSink sink;

    /**
     * @param documented the rows of the page's tables, by {@link OperationPaths#key}
     * @param options what the page calls query options, by the same key; some pages list a function's parameters among these
     * @param examples paths that the page's examples show
     */
    RestoreArguments(
            Map<String, ParameterDocumented> documented,
            Set<String> options,
            List<String> examples,
            DiagnosticSink sink) {
        this.documented = documented;
        this.options = options;
        this.examples = List.copyOf(examples);
        this.sink = sink;
    }

    /** The templates that a line stands for; two where a function may do without its arguments. */
    List<String> restore(String path, PathDocumented line) {
        String restored = withArguments(
                withSegments(EARLY_BRACE.matcher(withoutDeeperLevels(path)).replaceAll(" | $1}")));
        if (!restored.equals(path)) {
            sink.report(DiagnosticCode.PATH_SAMPLES.at(line.span(), restored));
        }
        return withCall(restored, line);
    }

    /** Behind {@code folders/{id}/childFolders/{id}} an ellipsis stands for more of the same: without it, the path is that of the first level. */
    private static String withoutDeeperLevels(String path) {
        return NESTED.matcher(path).replaceAll("${folders}");
    }

    private static String withSegments(String path) {
        StringBuilder restored = new StringBuilder();
        Matcher samples = SAMPLE.matcher(path);
        while (samples.find()) {
            String before = ParameterNames.lastSegment(path.substring(0, samples.start()));
            samples.appendReplacement(
                    restored, Matcher.quoteReplacement("{" + ParameterNames.identifierOf(before) + "}"));
        }
        return samples.appendTail(restored).toString();
    }

    private String withArguments(String path) {
        return CALL.matcher(path).replaceAll(call -> Matcher.quoteReplacement("(" + arguments(call.group(1)) + ")"));
    }

    /** What is no list of arguments stays as it is. */
    private String arguments(String list) {
        List<String> arguments = new ArrayList<>();
        Matcher matcher = ARGUMENT.matcher(list);
        int end = 0;
        while (end < list.length() && matcher.find(end) && matcher.start() == end) {
            arguments.add(matcher.group("name") + "="
                    + argument(matcher.group("name"), matcher.group("value").strip()));
            end = matcher.end();
        }
        return end < list.length() ? list : String.join(",", arguments);
    }

    /** A literal that the page explains as a parameter, or a bare word, is one value of many. */
    private String argument(String name, String value) {
        boolean isParameter = value.indexOf('{') >= 0 || value.indexOf('<') >= 0;
        boolean isSample = documented.containsKey(OperationPaths.key(name))
                || options.contains(OperationPaths.key(name))
                || PLACEHOLDER.matcher(value).matches();
        if (isParameter || value.isEmpty() || !isSample) {
            return value;
        }
        char first = value.charAt(0);
        return first == '\'' || first == '"' ? "'{" + name + "}'" : "{" + name + "}";
    }

    /** Where the request line leaves out the arguments, an example may have them. */
    private List<String> withCall(String path, PathDocumented line) {
        Matcher name = LAST_NAME.matcher(path);
        if (!name.find()) {
            return List.of(path);
        }
        Optional<String> shown = examples.stream()
                .map(LAST_CALL::matcher)
                .filter(call -> call.find() && call.group("function").equalsIgnoreCase(name.group("function")))
                .map(call -> call.group("arguments"))
                .filter(this::isDocumented)
                .findFirst();
        if (shown.isEmpty()) {
            return List.of(path);
        }
        String call =
                path.substring(0, name.start()) + "/" + name.group("function") + "(" + arguments(shown.get()) + ")";
        sink.report(DiagnosticCode.PATH_ARGUMENTS_MISSING.at(line.span(), call));
        return isOptional(shown.get()) ? List.of(path, call) : List.of(call);
    }

    private boolean isDocumented(String arguments) {
        List<String> names = names(arguments);
        return !names.isEmpty() && names.stream().allMatch(documented::containsKey);
    }

    private boolean isOptional(String arguments) {
        return names(arguments).stream()
                .map(documented::get)
                .allMatch(row -> OPTIONAL.matcher(row.description().text()).find());
    }

    private static List<String> names(String arguments) {
        return ARGUMENT.matcher(arguments)
                .results()
                .map(argument -> OperationPaths.key(argument.group(1)))
                .toList();
    }
}
