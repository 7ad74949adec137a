package io.graphwright.generator.reference;

import io.graphwright.generator.edm.Operation;
import io.graphwright.generator.edm.PathTemplate;
import io.graphwright.generator.reference.ExampleUrl.Option;
import io.graphwright.runtime.GraphRequest;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

    RenderedExample {
        untyped = List.copyOf(untyped);
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
        return other.orElseGet(() -> failed(OTHER_PATH + ": " + url.path()));
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
            return failed("an argument is refused: " + url.path() + " " + refused.getMessage());
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
