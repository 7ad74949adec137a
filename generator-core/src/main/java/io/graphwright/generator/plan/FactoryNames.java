package io.graphwright.generator.plan;

import io.graphwright.generator.edm.PathTemplate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Names a factory by what sets its path apart from the canonical one: {@code ofUsers} for {@code /users/{id}/messages} beside {@code /me/messages}. */
final class FactoryNames {
    private final List<String> canonical;

    FactoryNames(PathTemplate canonical) {
        this.canonical = words(canonical);
    }

    String name(PathTemplate path) {
        List<String> own = withoutCommon(words(path));
        List<String> distinct = own.isEmpty()
                ? path.parameters().stream()
                        .map(PathTemplate.PathParameter::name)
                        .toList()
                : own;
        return "of" + JavaNames.pascal(distinct);
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
                Stream.of(literal.text().split("[^A-Za-z0-9]+"))
                        .filter(word -> !word.isEmpty())
                        .forEach(words::add);
            }
        }
        return words;
    }
}
