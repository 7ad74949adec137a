package io.graphwright.generator.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.graphwright.generator.emit.JavadocText.Tag;
import io.graphwright.generator.plan.Comment;
import io.graphwright.generator.plan.Comment.Block;
import io.graphwright.generator.plan.Comment.Paragraph;
import io.graphwright.generator.plan.JavaType;
import io.graphwright.generator.plan.RequestPlan;
import io.graphwright.generator.plan.RequestPlan.OptionPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.lang.model.element.Modifier;

/** Spells the methods for OData's own query options. */
final class SystemOptionsEmitter {
    private static final SortedMap<String, String> NO_HEADERS = new TreeMap<>();

    private final RequestPlan plan;
    private final OptionPlan option;
    private final ClassName name;
    private final TypeName properties;

    private SystemOptionsEmitter(RequestPlan plan, OptionPlan option) {
        this.plan = plan;
        this.option = option;
        this.name = TypeNames.className(plan.name());
        // Options that take property names are planned for results that have some.
        this.properties = ArrayTypeName.of(TypeNames.of(plan.propertyNames().orElse(JavaType.of(Void.class))));
    }

    /** All of them, in the order of the plan. */
    static List<MethodSpec> methods(RequestPlan plan) {
        return plan.options().stream()
                .flatMap(option -> new SystemOptionsEmitter(plan, option).methods().stream())
                .toList();
    }

    private List<MethodSpec> methods() {
        return switch (option.option()) {
            case SELECT -> List.of(select());
            case EXPAND ->
                List.of(
                        named("expand", RuntimeNames.EXPAND, "of", "Asks for related objects within the result."),
                        items("expand", RuntimeNames.EXPAND, "Asks for related objects, with options of their own."));
            case FILTER ->
                List.of(option(
                        new Shape("filter", RootMembers.STRING, Tag.param("value", "an OData expression, not encoded")),
                        "Keeps the items that an expression holds for.",
                        NO_HEADERS));
            case SEARCH ->
                List.of(option(
                        new Shape(
                                "search",
                                RootMembers.STRING,
                                Tag.param("value", "what to search for, double quotes included, not encoded")),
                        "Keeps the items that match.",
                        plan.searchHeaders()));
            case ORDER_BY ->
                List.of(
                        named("orderBy", RuntimeNames.ORDER_BY, "ascending", "Orders the items, smallest first."),
                        named(
                                "orderByDescending",
                                RuntimeNames.ORDER_BY,
                                "descending",
                                "Orders the items, largest first."),
                        items("orderBy", RuntimeNames.ORDER_BY, "Orders the items; the first key counts most."));
            case TOP ->
                List.of(option(
                        new Shape("top", TypeName.INT, Tag.param("value", "how many items a page may have")),
                        "Limits the items of a page.",
                        NO_HEADERS));
            case SKIP ->
                List.of(option(
                        new Shape("skip", TypeName.INT, Tag.param("value", "how many items to leave out")),
                        "Leaves out the first items.",
                        NO_HEADERS));
            case COUNT ->
                List.of(option(
                        new Shape("count", TypeName.BOOLEAN, Tag.param("value", "whether to ask")),
                        "Asks for the number of all items.",
                        plan.searchHeaders()));
        };
    }

    private MethodSpec select() {
        return list("select", "Asks for these properties alone.", "properties", properties)
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

    private MethodSpec named(String method, ClassName item, String factory, String what) {
        return list(method, what, "properties", properties)
                .addNamedCode("""
                        $item:T[] items = new $item:T[properties.length];
                        for (int i = 0; i < items.length; i++) {
                            items[i] = $item:T.$factory:N(properties[i].wireName());
                        }
                        return $method:N(items);
                        """, Map.of("item", item, "factory", factory, "method", method.replace("Descending", "")))
                .build();
    }

    private MethodSpec items(String method, ClassName item, String what) {
        return list(method, what, "items", ArrayTypeName.of(item))
                .addStatement("return new $T(request.$N(items))", name, method)
                .build();
    }

    /**
     * An option with one value.
     *
     * @param value the comment on the value
     */
    private record Shape(String method, TypeName type, Tag value) {}

    private MethodSpec option(Shape shape, String what, SortedMap<String, String> headers) {
        CodeBlock.Builder changed = CodeBlock.builder().add("request.$N(value)", shape.method());
        headers.forEach(
                (header, value) -> changed.add(".header($L, $L)", StringLiteral.of(header), StringLiteral.of(value)));
        return method(shape.method(), what, shape.value())
                .addParameter(shape.type(), "value")
                .addStatement("return new $T($L)", name, changed.build())
                .build();
    }

    private MethodSpec.Builder list(String method, String what, String parameter, TypeName type) {
        return method(method, what, Tag.param(parameter, "the " + parameter + " in order"))
                .addParameter(type, parameter)
                .varargs();
    }

    /** @param what plain text, before what the page says */
    private MethodSpec.Builder method(String method, String what, Tag parameter) {
        List<Block> blocks = new ArrayList<>(List.of(Paragraph.of(what)));
        blocks.addAll(option.said());
        Comment comment = new Comment(blocks, Optional.empty());
        return MethodSpec.methodBuilder(method)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(JavadocText.of(comment, parameter, Tag.returns("the changed request")))
                .returns(name);
    }

    private TypeName component() {
        return ((ArrayTypeName) properties).componentType();
    }
}
