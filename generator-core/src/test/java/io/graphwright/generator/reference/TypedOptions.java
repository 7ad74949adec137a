package io.graphwright.generator.reference;

import io.graphwright.generator.reference.ExampleUrl.Option;
import io.graphwright.runtime.Expand;
import io.graphwright.runtime.OrderBy;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sets query options through the methods that a request class has for them. */
final class TypedOptions {
    /** One expanded property with options of its own. */
    private static final Pattern EXPANSION = Pattern.compile("([\\w./]+)\\((.*)\\)");

    private final Class<?> type;

    TypedOptions(Class<?> type) {
        this.type = type;
    }

    /** Empty if there is no method for the option, or it does not take this value. */
    Optional<Object> with(Object request, Option option) {
        try {
            return switch (option.name()) {
                case "$select" -> names(request, "select", option.value());
                case "$expand" -> expand(request, option.value());
                case "$orderby" -> orderBy(request, option.value());
                case "$top", "$skip" -> number(request, option);
                case "$count" -> truth(request, option);
                default -> text(request, option);
            };
        } catch (IllegalArgumentException refused) {
            return Optional.empty();
        }
    }

    private Optional<Object> names(Object request, String method, String value) {
        return method(method, Enum.class)
                .flatMap(setter -> constants(setter.getParameterTypes()[0].getComponentType(), value)
                        .map(names -> RequestClass.invoke(request, setter, names)));
    }

    private Optional<Object> expand(Object request, String value) {
        if (!value.contains("(")) {
            return names(request, "expand", value);
        }
        Matcher expansion = EXPANSION.matcher(value);
        if (!expansion.matches()) {
            return Optional.empty();
        }
        Expand item = Expand.of(expansion.group(1));
        for (String nested : expansion.group(2).split(";")) {
            String[] parts = nested.split("=", 2);
            item = item.option(parts[0], parts.length < 2 ? "" : parts[1]);
        }
        Object items = new Expand[] {item};
        return method("expand", Expand.class).map(setter -> RequestClass.invoke(request, setter, items));
    }

    private Optional<Object> orderBy(Object request, String value) {
        List<OrderBy> keys = new ArrayList<>();
        for (String each : value.split(",")) {
            String[] words = each.strip().split("\\s+");
            boolean isDescending = words.length == 2 && words[1].equals("desc");
            if (words.length > 1 && !isDescending) {
                return Optional.empty();
            }
            keys.add(isDescending ? OrderBy.descending(words[0]) : OrderBy.ascending(words[0]));
        }
        return method("orderBy", OrderBy.class)
                .map(setter -> RequestClass.invoke(request, setter, (Object) keys.toArray(OrderBy[]::new)));
    }

    private Optional<Object> number(Object request, Option option) {
        return method(option.name().substring(1), int.class)
                .map(setter -> RequestClass.invoke(request, setter, Integer.parseInt(option.value())));
    }

    private Optional<Object> truth(Object request, Option option) {
        return method("count", boolean.class)
                .filter(setter -> option.value().matches("true|false"))
                .map(setter -> RequestClass.invoke(request, setter, Boolean.parseBoolean(option.value())));
    }

    /** A method of one text is for the option that it sets. */
    private Optional<Object> text(Object request, Option option) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getReturnType() == type
                        && Arrays.equals(method.getParameterTypes(), new Class<?>[] {String.class})
                        && !Modifier.isStatic(method.getModifiers()))
                .map(method -> RequestClass.invoke(request, method, option.value()))
                .filter(changed -> option.value()
                        .equals(RequestClass.request(changed).queryOptions().get(option.name())))
                .findFirst();
    }

    /** The method with one parameter of a type, or of an array of it. */
    private Optional<Method> method(String name, Class<?> parameter) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getName().equals(name) && method.getParameterCount() == 1)
                .filter(method -> {
                    Class<?> actual = method.getParameterTypes()[0];
                    return parameter.isAssignableFrom(actual.isArray() ? actual.getComponentType() : actual);
                })
                .findFirst();
    }

    /** The constants with these wire names; empty if one of them has none. */
    private static Optional<Object> constants(Class<?> names, String value) {
        List<Object> constants = new ArrayList<>();
        for (String name : value.split(",")) {
            Arrays.stream(names.getEnumConstants())
                    .filter(constant -> wireName(constant).equals(name.strip()))
                    .forEach(constants::add);
        }
        if (constants.size() < value.split(",").length) {
            return Optional.empty();
        }
        return Optional.of(constants.toArray((Object[]) Array.newInstance(names, 0)));
    }

    private static Object wireName(Object constant) {
        try {
            return RequestClass.invoke(constant, constant.getClass().getMethod("wireName"));
        } catch (NoSuchMethodException missing) {
            throw new AssertionError(missing);
        }
    }
}
