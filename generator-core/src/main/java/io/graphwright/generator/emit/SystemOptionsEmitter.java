package io.graphwright.generator.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.graphwright.generator.emit.JavadocText.Tag;
import io.graphwright.generator.plan.JavaType;
import io.graphwright.generator.plan.RequestPlan;
import io.graphwright.generator.plan.RequestPlan.SystemOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.lang.model.element.Modifier;

/** Spells the methods for OData's own query options. */
final class SystemOptionsEmitter {
    private static final SortedMap<String, String> NO_HEADERS = new TreeMap<>();

    private final RequestPlan plan;
    private final ClassName name;
    private final TypeName properties;

    SystemOptionsEmitter(RequestPlan plan) {
        this.plan = plan;
        this.name = TypeNames.className(plan.name());
        // Options that take property names are planned for results that have some.
        this.properties = ArrayTypeName.of(TypeNames.of(plan.propertyNames().orElse(JavaType.of(Void.class))));
    }

    List<MethodSpec> methods() {
        return plan.options().stream()
                .flatMap(option -> methods(option).stream())
                .toList();
    }

    private List<MethodSpec> methods(SystemOption option) {
        return switch (option) {
            case SELECT -> List.of(select());
            case EXPAND ->
                List.of(
                        named("expand", RuntimeNames.EXPAND, "of", "Asks for related objects within the result."),
                        items("expand", RuntimeNames.EXPAND, "Asks for related objects, with options of their own."));
            case FILTER -> List.of(text("filter", "Keeps the items that an OData expression holds for.", NO_HEADERS));
            case SEARCH ->
                List.of(text(
                        "search", "Keeps the items that match; takes its double quotes too.", plan.searchHeaders()));
            case ORDER_BY ->
                List.of(
                        named("orderBy", RuntimeNames.ORDER_BY, "ascending", "Orders the items, smallest first."),
                        named("orderByDescending", RuntimeNames.ORDER_BY, "descending", "Orders them, largest first."),
                        items("orderBy", RuntimeNames.ORDER_BY, "Orders the items; the first key counts most."));
            case TOP -> List.of(option("top", TypeName.INT, "Limits the items of a page.", NO_HEADERS));
            case SKIP -> List.of(option("skip", TypeName.INT, "Leaves out the first items.", NO_HEADERS));
            case COUNT ->
                List.of(option("count", TypeName.BOOLEAN, "Asks for the number of all items.", plan.searchHeaders()));
        };
    }

    private MethodSpec select() {
        return method("select", "Asks for these properties alone.", "properties", properties)
                .varargs()
                .addNamedCode(
                        """
                        $names:T names = new $arrayList:T<>();
                        for ($property:T property : properties) {
                            names.add(property.wireName());
                        }
                        return new $self:T(request.select(names));
                        """,
                        Map.of(
                                "names",
                                TypeNames.listOf(RootMembers.STRING),
                                "arrayList",
                                ArrayList.class,
                                "property",
                                component(),
                                "self",
                                name))
                .build();
    }

    private MethodSpec named(String method, ClassName item, String factory, String html) {
        return method(method, html, "properties", properties)
                .varargs()
                .addNamedCode("""
                        $item:T[] items = new $item:T[properties.length];
                        for (int i = 0; i < items.length; i++) {
                            items[i] = $item:T.$factory:N(properties[i].wireName());
                        }
                        return $method:N(items);
                        """, Map.of("item", item, "factory", factory, "method", method.replace("Descending", "")))
                .build();
    }

    private MethodSpec items(String method, ClassName item, String html) {
        return method(method, html, "items", ArrayTypeName.of(item))
                .varargs()
                .addStatement("return new $T(request.$N(items))", name, method)
                .build();
    }

    private MethodSpec text(String method, String html, SortedMap<String, String> headers) {
        return option(method, RootMembers.STRING, html, headers);
    }

    private MethodSpec option(String method, TypeName type, String html, SortedMap<String, String> headers) {
        CodeBlock.Builder changed = CodeBlock.builder().add("request.$N(value)", method);
        headers.forEach(
                (header, value) -> changed.add(".header($L, $L)", StringLiteral.of(header), StringLiteral.of(value)));
        return method(method, html, "value", type)
                .addStatement("return new $T($L)", name, changed.build())
                .build();
    }

    private MethodSpec.Builder method(String method, String html, String parameter, TypeName type) {
        String described = parameter.equals("value") ? "what to send, not encoded" : "the " + parameter + " in order";
        return MethodSpec.methodBuilder(method)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(
                        JavadocText.ofHtml(html, Tag.param(parameter, described), Tag.returns("the changed request")))
                .returns(name)
                .addParameter(type, parameter);
    }

    private TypeName component() {
        return ((ArrayTypeName) properties).componentType();
    }
}
