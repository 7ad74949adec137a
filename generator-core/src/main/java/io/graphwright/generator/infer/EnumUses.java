package io.graphwright.generator.infer;

import io.graphwright.generator.fact.Fact;
import io.graphwright.generator.fact.NavigationDocumented;
import io.graphwright.generator.fact.OperationDocumented;
import io.graphwright.generator.fact.ParameterDocumented;
import io.graphwright.generator.fact.PropertyDocumented;
import io.graphwright.generator.fact.TypeCell;
import io.graphwright.generator.fact.TypeDeclared;
import io.graphwright.generator.fact.TypeMention;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Which namespaces use the types that type cells name. It decides whether a section of values is a type, and in which namespace. */
final class EnumUses {
    /** For a word, a page, or a page and anchor: how often each namespace uses it. */
    private final Map<String, SortedMap<String, Integer>> namespaces = new HashMap<>();

    private EnumUses() {}

    static EnumUses of(FactIndex facts) {
        EnumUses uses = new EnumUses();
        facts.all(PropertyDocumented.class).forEach(row -> uses.count(row.type(), namespace(row.owner())));
        facts.all(NavigationDocumented.class).forEach(row -> uses.count(row.type(), namespace(row.owner())));
        facts.all(OperationDocumented.class).stream()
                .flatMap(EnumUses::parameters)
                .flatMap(parameter -> parameter.type().stream())
                .forEach(cell -> uses.count(cell, TypeNames.DEFAULT_NAMESPACE));
        return uses;
    }

    private static Stream<ParameterDocumented> parameters(OperationDocumented operation) {
        return Stream.concat(operation.functionParameters().stream(), operation.bodyParameters().stream());
    }

    private static String namespace(String owner) {
        return TypeNames.parse(owner).namespace();
    }

    private void count(TypeCell cell, String namespace) {
        for (TypeMention mention : cell.alternatives()) {
            mention.page().ifPresent(page -> count(place(page, mention.anchor().orElse("")), namespace));
            count(word(mention.text()), namespace);
        }
    }

    private void count(String use, String namespace) {
        namespaces.computeIfAbsent(use, key -> new TreeMap<>()).merge(namespace, 1, Integer::sum);
    }

    boolean isUsed(TypeDeclared declaration) {
        return !votes(declaration).isEmpty();
    }

    /** Where most users are, else the default namespace. */
    String namespaceOf(TypeDeclared declaration) {
        boolean isEnum = declaration.form() == TypeDeclared.Form.ENUM;
        SortedMap<String, Integer> votes = isEnum ? votes(declaration) : new TreeMap<>();
        return votes.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(TypeNames.DEFAULT_NAMESPACE);
    }

    private SortedMap<String, Integer> votes(TypeDeclared declaration) {
        SortedMap<String, Integer> votes = new TreeMap<>();
        String place = place(pathOf(declaration), declaration.anchor().orElse(""));
        Stream.of(place, word(declaration.name()))
                .map(use -> namespaces.getOrDefault(use, new TreeMap<>()))
                .forEach(found -> found.forEach((namespace, count) -> votes.merge(namespace, count, Integer::sum)));
        return votes;
    }

    private static String pathOf(Fact fact) {
        return fact.span().path();
    }

    private static String place(String page, String anchor) {
        return TypeNames.key(page + '#' + anchor);
    }

    /** The last part of a name, whatever case. */
    private static String word(String text) {
        return TypeNames.key(text.substring(text.lastIndexOf('.') + 1));
    }
}
