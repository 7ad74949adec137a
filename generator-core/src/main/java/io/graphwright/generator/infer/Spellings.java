package io.graphwright.generator.infer;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** How names are spelled: where pages disagree on capitals, as most of them do, else the smallest spelling. */
final class Spellings {
    private final Map<String, SortedMap<String, Integer>> names = new HashMap<>();
    private final Map<String, SortedMap<String, Integer>> namespaces = new HashMap<>();

    void count(String text) {
        String name = text.substring(text.lastIndexOf('.') + 1);
        count(names, name);
        if (name.length() < text.length()) {
            count(namespaces, text.substring(0, text.length() - name.length() - 1));
        }
    }

    private static void count(Map<String, SortedMap<String, Integer>> votes, String text) {
        votes.computeIfAbsent(TypeNames.key(text), key -> new TreeMap<>()).merge(text, 1, Integer::sum);
    }

    String name(String name) {
        return best(names, name);
    }

    String namespace(String namespace) {
        return best(namespaces, namespace);
    }

    private static String best(Map<String, SortedMap<String, Integer>> votes, String text) {
        SortedMap<String, Integer> spellings = votes.getOrDefault(TypeNames.key(text), new TreeMap<>());
        return spellings.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(text);
    }
}
