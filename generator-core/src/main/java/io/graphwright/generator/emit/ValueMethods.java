package io.graphwright.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.graphwright.generator.emit.JavadocText.Tag;
import io.graphwright.generator.plan.ClassPlan;
import io.graphwright.generator.plan.PropertyPlan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Equality, hash and text of a model class: two objects are equal when they are the same class and write the same JSON. */
final class ValueMethods {
    private static final TypeName SHOWN =
            ParameterizedTypeName.get(ClassName.get(Map.class), RootMembers.STRING, RootMembers.NULLABLE_OBJECT);

    /** javac walks a chain of conditions by recursion: one of a thousand overflows its stack. */
    private static final int LONGEST_CONDITION = 50;

    private final ClassPlan plan;
    private final boolean isRoot;

    ValueMethods(ClassPlan plan) {
        this.plan = plan;
        this.isRoot = plan.superclass().isEmpty();
    }

    void addTo(TypeSpec.Builder type) {
        if (isRoot || !plan.properties().isEmpty()) {
            type.addMethod(equalsMethod());
            type.addMethod(hashCodeMethod());
            type.addMethod(describe());
        }
        if (isRoot) {
            type.addMethod(toStringMethod());
        }
    }

    private MethodSpec equalsMethod() {
        List<CodeBlock> comparisons = new ArrayList<>();
        if (isRoot) {
            comparisons.add(CodeBlock.of("$T.equals(odataType, that.odataType)", Objects.class));
            comparisons.add(CodeBlock.of("writeAdditionalProperties().equals(that.writeAdditionalProperties())"));
        } else {
            comparisons.add(CodeBlock.of("super.equals(that)"));
        }
        for (PropertyPlan property : plan.properties()) {
            comparisons.add(code(property).equal());
        }
        MethodSpec.Builder method = MethodSpec.methodBuilder("equals")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(TypeName.BOOLEAN)
                .addParameter(RootMembers.NULLABLE_OBJECT, "other")
                .addNamedCode("""
                        if (other == null || getClass() != other.getClass()) {
                            return false;
                        }
                        $self:T that = ($self:T) other;
                        """, Map.of("self", TypeNames.className(plan.name())));
        int start = 0;
        for (; start + LONGEST_CONDITION < comparisons.size(); start += LONGEST_CONDITION) {
            CodeBlock some = condition(comparisons.subList(start, start + LONGEST_CONDITION));
            method.beginControlFlow("if (!($L))", some)
                    .addStatement("return false")
                    .endControlFlow();
        }
        return method.addStatement("return $L", condition(comparisons.subList(start, comparisons.size())))
                .build();
    }

    private static CodeBlock condition(List<CodeBlock> comparisons) {
        return CodeBlock.join(comparisons, "\n&& ");
    }

    private MethodSpec hashCodeMethod() {
        Stream<CodeBlock> inherited = isRoot
                ? Stream.of(CodeBlock.of("odataType"), CodeBlock.of("writeAdditionalProperties()"))
                : Stream.of(CodeBlock.of("super.hashCode()"));
        Stream<CodeBlock> own =
                plan.properties().stream().map(property -> code(property).hash());
        return MethodSpec.methodBuilder("hashCode")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(TypeName.INT)
                .addStatement(
                        "return $T.hash($L)",
                        Objects.class,
                        CodeBlock.join(Stream.concat(inherited, own).toList(), ", "))
                .build();
    }

    private MethodSpec toStringMethod() {
        return MethodSpec.methodBuilder("toString")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(RootMembers.STRING)
                .addNamedCode(
                        """
                        $shown:T shown = new $linkedHashMap:T<>();
                        describe(shown);
                        shown.values().removeAll($collections:T.singleton(null));
                        shown.putAll(writeAdditionalProperties());
                        return getClass().getSimpleName().concat(shown.toString());
                        """,
                        Map.of("shown", SHOWN, "linkedHashMap", LinkedHashMap.class, "collections", Collections.class))
                .build();
    }

    private MethodSpec describe() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("describe")
                .addModifiers(plan.isExtensible() || !isRoot ? Modifier.PROTECTED : Modifier.PRIVATE)
                .addParameter(SHOWN, "shown");
        if (isRoot) {
            method.addJavadoc(JavadocText.ofHtml(
                    "Says what {@code toString} shows.",
                    Tag.param("shown", "takes each property by its name in JSON")));
            method.addStatement("shown.put($L, odataType)", StringLiteral.of("@odata.type"));
        } else {
            method.addAnnotation(Override.class).addStatement("super.describe(shown)");
        }
        for (PropertyPlan property : plan.properties()) {
            method.addStatement(
                    "shown.put($L, $L)",
                    StringLiteral.of(property.wireName()),
                    code(property).show());
        }
        return method.build();
    }

    private static FieldCode code(PropertyPlan property) {
        return FieldCode.of(property.type(), property.field(), property.field());
    }
}
