package io.graphwright.generator.plan;

import io.graphwright.generator.edm.SimpleIdentifier;
import io.graphwright.generator.source.Unicode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * Restores the capitals that a file stem lost, {@code administrativeunit-get} to {@code AdministrativeUnitGetRequest}, by what that page itself
 * spells, so that no other page ever renames the class.
 */
final class RequestNames {
    private final TreeMap<String, String> spellings = new TreeMap<>();

    /** Of two spellings of a word that one counts which has its first capital earlier. */
    RequestNames(List<String> words) {
        for (String word : words) {
            if (SimpleIdentifier.isValid(word)) {
                spellings.merge(JavaNames.lower(word), word, (one, other) -> one.compareTo(other) <= 0 ? one : other);
            }
        }
    }

    String className(String stem) {
        List<String> words = new ArrayList<>();
        for (String part : known(stem).split("[^\\p{L}\\p{N}_]+")) {
            String lower = JavaNames.lower(part);
            List<String> cover = cover(lower);
            words.addAll(cover.isEmpty() ? knownAndUnknown(lower) : cover);
        }
        words.add("Request");
        return JavaNames.pascal(words);
    }

    /** Without letters that only later Javas take for letters. */
    private static String known(String stem) {
        StringBuilder known = new StringBuilder();
        stem.codePoints().forEach(c -> known.appendCodePoint(Unicode.type(c) == Character.UNASSIGNED ? ' ' : c));
        return known.toString();
    }

    /** The fewest known words that make up the whole part, the first as long as can be; empty where none do. */
    private List<String> cover(String part) {
        int[] fewest = new int[part.length() + 1];
        int[] end = new int[part.length() + 1];
        for (int start = part.length() - 1; start >= 0; start--) {
            fewest[start] = part.length() + 1;
            for (int stop = start + 1; stop <= part.length(); stop++) {
                if (fewest[stop] + 1 <= fewest[start] && spellings.containsKey(part.substring(start, stop))) {
                    fewest[start] = fewest[stop] + 1;
                    end[start] = stop;
                }
            }
        }
        List<String> words = new ArrayList<>();
        for (int start = 0; start < part.length() && end[start] > start; start = end[start]) {
            words.add(spellings.get(part.substring(start, end[start])));
        }
        return words;
    }

    /** Left to right, the longest known word that has a capital within; letters between such words stand as one word. */
    private List<String> knownAndUnknown(String part) {
        List<String> words = new ArrayList<>();
        StringBuilder unknown = new StringBuilder();
        int start = 0;
        while (start < part.length()) {
            int stop = endOfKnown(part, start);
            if (stop > start) {
                addUnknown(unknown.toString(), words);
                unknown.setLength(0);
                words.add(spellings.get(part.substring(start, stop)));
                start = stop;
            } else {
                unknown.append(part.charAt(start++));
            }
        }
        addUnknown(unknown.toString(), words);
        return words;
    }

    /** One letter or two behind a word are its ending: {@code lamps}. */
    private static void addUnknown(String letters, List<String> words) {
        boolean isEnding = letters.length() < 3 && !words.isEmpty();
        words.add(isEnding ? words.remove(words.size() - 1) + letters : letters);
    }

    private int endOfKnown(String part, int start) {
        for (int stop = part.length(); stop > start + 1; stop--) {
            String spelling = spellings.get(part.substring(start, stop));
            if (spelling != null && !spelling.substring(1).equals(JavaNames.lower(spelling.substring(1)))) {
                return stop;
            }
        }
        return start;
    }
}
