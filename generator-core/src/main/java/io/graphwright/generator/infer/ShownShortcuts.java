package io.graphwright.generator.infer;

import io.graphwright.generator.fact.ExchangeShown;
import io.graphwright.generator.fact.OperationDocumented;
import io.graphwright.generator.fact.PathDocumented;
import io.graphwright.generator.source.DiagnosticCode;
import io.graphwright.generator.source.DiagnosticSink;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds {@code /me} paths that a page shows in an example and forgets to list beside those of {@code /users/{id}}. */
final class ShownShortcuts {
    private static final String ME = "/me/";
    private static final Pattern OF_A_USER = Pattern.compile("/users/\\{[^{}/]*\\}/(?<rest>.+)");

    private final DiagnosticSink sink;

    ShownShortcuts(DiagnosticSink sink) {
        this.sink = sink;
    }

    /** At most one: {@code GET /me/ownedDevices} for a page that lists {@code GET /users/{id}/ownedDevices} and shows the other. */
    Optional<PathDocumented> of(OperationDocumented operation, List<ExchangeShown> shown) {
        if (operation.paths().stream().anyMatch(line -> path(line).startsWith(ME))) {
            return Optional.empty();
        }
        List<String> rests = operation.paths().stream()
                .filter(line -> line.method().equals("GET"))
                .map(line -> OF_A_USER.matcher(path(line)))
                .filter(Matcher::matches)
                .map(user -> user.group("rest"))
                .toList();
        for (ExchangeShown exchange : shown) {
            for (String rest : rests) {
                Optional<PathDocumented> request = exchange.request()
                        .filter(line -> line.method().equals("GET") && isOfForm(path(line), ME + rest));
                if (request.isPresent()) {
                    sink.report(DiagnosticCode.PATH_ONLY_SHOWN.at(request.get().span(), ME + rest));
                    return Optional.of(new PathDocumented(request.get().span(), "GET", ME + rest));
                }
            }
        }
        return Optional.empty();
    }

    private static String path(PathDocumented line) {
        return RequestTarget.parse(line.target()).path();
    }

    /** Segment by segment; what has a parameter takes anything. */
    private static boolean isOfForm(String path, String template) {
        String[] actual = path.split("/", -1);
        String[] wanted = template.split("/", -1);
        if (actual.length != wanted.length) {
            return false;
        }
        for (int n = 0; n < actual.length; n++) {
            boolean isParameter = wanted[n].indexOf('{') >= 0 || wanted[n].indexOf('<') >= 0;
            if (!isParameter && !withoutArguments(actual[n]).equalsIgnoreCase(withoutArguments(wanted[n]))) {
                return false;
            }
        }
        return true;
    }

    private static String withoutArguments(String segment) {
        return segment.indexOf('(') < 0 ? segment : segment.substring(0, segment.indexOf('('));
    }
}
