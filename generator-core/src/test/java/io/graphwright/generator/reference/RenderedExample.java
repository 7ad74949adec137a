package io.graphwright.generator.reference;

import io.graphwright.generator.edm.Operation;
import io.graphwright.generator.edm.PathTemplate;
import io.graphwright.generator.reference.ExampleUrl.Option;
import io.graphwright.runtime.GraphRequest;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An example request, made anew by the class of its page.
 *
 * @param request the generated request; empty if the class has no path of that form or refuses an argument
 * @param difference from the example, with a reason first that many may share; empty if there is none
 * @param untyped options that no method of the class sets to the example's value
 */
record RenderedExample(Optional<Object> request, Optional<String> difference, List<Option> untyped) {
    /** The example shows another path than those that the page documents. */
    static final String OTHER_PATH = "no documented path has this form";

    /** The example shows a placeholder where the page wants a number or a time. */
    static final String OPEN_ARGUMENT = "an argument is a placeholder";

    private static final Pattern PLACEHOLDER = Pattern.compile("^[<{].*[>}]$");
    private static final String COUNT = "/$count";
    private static final Pattern CAST = Pattern.compile("/microsoft\\.graph\\.\\w+$");

    RenderedExample {
        untyped = List.copyOf(untyped);
    }

    /** Whether the example shows what the page itself does not document. */
    boolean isBeyondThePage() {
        return difference
                .filter(reason -> reason.startsWith(OTHER_PATH) || reason.startsWith(OPEN_ARGUMENT))
                .isPresent();
    }

    static RenderedExample of(ExampleUrl url, Operation operation, RequestClass type) {
        Optional<RenderedExample> other = Optional.empty();
        for (PathTemplate template : operation.paths()) {
            Optional<List<String>> arguments = new PathMatcher(template).arguments(url.path());
            if (arguments.isPresent()) {
                RenderedExample rendered = render(url, type, type.factory(template), arguments.get());
                if (rendered.difference.isEmpty()) {
                    return rendered;
                }
                other = other.or(() -> Optional.of(rendered));
            }
        }
        return other.or(() -> counted(url, operation, type))
                .orElseGet(() -> failed(OTHER_PATH + remark(url, operation) + ": " + url.path()));
    }

    /** A class that counts does so below the path that it lists. */
    private static Optional<RenderedExample> counted(ExampleUrl url, Operation operation, RequestClass type) {
        if (!url.path().endsWith(COUNT) || !type.counts()) {
            return Optional.empty();
        }
        String listed = url.path().substring(0, url.path().length() - COUNT.length());
        RenderedExample rendered = of(new ExampleUrl(url.host(), listed, url.options()), operation, type);
        return Optional.of(rendered).filter(each -> each.request.isPresent()).map(each -> {
            Optional<String> difference =
                    difference(url, RequestClass.request(each.request.get()).toCount());
            return new RenderedExample(each.request, difference, each.untyped);
        });
    }

    /** What sets an undocumented path apart, if it is but one thing. */
    private static String remark(ExampleUrl url, Operation operation) {
        String path = url.path();
        String known = CAST.matcher(path.endsWith(COUNT) ? path.substring(0, path.length() - COUNT.length()) : path)
                .replaceFirst("");
        boolean isKnown = !known.equals(path)
                && operation.paths().stream()
                        .anyMatch(template ->
                                new PathMatcher(template).arguments(known).isPresent());
        return isKnown ? ", but one without the type or the count behind it" : "";
    }

    private static RenderedExample render(
            ExampleUrl url, RequestClass type, Optional<Method> factory, List<String> arguments) {
        if (factory.isEmpty()) {
            return failed("no factory for a documented path: " + url.path());
        }
        Object request;
        try {
            request = type.create(factory.get(), arguments);
        } catch (IllegalArgumentException refused) {
            boolean isOpen = arguments.stream().anyMatch(PLACEHOLDER.asPredicate());
            return failed((isOpen ? OPEN_ARGUMENT : "an argument is refused") + ": " + url.path() + " "
                    + refused.getMessage());
        }
        List<Option> untyped = new ArrayList<>();
        for (Option option : url.options()) {
            Optional<Object> typed = type.with(request, option);
            if (typed.isEmpty()) {
                untyped.add(option);
            }
            Object current = request;
            request = typed.orElseGet(() -> type.withRaw(current, option));
        }
        return new RenderedExample(Optional.of(request), difference(url, RequestClass.request(request)), untyped);
    }

    private static RenderedExample failed(String reason) {
        return new RenderedExample(Optional.empty(), Optional.of(reason), List.of());
    }

    private static Optional<String> difference(ExampleUrl url, GraphRequest<?> request) {
        String path = ExampleUrl.decoded(url.path());
        String rendered = ExampleUrl.decoded(request.path());
        if (!path.equals(rendered)) {
            String reason = path.equalsIgnoreCase(rendered) ? "the path differs in letter case" : "the path differs";
            return Optional.of(reason + ": " + path + " -> " + rendered);
        }
        List<Option> options = ExampleUrl.options(request.query());
        return options.equals(url.options())
                ? Optional.empty()
                : Optional.of("the query differs: " + url.options() + " -> " + options);
    }
}
