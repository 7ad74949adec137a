package io.graphwright.generator.infer;

import io.graphwright.generator.edm.QualifiedName;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** How names are spelled: where pages disagree on capitals, as most of them do, else the smallest spelling. */
final class Spellings {
    private final Map<String, SortedMap<String, Integer>> names = new HashMap<>();
    private final Map<String, SortedMap<String, Integer>> namespaces = new HashMap<>();

    /** One more use of a word or a qualified name. */
    void count(String text) {
        String name = text.substring(text.lastIndexOf('.') + 1);
        vote(names, text, name);
        if (name.length() < text.length()) {
            String namespace = text.substring(0, text.length() - name.length() - 1);
            vote(namespaces, namespace, namespace);
        }
    }

    private static void vote(Map<String, SortedMap<String, Integer>> votes, String text, String spelling) {
        votes.computeIfAbsent(TypeNames.key(text), key -> new TreeMap<>()).merge(spelling, 1, Integer::sum);
    }

    /** How most uses of the word spell it. */
    String word(String word) {
        return best(names, word, word);
    }

    /** How most uses of the very name spell it: what other namespaces call alike has no say. */
    QualifiedName name(QualifiedName name) {
        return new QualifiedName(namespace(name.namespace()), best(names, name.toString(), name.name()));
    }

    private String namespace(String namespace) {
        String best = best(namespaces, namespace, namespace);
        return TypeNames.isOurs(best)
                ? TypeNames.DEFAULT_NAMESPACE + best.substring(TypeNames.DEFAULT_NAMESPACE.length())
                : best;
    }

    private static String best(Map<String, SortedMap<String, Integer>> votes, String text, String otherwise) {
        SortedMap<String, Integer> spellings = votes.getOrDefault(TypeNames.key(text), new TreeMap<>());
        return spellings.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(otherwise);
    }
}
