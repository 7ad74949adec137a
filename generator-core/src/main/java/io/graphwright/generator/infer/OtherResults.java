package io.graphwright.generator.infer;

import io.graphwright.generator.edm.PathTemplate;
import io.graphwright.generator.edm.PathTemplate.Literal;
import io.graphwright.generator.edm.PathTemplate.PathParameter;
import io.graphwright.generator.edm.PathTemplate.Role;
import io.graphwright.generator.edm.ResultKind;
import io.graphwright.generator.fact.AnswerShown;
import io.graphwright.generator.fact.AnswerShown.Body;
import io.graphwright.generator.fact.ExchangeShown;
import io.graphwright.generator.fact.ObservedValue;
import io.graphwright.generator.fact.OperationDocumented;
import io.graphwright.generator.fact.TypeCell;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds what a page answers with beside its result: the bytes below {@code /$value}, behind a redirect or in an example, the number below {@code /$count}, one of many or many of one. The
 * paths and examples of a page need not agree with each other.
 */
final class OtherResults {
    private static final String VALUE = "/$value";
    private static final String COUNT = "/$count";

    private final OperationDocumented operation;
    private final List<PathTemplate> paths;
    private final List<ExchangeShown> shown;

    OtherResults(OperationDocumented operation, List<PathTemplate> paths, List<ExchangeShown> shown) {
        this.operation = operation;
        this.paths = List.copyOf(paths);
        this.shown = List.copyOf(shown);
    }

    /**
     * The kinds beside a result of that kind.
     *
     * @param isOfType whether the objects of an answer are of the result's type
     * @param isBytes whether an answer is no JSON, or leads to what is none
     */
    List<ResultKind> beside(ResultKind kind, Predicate<AnswerShown> isOfType, Predicate<ExchangeShown> isBytes) {
        Set<ResultKind> others = EnumSet.noneOf(ResultKind.class);
        if (kind != ResultKind.ONE && kind != ResultKind.COLLECTION) {
            return List.of();
        }
        if (paths.stream().anyMatch(path -> path.text().endsWith(VALUE))
                || shown.stream().filter(isBytes).anyMatch(this::isOfDocumentedPath)) {
            others.add(ResultKind.STREAM);
        }
        if (kind == ResultKind.COLLECTION && shown.stream().anyMatch(this::isCount)) {
            others.add(ResultKind.COUNT);
        }
        ResultKind rival = kind == ResultKind.ONE ? ResultKind.COLLECTION : ResultKind.ONE;
        if (rival == said().orElse(kind)
                || isOneOfOthers()
                || shown.stream().anyMatch(exchange -> isShown(rival, exchange, isOfType))) {
            others.add(rival);
        }
        return List.copyOf(others);
    }

    /** One or many, where the sentence about the response agrees with how the paths end. */
    private Optional<ResultKind> said() {
        boolean isMember = paths.stream().allMatch(OtherResults::endsWithKey);
        boolean isList = paths.stream().noneMatch(OtherResults::endsWithKey);
        return operation
                .response()
                .map(TypeCell::isCollection)
                .filter(isCollection -> isCollection ? isList : isMember)
                .map(isCollection -> isCollection ? ResultKind.COLLECTION : ResultKind.ONE);
    }

    private static boolean endsWithKey(PathTemplate path) {
        return path.parts().get(path.parts().size() - 1) instanceof PathParameter parameter
                && parameter.role() == Role.SEGMENT;
    }

    private boolean isShown(ResultKind rival, ExchangeShown exchange, Predicate<AnswerShown> isOfType) {
        return exchange.answer()
                .filter(answer -> answer.status() / 100 == 2 && isOfType.test(answer))
                .filter(answer -> rival == ResultKind.COLLECTION
                        ? answer.body() == Body.COLLECTION
                        : answer.body() == Body.OBJECT || answer.body() == Body.WRAPPED_OBJECT)
                .flatMap(answer -> exchange.request())
                .filter(request ->
                        isDocumented(RequestTarget.parse(request.target()).path()))
                .isPresent();
    }

    private boolean isOfDocumentedPath(ExchangeShown exchange) {
        return path(exchange).filter(this::isDocumented).isPresent();
    }

    /** Where one path is another with a key behind it, the one leads to many and the other to one of them. */
    private boolean isOneOfOthers() {
        Set<String> lists = paths.stream().map(PathTemplate::shape).collect(Collectors.toCollection(TreeSet::new));
        return paths.stream()
                .filter(OtherResults::endsWithKey)
                .map(PathTemplate::shape)
                .anyMatch(path -> lists.contains(path.substring(0, path.lastIndexOf('/'))));
    }

    /** Some pages show the request without its answer. */
    private boolean isCount(ExchangeShown exchange) {
        boolean isOther = exchange.answer()
                .filter(answer -> answer.value()
                        .filter(ObservedValue.Number.class::isInstance)
                        .isEmpty())
                .isPresent();
        Optional<String> counted = path(exchange)
                .filter(path -> path.endsWith(COUNT))
                .map(path -> path.substring(0, path.length() - COUNT.length()));
        return !isOther && counted.filter(this::isDocumented).isPresent();
    }

    private static Optional<String> path(ExchangeShown exchange) {
        return exchange.request()
                .map(request -> RequestTarget.parse(request.target()).path());
    }

    private boolean isDocumented(String path) {
        return path.length() <= ParsePathTemplate.LONGEST
                && paths.stream()
                        .anyMatch(template -> pattern(template).matcher(path).matches());
    }

    private static Pattern pattern(PathTemplate template) {
        StringBuilder pattern = new StringBuilder();
        for (PathTemplate.Part part : template.parts()) {
            if (part instanceof Literal literal) {
                pattern.append(Pattern.quote(literal.text()));
            } else if (part instanceof PathParameter parameter) {
                pattern.append(parameter.role() == Role.ITEM_PATH ? "[^:]++" : "[^/]++");
            }
        }
        return Pattern.compile(pattern.toString(), Pattern.CASE_INSENSITIVE);
    }
}
