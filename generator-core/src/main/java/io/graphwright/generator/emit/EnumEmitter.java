package io.graphwright.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.graphwright.generator.emit.JavadocText.Tag;
import io.graphwright.generator.plan.EnumPlan;
import io.graphwright.generator.plan.EnumPlan.ConstantPlan;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** Spells an open enum: a class with a constant for each documented member, which holds any other value as well. */
final class EnumEmitter {
    private final EnumPlan plan;
    private final ClassName name;
    private final ClassName known;

    EnumEmitter(EnumPlan plan) {
        this.plan = plan;
        this.name = TypeNames.className(plan.name());
        this.known = TypeNames.className(plan.known());
    }

    TypeSpec.Builder emit() {
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc(JavadocText.of(plan.comment()));
        if (plan.comment().isDeprecated()) {
            type.addAnnotation(Deprecated.class);
        }
        addFields(type);
        addMethods(type);
        return type.addType(knownEnum());
    }

    private void addFields(TypeSpec.Builder type) {
        TypeName index = ParameterizedTypeName.get(ClassName.get(Map.class), RootMembers.STRING, name);
        // Before the constants, which fill it.
        type.addField(FieldSpec.builder(index, "CONSTANTS", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("new $T<>()", HashMap.class)
                .build());
        for (ConstantPlan constant : plan.constants()) {
            FieldSpec.Builder field = FieldSpec.builder(
                            name, constant.constant(), Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                    .addJavadoc(JavadocText.of(constant.comment()))
                    .initializer(
                            "constant($L, $T.$N)", StringLiteral.of(constant.wireName()), known, constant.constant());
            if (constant.comment().isDeprecated()) {
                field.addAnnotation(Deprecated.class);
            }
            type.addField(field.build());
        }
        type.addField(RootMembers.STRING, "value", Modifier.PRIVATE, Modifier.FINAL);
        type.addField(known, "known", Modifier.PRIVATE, Modifier.FINAL);
    }

    private void addMethods(TypeSpec.Builder type) {
        type.addMethod(MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(RootMembers.STRING, "value")
                .addParameter(known, "known")
                .addStatement("this.value = value")
                .addStatement("this.known = known")
                .build());
        type.addMethod(MethodSpec.methodBuilder("constant")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(name)
                .addParameter(RootMembers.STRING, "value")
                .addParameter(known, "known")
                .addNamedCode("""
                        $self:T constant = new $self:T(value, known);
                        CONSTANTS.put(value, constant);
                        return constant;
                        """, Map.of("self", name))
                .build());
        type.addMethod(of());
        type.addMethod(accessor("value", RootMembers.STRING, "The value as it is sent.", "the value in JSON")
                .addAnnotation(JacksonNames.VALUE)
                .addStatement("return value")
                .build());
        type.addMethod(accessor(
                        "known",
                        known,
                        "The documented member that this is, for a {@code switch}.",
                        "the member, or {@code UNRECOGNIZED}")
                .addStatement("return known")
                .build());
        type.addMethod(accessor(
                        "isKnown",
                        TypeName.BOOLEAN,
                        "Whether the reference documents the value.",
                        "false for {@code UNRECOGNIZED}")
                .addStatement("return known != $T.UNRECOGNIZED", known)
                .build());
        addValueMethods(type);
    }

    private MethodSpec of() {
        return MethodSpec.methodBuilder("of")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addAnnotation(JacksonNames.creator())
                .addJavadoc(JavadocText.ofHtml(
                        "The constant of a value, or an object of its own for one that the reference does not name.",
                        Tag.param("value", "the value as it is sent"),
                        Tag.returns("what stands for the value")))
                .returns(name)
                .addParameter(RootMembers.STRING, "value")
                .addNamedCode("""
                        $self:T constant = CONSTANTS.get($objects:T.requireNonNull(value));
                        return constant != null ? constant : new $self:T(value, $known:T.UNRECOGNIZED);
                        """, Map.of("self", name, "objects", Objects.class, "known", known))
                .build();
    }

    private static MethodSpec.Builder accessor(String method, TypeName type, String html, String returns) {
        return MethodSpec.methodBuilder(method)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(JavadocText.ofHtml(html, Tag.returns(returns)))
                .returns(type);
    }

    private void addValueMethods(TypeSpec.Builder type) {
        type.addMethod(MethodSpec.methodBuilder("equals")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(TypeName.BOOLEAN)
                .addParameter(RootMembers.NULLABLE_OBJECT, "other")
                .addStatement("return other instanceof $1T && value.equals((($1T) other).value)", name)
                .build());
        type.addMethod(MethodSpec.methodBuilder("hashCode")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(TypeName.INT)
                .addStatement("return value.hashCode()")
                .build());
        type.addMethod(MethodSpec.methodBuilder("toString")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(RootMembers.STRING)
                .addStatement("return value")
                .build());
    }

    private TypeSpec knownEnum() {
        TypeSpec.Builder type = TypeSpec.enumBuilder(known)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("The documented members, and one for every other value.\n");
        for (ConstantPlan constant : plan.constants()) {
            type.addEnumConstant(
                    constant.constant(),
                    TypeSpec.anonymousClassBuilder("")
                            .addJavadoc("$L.\n", JavadocText.code(constant.wireName()))
                            .build());
        }
        return type.addEnumConstant(
                        "UNRECOGNIZED",
                        TypeSpec.anonymousClassBuilder("")
                                .addJavadoc("A value that the reference does not name.\n")
                                .build())
                .build();
    }
}
