package io.graphwright.generator.infer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes identifiers of what pages write between braces: {@code {id | userPrincipalName}} is {@code idOrUserPrincipalName}. */
final class ParameterNames {
    private static final Pattern ALTERNATIVES = Pattern.compile("\\s*[|/]\\s*|\\s+or\\s+");
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9]+");
    private static final Pattern SEGMENT = Pattern.compile("[A-Za-z][A-Za-z0-9]*(?=[^A-Za-z0-9]*$)");
    private static final String NAMELESS = "value";

    private ParameterNames() {}

    static String of(String text) {
        StringBuilder name = new StringBuilder();
        for (String alternative : ALTERNATIVES.split(text.strip())) {
            String camel = camel(alternative);
            if (!camel.isEmpty()) {
                name.append(name.isEmpty() ? camel : "Or" + capitalized(camel));
            }
        }
        if (name.isEmpty()) {
            return NAMELESS;
        }
        return Character.isDigit(name.charAt(0)) ? NAMELESS + name : name.toString();
    }

    /** What tells the members of a collection apart: {@code classId} for {@code classes}. */
    static String identifierOf(String segment) {
        return segment.isEmpty() ? "id" : of(singular(segment)) + "Id";
    }

    private static String camel(String text) {
        StringBuilder name = new StringBuilder();
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            String word = words.group();
            boolean isShouted = word.equals(word.toUpperCase(Locale.ROOT));
            word = isShouted ? word.toLowerCase(Locale.ROOT) : word;
            name.append(
                    name.isEmpty()
                            ? word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1)
                            : capitalized(word));
        }
        return name.toString();
    }

    private static String capitalized(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /** The last word of a path, of the function if it is within its arguments: {@code users} for {@code /me/users/}. */
    static String lastSegment(String path) {
        int call = path.lastIndexOf('(') > path.lastIndexOf(')') ? path.lastIndexOf('(') : path.length();
        Matcher segment = SEGMENT.matcher(path.substring(0, call));
        return segment.find() ? segment.group() : "";
    }

    /** A name that stands twice is told apart by the segment before it: {@code userId}, {@code messageId}; by a number if that is no help. */
    static List<String> unique(List<String> names, List<String> segments) {
        Map<String, Integer> counts = new HashMap<>();
        names.forEach(name -> counts.merge(TypeNames.key(name), 1, Integer::sum));
        Set<String> taken = new HashSet<>();
        List<String> unique = new ArrayList<>();
        for (int n = 0; n < names.size(); n++) {
            String name = names.get(n);
            if (counts.get(TypeNames.key(name)) > 1) {
                name = qualified(name, singular(segments.get(n)));
            }
            String candidate = name;
            for (int number = 2; !taken.add(TypeNames.key(candidate)); number++) {
                candidate = name + number;
            }
            unique.add(candidate);
        }
        return unique;
    }

    private static String qualified(String name, String segment) {
        boolean isSaid = segment.isEmpty() || TypeNames.key(name).startsWith(TypeNames.key(segment));
        return isSaid ? name : of(segment) + capitalized(name);
    }

    private static String singular(String word) {
        if (word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        if (word.endsWith("sses") || word.endsWith("xes") || word.endsWith("ches")) {
            return word.substring(0, word.length() - 2);
        }
        return word.endsWith("s") && !word.endsWith("ss") ? word.substring(0, word.length() - 1) : word;
    }
}
