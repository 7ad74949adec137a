package io.graphwright.generator.infer;

import io.graphwright.generator.edm.PrimitiveType;
import io.graphwright.generator.fact.EnumMemberDocumented;
import io.graphwright.generator.fact.Fact;
import io.graphwright.generator.fact.NavigationDocumented;
import io.graphwright.generator.fact.OperationDocumented;
import io.graphwright.generator.fact.ParameterDocumented;
import io.graphwright.generator.fact.PropertyDocumented;
import io.graphwright.generator.fact.TypeCell;
import io.graphwright.generator.fact.TypeDeclared;
import io.graphwright.generator.fact.TypeMention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Which namespaces use the types that type cells name. It decides whether a section of values is a type, and in which namespace: a page of nothing but
 * such sections lists types, any other section is one where a type cell names it.
 */
final class EnumUses {
    private static final String NULL = "null";

    /** For a word, a page, or a page and anchor: how often each namespace uses it. */
    private final Map<String, SortedMap<String, Integer>> namespaces = new HashMap<>();

    private final Set<String> pagesOfTypes = new HashSet<>();
    private final Map<String, Set<String>> members = new HashMap<>();
    private final Set<String> withSmallLetters = new HashSet<>();
    private final Map<String, List<Set<String>>> textRows = new HashMap<>();

    private EnumUses() {}

    static EnumUses of(FactIndex facts) {
        EnumUses uses = new EnumUses();
        facts.all(PropertyDocumented.class).forEach(row -> uses.count(row.type(), namespace(row.owner())));
        facts.all(NavigationDocumented.class).forEach(row -> uses.count(row.type(), namespace(row.owner())));
        facts.all(OperationDocumented.class).stream()
                .flatMap(EnumUses::parameters)
                .flatMap(parameter -> parameter.type().stream())
                .forEach(cell -> uses.count(cell, TypeNames.DEFAULT_NAMESPACE));
        uses.countLists(facts);
        return uses;
    }

    private void countLists(FactIndex facts) {
        facts.all(TypeDeclared.class).stream()
                .filter(declaration -> declaration.anchor().isEmpty())
                .forEach(declaration -> pagesOfTypes.add(declaration.span().path()));
        for (EnumMemberDocumented member : facts.all(EnumMemberDocumented.class)) {
            String place = place(pathOf(member), member.owner());
            members.computeIfAbsent(place, key -> new HashSet<>()).add(TypeNames.key(member.name()));
            if (Character.isLowerCase(member.name().codePointAt(0))) {
                withSmallLetters.add(place);
            }
        }
        for (PropertyDocumented row : facts.all(PropertyDocumented.class)) {
            if (row.type().alternatives().stream().anyMatch(EnumUses::isText)) {
                Set<String> values = new HashSet<>();
                row.description().possibleValues().forEach(value -> values.add(TypeNames.key(value)));
                textRows.computeIfAbsent(word(row.name()), key -> new ArrayList<>())
                        .add(values);
            }
        }
    }

    static boolean isText(TypeMention mention) {
        return PrimitiveWords.any(mention.text()).equals(Optional.of(PrimitiveType.STRING));
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

    boolean isType(TypeDeclared declaration) {
        boolean isListed = !pagesOfTypes.contains(pathOf(declaration)) && !isVocabulary(declaration);
        return isListed || !votes(declaration).isEmpty();
    }

    /** Whether {@code null} is among the values of a section: an enumeration has no such member, but a text can be null. */
    boolean isOfText(TypeDeclared declaration) {
        return declaration.source() == TypeDeclared.Source.SECTION
                && members.getOrDefault(placeOf(declaration), Set.of()).contains(NULL);
    }

    /**
     * A property of that very name that is text shows that the values are a vocabulary: if it lists other values or none, and if all of them have capitals, since
     * members of enumerations begin with small letters.
     */
    private boolean isVocabulary(TypeDeclared declaration) {
        String place = placeOf(declaration);
        Set<String> values = members.getOrDefault(place, Set.of());
        return textRows.getOrDefault(word(declaration.name()), List.of()).stream()
                .anyMatch(listed -> !listed.equals(values) || !withSmallLetters.contains(place));
    }

    private static String placeOf(TypeDeclared declaration) {
        return place(pathOf(declaration), declaration.name());
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
