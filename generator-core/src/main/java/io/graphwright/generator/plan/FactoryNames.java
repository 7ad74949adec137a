package io.graphwright.generator.plan;

import io.graphwright.generator.edm.PathTemplate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Names a factory by what sets its path apart from the canonical one: {@code ofUsers} for {@code /users/{id}/messages} beside {@code /me/messages}. */
final class FactoryNames {
    private static final String NAMESPACE = "microsoft.graph.";

    private final PathTemplate path;
    private final List<String> canonical;
    private final NameScope scope;
    private final Map<String, Set<Integer>> numbers = new HashMap<>();

    /** @param canonical whose factory is {@code of} */
    FactoryNames(PathTemplate canonical, NameScope scope) {
        this.path = canonical;
        this.canonical = words(canonical);
        this.scope = scope;
    }

    /** The first of the names that fit and that is free; factories of one name differ in the number of their parameters. */
    String claim(PathTemplate path) {
        int parameters = path.parameters().size();
        List<String> names = names(withoutCommon(words(path)), path).stream()
                .filter(words -> !words.isEmpty())
                .map(words -> "of" + JavaNames.pascal(words))
                .toList();
        Optional<String> free =
                names.stream().filter(name -> isFree(name, parameters)).findFirst();
        String name = free.orElseGet(() -> scope.claim(names.isEmpty() ? "ofPath" : names.get(0)));
        if (scope.isFree(name)) {
            scope.claim(name);
        }
        numbers.computeIfAbsent(name, key -> new HashSet<>()).add(parameters);
        return name;
    }

    private boolean isFree(String name, int parameters) {
        Set<Integer> taken = numbers.get(name);
        return taken == null ? scope.isFree(name) : !taken.contains(parameters);
    }

    /** What is its own; with the parameters that the canonical path lacks; with how it ends; with all parameters. */
    private List<List<String>> names(List<String> own, PathTemplate template) {
        List<String> parameters = parameters(template);
        List<String> added = new ArrayList<>(parameters);
        added.removeAll(parameters(path));
        List<String> words = words(template);
        List<String> last = words.isEmpty() ? List.of() : words.subList(words.size() - 1, words.size());
        boolean endsSo = !own.isEmpty() && last.equals(own.subList(own.size() - 1, own.size()));
        return List.of(own, plus(own, endsSo ? List.of() : last), plus(own, added), plus(own, parameters));
    }

    private static List<String> plus(List<String> own, List<String> more) {
        List<String> words = new ArrayList<>(more.isEmpty() ? List.of() : own);
        words.addAll(more);
        return words;
    }

    private static List<String> parameters(PathTemplate template) {
        return template.parameters().stream()
                .map(PathTemplate.PathParameter::name)
                .toList();
    }

    /** What is left of the words once a longest common subsequence with the canonical path's is taken out. */
    private List<String> withoutCommon(List<String> words) {
        int[][] common = new int[words.size() + 1][canonical.size() + 1];
        for (int i = words.size() - 1; i >= 0; i--) {
            for (int j = canonical.size() - 1; j >= 0; j--) {
                common[i][j] = words.get(i).equalsIgnoreCase(canonical.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        List<String> left = new ArrayList<>();
        int j = 0;
        for (int i = 0; i < words.size(); i++) {
            if (j < canonical.size() && words.get(i).equalsIgnoreCase(canonical.get(j))) {
                j++;
            } else if (j < canonical.size() && common[i][j + 1] == common[i][j]) {
                j++;
                i--;
            } else {
                left.add(words.get(i));
            }
        }
        return left;
    }

    /** The words of a template's fixed text. */
    private static List<String> words(PathTemplate path) {
        List<String> words = new ArrayList<>();
        for (PathTemplate.Part part : path.parts()) {
            if (part instanceof PathTemplate.Literal literal) {
                Stream.of(literal.text().replace(NAMESPACE, "").split("[^A-Za-z0-9]+"))
                        .filter(word -> !word.isEmpty() && !isLast(word, words))
                        .forEach(words::add);
            }
        }
        return words;
    }

    /** A parameter and its type may have one name: {@code find(lampColor=microsoft.graph.lampColor'red')}. */
    private static boolean isLast(String word, List<String> words) {
        return !words.isEmpty() && words.get(words.size() - 1).equalsIgnoreCase(word);
    }
}
