package io.graphwright.generator.fact;

import io.graphwright.generator.source.SourceSpan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/** Prints facts one on a line, behind the place they stand at. */
final class FactText implements Fact.Visitor<String> {
    private static final String JOINT = " | ";

    private FactText() {}

    static String of(Collection<Fact> facts) {
        FactText text = new FactText();
        return facts.stream()
                .map(fact -> new Line(fact.span(), fact.span() + " " + fact.accept(text) + "\n"))
                .sorted(Comparator.comparing(Line::span).thenComparing(Line::text))
                .map(Line::text)
                .collect(Collectors.joining());
    }

    private record Line(SourceSpan span, String text) {}

    @Override
    public String typeDeclared(TypeDeclared fact) {
        String anchor = fact.anchor().map(a -> " #" + a).orElse("");
        return line("type " + fact.name() + " " + fact.form() + " by " + fact.source() + anchor, fact.description());
    }

    @Override
    public String typeTraitStated(TypeTraitStated fact) {
        return "trait " + fact.type() + " " + fact.trait() + " " + String.join(", ", fact.values());
    }

    @Override
    public String baseTypeStated(BaseTypeStated fact) {
        return "base " + mention(fact.derived()) + " < " + mention(fact.base()) + " by " + fact.wording();
    }

    @Override
    public String propertyDocumented(PropertyDocumented fact) {
        return line("property " + fact.owner() + "." + fact.name() + ": " + type(fact.type()), fact.description());
    }

    @Override
    public String navigationDocumented(NavigationDocumented fact) {
        return line("navigation " + fact.owner() + "." + fact.name() + ": " + type(fact.type()), fact.description());
    }

    @Override
    public String methodListed(MethodListed fact) {
        return "method " + fact.owner() + " " + fact.page().orElse("?") + " returns " + type(fact.returns());
    }

    @Override
    public String enumMemberDocumented(EnumMemberDocumented fact) {
        String value = fact.value().isPresent() ? " = " + fact.value().getAsLong() : "";
        return line("member " + fact.owner() + "." + fact.name() + value, fact.description());
    }

    @Override
    public String objectShown(ObjectShown fact) {
        return "object " + fact.role()
                + fact.statedType().map(type -> " states " + type).orElse("")
                + fact.expectedType().map(type -> " expects " + type(type)).orElse("")
                + fact.holder()
                        .map(h -> " in " + place(h.object()) + "." + h.property())
                        .orElse("");
    }

    @Override
    public String propertyObserved(PropertyObserved fact) {
        return "observed " + place(fact.object()) + "." + fact.name() + " = " + value(fact.value())
                + (fact.named().isEmpty() ? "" : JOINT + "named " + String.join(", ", fact.named()));
    }

    @Override
    public String keyShown(KeyShown fact) {
        return "key " + place(fact.object()) + " " + quoted(fact.key());
    }

    @Override
    public String operationDocumented(OperationDocumented fact) {
        StringJoiner line = new StringJoiner(JOINT);
        line.add("operation " + quoted(fact.title()));
        fact.paths().forEach(path -> line.add(path.method() + " " + path.target()));
        addAll(line, "path", fact.pathParameters());
        addAll(line, "argument", fact.functionParameters());
        addAll(line, "body", fact.bodyParameters());
        addAll(line, "header", fact.headers());
        addAll(line, "query", fact.queryOptions());
        if (!fact.querySentences().isEmpty()) {
            line.add("says of queries " + quoted(fact.querySentences()));
        }
        fact.permissions()
                .forEach(row -> line.add("permission " + row.kind() + ": " + String.join(", ", row.permissions())));
        fact.requestBody().ifPresent(type -> line.add("takes " + type(type)));
        fact.response().ifPresent(type -> line.add("answers " + type(type)));
        if (fact.isFunction()) {
            line.add("function");
        }
        if (!fact.words().isEmpty()) {
            line.add("words " + String.join(" ", fact.words()));
        }
        return line(line.toString(), fact.description());
    }

    @Override
    public String exchangeShown(ExchangeShown fact) {
        StringJoiner line = new StringJoiner(JOINT);
        line.add("exchange");
        fact.request().ifPresent(request -> line.add(request.method() + " " + request.target()));
        if (!fact.requestObjects().isEmpty()) {
            line.add("sends " + places(fact.requestObjects()));
        }
        fact.answer().ifPresent(answer -> line.add(answer(answer)));
        fact.annotated().ifPresent(type -> line.add("annotated " + type(type)));
        return line.toString();
    }

    private static String answer(AnswerShown answer) {
        return answer.status() + " " + answer.contentType().orElse("-") + " " + answer.body()
                + (answer.objects().isEmpty() ? "" : " " + places(answer.objects()))
                + answer.value().map(value -> " = " + value(value)).orElse("");
    }

    private static void addAll(StringJoiner line, String kind, List<ParameterDocumented> parameters) {
        for (ParameterDocumented parameter : parameters) {
            String type = parameter.type().map(t -> ": " + type(t)).orElse("");
            line.add(line(kind + " " + parameter.name() + type, parameter.description()));
        }
    }

    private static String type(TypeCell cell) {
        String names = cell.alternatives().isEmpty()
                ? "? " + quoted(cell.text())
                : cell.alternatives().stream().map(FactText::mention).collect(Collectors.joining(" or "));
        return cell.isCollection() ? "Collection(" + names + ")" : names;
    }

    private static String mention(TypeMention mention) {
        Optional<String> target = mention.page()
                .map(page -> page + mention.anchor().map(a -> "#" + a).orElse(""));
        return mention.text() + target.map(t -> " <" + t + ">").orElse("");
    }

    private static String line(String start, Description description) {
        List<String> parts = new ArrayList<>(List.of(start));
        if (description.isReadOnly()) {
            parts.add("read-only");
        }
        if (description.isRequired()) {
            parts.add("required");
        }
        description.deprecation().ifPresent(sentence -> parts.add("deprecated " + quoted(sentence)));
        description.inheritedFrom().ifPresent(base -> parts.add("inherited from " + mention(base)));
        if (!description.possibleValues().isEmpty()) {
            parts.add("values " + String.join(", ", description.possibleValues()));
        }
        description.valuesIn().ifPresent(list -> parts.add("listed in " + mention(list)));
        if (!description.text().isEmpty()) {
            parts.add(quoted(description.text()));
        }
        return String.join(JOINT, parts);
    }

    private static String value(ObservedValue value) {
        return value.accept(new ValueText());
    }

    private static String places(List<SourceSpan> spans) {
        return spans.stream().map(FactText::place).collect(Collectors.joining(", "));
    }

    /** A place on the same page. */
    private static String place(SourceSpan span) {
        return span.startLine() + ":" + span.startColumn();
    }

    private static String quoted(String text) {
        return '"'
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r")
                + '"';
    }

    private static final class ValueText implements ObservedValue.Visitor<String> {
        @Override
        public String text(ObservedValue.Text value) {
            return quoted(value.value());
        }

        @Override
        public String number(ObservedValue.Number value) {
            return value.literal();
        }

        @Override
        public String truth(ObservedValue.Truth value) {
            return String.valueOf(value.value());
        }

        @Override
        public String none(ObservedValue.Null value) {
            return "null";
        }

        @Override
        public String nested(ObservedValue.Nested value) {
            return "{" + place(value.span()) + "}";
        }

        @Override
        public String items(ObservedValue.Items value) {
            return value.values().stream().map(FactText::value).collect(Collectors.joining(", ", "[", "]"));
        }
    }
}
