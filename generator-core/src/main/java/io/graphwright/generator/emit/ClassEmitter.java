package io.graphwright.generator.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.graphwright.generator.emit.JavadocText.Tag;
import io.graphwright.generator.plan.ClassPlan;
import io.graphwright.generator.plan.JavaType;
import io.graphwright.generator.plan.PropertyPlan;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Spells a model class. */
final class ClassEmitter {
    private final ClassPlan plan;
    private final ClassName name;
    private final ClassName builder;

    ClassEmitter(ClassPlan plan) {
        this.plan = plan;
        this.name = TypeNames.className(plan.name());
        this.builder = TypeNames.className(plan.builder());
    }

    TypeSpec.Builder emit() {
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(JavadocText.of(plan.comment()))
                .alwaysQualify(plan.shadowed().toArray(String[]::new));
        addAnnotations(type);
        addFields(type);
        addCreation(type);
        addAccessors(type);
        if (plan.superclass().isEmpty()) {
            new RootMembers(plan).addMethods(type);
        }
        new ValueMethods(plan).addTo(type);
        plan.nested()
                .forEach(nested -> type.addType(new ClassEmitter(nested)
                        .emit()
                        .addModifiers(Modifier.STATIC)
                        .build()));
        PropertyNamesEmitter.emit(plan).ifPresent(type::addType);
        type.addType(new BuilderEmitter(plan).emit());
        return type;
    }

    private void addAnnotations(TypeSpec.Builder type) {
        plan.superclass().ifPresent(superclass -> type.superclass(TypeNames.className(superclass.name())));
        if (!plan.isExtensible()) {
            type.addModifiers(Modifier.FINAL);
        }
        if (plan.superclass().isEmpty()) {
            type.addAnnotations(JacksonNames.ofRoot());
        }
        type.addAnnotations(JacksonNames.polymorphism(plan));
        if (plan.comment().isDeprecated()) {
            type.addAnnotation(Deprecated.class);
        }
        if (plan.usesDeprecated()) {
            type.addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                    .addMember("value", "$L", StringLiteral.of("deprecation"))
                    .build());
        }
    }

    private void addFields(TypeSpec.Builder type) {
        plan.wireName()
                .ifPresent(wireName -> type.addField(
                        FieldSpec.builder(String.class, "ODATA_TYPE", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                                .addJavadoc("The name of this type in JSON, without a leading {@code #}.\n")
                                .initializer("$L", StringLiteral.of(wireName))
                                .build()));
        if (plan.superclass().isEmpty()) {
            new RootMembers(plan).addFields(type);
        }
        for (PropertyPlan property : plan.properties()) {
            FieldSpec.Builder field = FieldSpec.builder(
                            TypeNames.nullable(property.type()), property.field(), Modifier.PRIVATE)
                    .addAnnotation(JacksonNames.property(property.wireName()));
            if (property.isIsoText()) {
                field.addAnnotation(JacksonNames.isoText());
            }
            type.addField(field.build());
        }
    }

    private void addCreation(TypeSpec.Builder type) {
        type.addMethod(constructor("Creates an object without properties.").build());
        MethodSpec.Builder copy = constructor("Copies an object.", Tag.param("other", "what to copy"))
                .addParameter(name, "other");
        if (plan.superclass().isPresent()) {
            copy.addStatement("super(other)");
        } else {
            copy.addNamedCode("""
                    this.odataType = other.odataType;
                    this.additionalProperties =
                            other.additionalProperties == null ? null : new $linkedHashMap:T<>(other.additionalProperties);
                    this.nulls = other.nulls == null ? null : new $linkedHashMap:T<>(other.nulls);
                    """, Map.of("linkedHashMap", LinkedHashMap.class));
        }
        plan.properties().forEach(property -> copy.addStatement("this.$1N = other.$1N", property.field()));
        type.addMethod(copy.build());
        type.addMethod(builderMethod());
        type.addMethod(toBuilder());
    }

    private MethodSpec builderMethod() {
        CodeBlock start = CodeBlock.of("new $T(new $T())", builder, name);
        return MethodSpec.methodBuilder("builder")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc(JavadocText.ofHtml("Starts a new object.", Tag.returns("a builder without properties")))
                .returns(builder)
                .addStatement(plan.statedType()
                        .map(type -> CodeBlock.of("return $L.odataType($L)", start, StringLiteral.of(type)))
                        .orElse(CodeBlock.of("return $L", start)))
                .build();
    }

    private MethodSpec toBuilder() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("toBuilder");
        if (plan.superclass().isPresent()) {
            method.addAnnotation(Override.class);
        } else {
            method.addJavadoc(
                    JavadocText.ofHtml("Starts a changed copy.", Tag.returns("a builder with all of this object")));
        }
        return method.addModifiers(Modifier.PUBLIC)
                .returns(builder)
                .addStatement("return new $T(new $T(this))", builder, name)
                .build();
    }

    private MethodSpec.Builder constructor(String comment, Tag... tags) {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
        return plan.isExtensible()
                ? constructor.addModifiers(Modifier.PROTECTED).addJavadoc(JavadocText.ofHtml(comment, tags))
                : constructor.addModifiers(Modifier.PRIVATE);
    }

    private void addAccessors(TypeSpec.Builder type) {
        for (PropertyPlan property : plan.properties()) {
            type.addMethod(getter(property));
        }
        for (PropertyPlan property : plan.properties()) {
            type.addMethod(setter(property));
        }
        if (plan.properties().stream().anyMatch(property -> FieldCode.isListOfBytes(property.type()))) {
            type.addMethod(FieldCode.copyArrays());
        }
    }

    private static MethodSpec getter(PropertyPlan property) {
        boolean isList = property.type() instanceof JavaType.Listed;
        TypeName type = isList ? TypeNames.of(property.type()) : TypeNames.nullable(property.type());
        MethodSpec.Builder getter = MethodSpec.methodBuilder(property.getter())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(JavadocText.of(
                        property.comment(),
                        Tag.returns(
                                isList
                                        ? "an unmodifiable list, empty where JSON has null or nothing; items may be null"
                                        : "the value, or null where JSON has null or nothing")))
                .returns(type)
                .addStatement(
                        "return $L",
                        FieldCode.of(property.type(), property.field(), property.field())
                                .read());
        if (property.comment().isDeprecated()) {
            getter.addAnnotation(Deprecated.class);
        }
        return getter.build();
    }

    private static MethodSpec setter(PropertyPlan property) {
        return MethodSpec.methodBuilder(property.setter())
                .addAnnotation(JacksonNames.property(property.wireName()))
                .addModifiers(Modifier.PRIVATE)
                .addParameter(TypeNames.nullable(property.type()), property.field())
                .addStatement("this.$1N = explicit($2L, $1N)", property.field(), StringLiteral.of(property.wireName()))
                .build();
    }
}
