package io.graphwright.generator.reference;

import io.graphwright.generator.edm.PathTemplate;
import io.graphwright.generator.edm.PathTemplate.Literal;
import io.graphwright.generator.edm.PathTemplate.PathParameter;
import io.graphwright.generator.edm.ResultKind;
import io.graphwright.generator.emit.Compiled;
import io.graphwright.generator.reference.ExampleUrl.Option;
import io.graphwright.runtime.GraphClient;
import io.graphwright.runtime.GraphRequest;
import io.graphwright.runtime.RequestPath;
import io.graphwright.runtime.ResultType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** A generated request class, used through reflection as a user would use it. */
final class RequestClass {
    private final Class<?> type;

    private RequestClass(Class<?> type) {
        this.type = type;
    }

    /** The request classes, by file stems without dashes: {@code calllistparticipants}. */
    static SortedMap<String, RequestClass> all(Compiled compiled) {
        SortedMap<String, RequestClass> all = new TreeMap<>();
        compiled.classes().keySet().stream()
                .filter(name -> name.startsWith(Reference.PACKAGE + ".requests.") && name.endsWith("Request"))
                .map(compiled::load)
                .forEach(type -> all.put(type.getSimpleName().toLowerCase(Locale.ROOT), new RequestClass(type)));
        return all;
    }

    /** The class of a page among these. */
    static Optional<RequestClass> of(String page, SortedMap<String, RequestClass> all) {
        String stem = page.substring(page.lastIndexOf('/') + 1, page.lastIndexOf('.'));
        return Optional.ofNullable(all.get(stem.replaceAll("[^A-Za-z0-9]", "").toLowerCase(Locale.ROOT) + "request"));
    }

    /** The factory for a documented path, found by what it renders. */
    Optional<Method> factory(PathTemplate template) {
        return Arrays.stream(type.getMethods())
                .filter(method -> Modifier.isStatic(method.getModifiers()) && method.getReturnType() == type)
                .filter(method ->
                        method.getParameterCount() == template.parameters().size())
                .filter(method -> rendersLike(method, template))
                .min(Comparator.comparing(Method::getName));
    }

    private static boolean rendersLike(Method factory, PathTemplate template) {
        Object[] samples = ArgumentText.samples(factory.getParameterTypes());
        try {
            RequestPath expected = RequestPath.of("");
            int next = 0;
            for (PathTemplate.Part part : template.parts()) {
                if (part instanceof PathParameter parameter) {
                    expected = add(expected, parameter, samples[next++]);
                } else {
                    expected = expected.literal(((Literal) part).text());
                }
            }
            String path = GraphRequest.get("v1.0", expected, ResultType.none()).path();
            return request(invoke(null, factory, samples)).path().equals(path);
        } catch (IllegalArgumentException refused) {
            return false;
        }
    }

    private static RequestPath add(RequestPath path, PathParameter parameter, Object sample) {
        return switch (parameter.role()) {
            case SEGMENT -> path.segment(parameter.name(), sample.toString());
            case ITEM_PATH -> path.itemPath(parameter.name(), sample.toString());
            case FUNCTION_ARGUMENT -> path.argument(parameter.name(), sample);
        };
    }

    /**
     * A request.
     *
     * @throws IllegalArgumentException for an argument that is not of its type, or that the request refuses
     */
    Object create(Method factory, List<String> arguments) {
        return invoke(null, factory, ArgumentText.parse(factory.getParameterTypes(), arguments));
    }

    /** A request with arguments that mean nothing. */
    Object createSample(Method factory) {
        return invoke(null, factory, ArgumentText.samples(factory.getParameterTypes()));
    }

    /** The request with one option more; empty if none of the typed methods sets it to this value. */
    Optional<Object> with(Object request, Option option) {
        return new TypedOptions(type).with(request, option);
    }

    /** The request with one option more, as users set those that have no method. */
    Object withRaw(Object request, Option option) {
        try {
            Method method = type.getMethod("queryOption", String.class, String.class);
            return invoke(request, method, option.name(), option.value());
        } catch (NoSuchMethodException missing) {
            throw new AssertionError(missing);
        }
    }

    /** Sends a request as the class says for an answer of that kind; by {@code send} if it says nothing of it. */
    Object send(Object request, ResultKind kind, GraphClient client) {
        String special = switch (kind) {
            case ONE -> "sendForOne";
            case COLLECTION -> "sendForPage";
            case COUNT -> "sendForCount";
            case STREAM -> "sendForStream";
            case PRIMITIVE, TEXT, NONE -> "send";
        };
        Method method = sender(special).or(() -> sender("send")).orElseThrow();
        return invoke(request, method, client);
    }

    /** Whether it asks for the mere number of what it lists. */
    boolean counts() {
        return sender("sendForCount").isPresent();
    }

    private Optional<Method> sender(String name) {
        try {
            return Optional.of(type.getMethod(name, GraphClient.class));
        } catch (NoSuchMethodException missing) {
            return Optional.empty();
        }
    }

    static GraphRequest<?> request(Object request) {
        try {
            return (GraphRequest<?>) invoke(request, request.getClass().getMethod("request"));
        } catch (NoSuchMethodException missing) {
            throw new AssertionError(missing);
        }
    }

    /** Calls a method; what it throws unchecked comes out as it is. */
    static Object invoke(Object target, Method method, Object... arguments) {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new AssertionError(thrown.getCause());
        } catch (IllegalAccessException impossible) {
            throw new AssertionError(impossible);
        }
    }

    @Override
    public String toString() {
        return type.getSimpleName();
    }
}
