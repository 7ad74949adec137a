package io.graphwright.generator.infer;

import io.graphwright.generator.edm.HttpMethod;
import io.graphwright.generator.edm.OperationKind;
import io.graphwright.generator.fact.OperationDocumented;
import io.graphwright.generator.fact.PathDocumented;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells functions and actions from plain reads and changes of resources. */
final class OperationKinds {
    private static final Pattern CALL = Pattern.compile("[A-Za-z]\\([^()]*\\)$");

    /** The paths that answer a GET: what can be read is a resource, not the name of an action. */
    private final Set<String> readable = new HashSet<>();

    private OperationKinds() {}

    static OperationKinds of(List<OperationDocumented> operations) {
        OperationKinds kinds = new OperationKinds();
        for (OperationDocumented operation : operations) {
            if (!operation.isFunction()) {
                operation.paths().stream()
                        .filter(path -> path.method().equals("GET"))
                        .forEach(path -> kinds.readable.add(shape(path)));
            }
        }
        return kinds;
    }

    private static String shape(PathDocumented path) {
        return RequestTarget.shape(path.target());
    }

    OperationKind kindOf(OperationDocumented operation, HttpMethod method) {
        return switch (method) {
            case GET -> isFunction(operation) ? OperationKind.FUNCTION : OperationKind.RESOURCE;
            case POST -> isAction(operation) ? OperationKind.ACTION : OperationKind.RESOURCE;
            default -> OperationKind.RESOURCE;
        };
    }

    private static boolean isFunction(OperationDocumented operation) {
        Set<String> shapes = new HashSet<>();
        operation.paths().forEach(path -> shapes.add(shape(path)));
        return operation.isFunction()
                || operation.paths().stream()
                        .map(path -> RequestTarget.parse(path.target()).path())
                        .anyMatch(path -> isCall(path, shapes) || path.endsWith("/delta"));
    }

    /** {@code /lamps(serialNumber='{number}')} beside {@code /lamps/{id}} is another key of the same lamp. */
    private static boolean isCall(String path, Set<String> shapes) {
        boolean isKey =
                shapes.contains(RequestTarget.shape(path.substring(0, Math.max(path.lastIndexOf('('), 0)) + "/{}"));
        return CALL.matcher(path).find() && !isKey;
    }

    /** A page says {@code action} in its title, or {@code call: answer}; otherwise what cannot be read by the same path is one. */
    private boolean isAction(OperationDocumented operation) {
        String title = operation.title().toLowerCase(Locale.ROOT);
        if (title.endsWith(" action")) {
            return true;
        }
        boolean isCreation = title.startsWith("create") || title.startsWith("add ") || title.startsWith("post ");
        boolean isReadable = operation.paths().stream().anyMatch(path -> readable.contains(shape(path)));
        boolean isReference =
                operation.paths().stream().anyMatch(path -> path.target().endsWith("/$ref"));
        return !isCreation && !isReadable && !isReference;
    }
}
