package io.graphwright.generator.reference;

import io.graphwright.generator.edm.PathTemplate;
import io.graphwright.generator.edm.PathTemplate.Literal;
import io.graphwright.generator.edm.PathTemplate.PathParameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the arguments for a documented path in an address. */
final class PathMatcher {
    private final Pattern pattern;

    PathMatcher(PathTemplate template) {
        StringBuilder text = new StringBuilder();
        template.parts().forEach(part -> text.append(pattern(part)));
        this.pattern = Pattern.compile(text + "/?", Pattern.CASE_INSENSITIVE);
    }

    private static String pattern(PathTemplate.Part part) {
        if (part instanceof PathParameter parameter) {
            return switch (parameter.role()) {
                case SEGMENT -> "([^/]+?)";
                case ITEM_PATH -> "(.+?)";
                case FUNCTION_ARGUMENT -> "('(?:[^']|'')*'|[^',)]*)";
            };
        }
        return Pattern.quote(((Literal) part).text());
    }

    /** The arguments, decoded, in path order; empty if the address has another form. */
    Optional<List<String>> arguments(String path) {
        Matcher matcher = pattern.matcher(path);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        List<String> arguments = new ArrayList<>();
        for (int n = 1; n <= matcher.groupCount(); n++) {
            arguments.add(ExampleUrl.decoded(unquoted(matcher.group(n))));
        }
        return Optional.of(arguments);
    }

    private static String unquoted(String text) {
        boolean isQuoted = text.length() > 1 && text.startsWith("'") && text.endsWith("'");
        return isQuoted ? text.substring(1, text.length() - 1).replace("''", "'") : text;
    }
}
