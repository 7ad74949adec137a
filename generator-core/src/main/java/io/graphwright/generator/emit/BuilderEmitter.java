package io.graphwright.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import io.graphwright.generator.emit.JavadocText.Tag;
import io.graphwright.generator.plan.ClassPlan;
import io.graphwright.generator.plan.PropertyPlan;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Spells the nested builder: it fills an object of its own and hands out copies. */
final class BuilderEmitter {
    private static final Tag THIS = Tag.returns("this builder");

    private final ClassPlan plan;
    private final ClassName name;
    private final ClassName builder;
    private final boolean isRoot;

    BuilderEmitter(ClassPlan plan) {
        this.plan = plan;
        this.name = TypeNames.className(plan.name());
        this.builder = TypeNames.className(plan.builder());
        this.isRoot = plan.superclass().isEmpty();
    }

    TypeSpec emit() {
        TypeSpec.Builder type = TypeSpec.classBuilder(builder)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("Builds objects of the class around it. A property that is never set is not written.\n")
                .addField(name, "target", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(constructor());
        if (!plan.isExtensible()) {
            type.addModifiers(Modifier.FINAL);
        }
        plan.superclass().ifPresent(superclass -> type.superclass(TypeNames.className(superclass.builder())));
        plan.properties().forEach(property -> type.addMethod(own(property)));
        plan.inherited().forEach(property -> type.addMethod(inherited(property)));
        type.addMethod(odataType());
        type.addMethod(additionalProperty());
        type.addMethod(build());
        return type.build();
    }

    private MethodSpec constructor() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addParameter(name, "target");
        if (plan.isExtensible()) {
            constructor
                    .addModifiers(Modifier.PROTECTED)
                    .addJavadoc(JavadocText.ofHtml(
                            "Fills an object that nobody else holds.", Tag.param("target", "what to fill")));
        } else {
            constructor.addModifiers(Modifier.PRIVATE);
        }
        if (!isRoot) {
            constructor.addStatement("super(target)");
        }
        return constructor.addStatement("this.target = target").build();
    }

    private MethodSpec own(PropertyPlan property) {
        String parameter = property.field();
        MethodSpec.Builder method = MethodSpec.methodBuilder(property.builderMethod())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(JavadocText.ofHtml(
                        "Sets " + JavadocText.code(property.wireName()) + ".",
                        Tag.param(parameter, "the value; null is written as null"),
                        THIS))
                .returns(builder)
                .addParameter(parameter(property));
        return deprecated(property, method)
                .addStatement(
                        "this.target.$N($L)",
                        property.setter(),
                        FieldCode.of(property.type(), property.field(), parameter)
                                .keep())
                .addStatement("return this")
                .build();
    }

    private MethodSpec inherited(PropertyPlan property) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(property.builderMethod())
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(builder)
                .addParameter(parameter(property));
        return deprecated(property, method)
                .addStatement("super.$N($N)", property.builderMethod(), property.field())
                .addStatement("return this")
                .build();
    }

    private static MethodSpec.Builder deprecated(PropertyPlan property, MethodSpec.Builder method) {
        return property.comment().isDeprecated() ? method.addAnnotation(Deprecated.class) : method;
    }

    private static ParameterSpec parameter(PropertyPlan property) {
        return ParameterSpec.builder(TypeNames.argument(property.type()), property.field())
                .build();
    }

    private MethodSpec odataType() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("odataType")
                .addModifiers(Modifier.PUBLIC)
                .returns(builder)
                .addParameter(RootMembers.NULLABLE_STRING, "odataType");
        if (isRoot) {
            return method.addJavadoc(JavadocText.ofHtml(
                            "Sets {@code @odata.type}, by which the service tells types apart.",
                            Tag.param("odataType", "the type's name, as a rule with a leading {@code #}"),
                            THIS))
                    .addStatement("this.target.setOdataType(odataType)")
                    .addStatement("return this")
                    .build();
        }
        return method.addAnnotation(Override.class)
                .addStatement("super.odataType(odataType)")
                .addStatement("return this")
                .build();
    }

    /** A documented name would be written twice. */
    private MethodSpec additionalProperty() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("additionalProperty")
                .addModifiers(Modifier.PUBLIC)
                .returns(builder)
                .addParameter(RootMembers.STRING, "name")
                .addParameter(RootMembers.NULLABLE_OBJECT, "value");
        if (isRoot) {
            method.addJavadoc(JavadocText.ofHtml(
                    "Sets a property that the reference does not name.",
                    Tag.param("name", "its name in JSON"),
                    Tag.param("value", "what Jackson can write; null is written as null"),
                    THIS));
        } else {
            method.addAnnotation(Override.class);
        }
        if (!plan.properties().isEmpty()) {
            method.addNamedCode(
                    """
                    for ($property:T property : $property:T.values()) {
                        if (property.wireName().equals(name)) {
                            throw new $illegalArgument:T("a documented property has a method of its own");
                        }
                    }
                    """,
                    Map.of(
                            "property",
                            TypeNames.className(plan.name().nested(plan.propertyName())),
                            "illegalArgument",
                            IllegalArgumentException.class));
        }
        return method.addStatement(
                        isRoot
                                ? "this.target.setAdditionalProperty(name, value)"
                                : "super.additionalProperty(name, value)")
                .addStatement("return this")
                .build();
    }

    private MethodSpec build() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("build");
        if (isRoot) {
            method.addJavadoc(JavadocText.ofHtml(
                    "Makes the object; the builder may go on.", Tag.returns("an object of its own")));
        } else {
            method.addAnnotation(Override.class);
        }
        return method.addModifiers(Modifier.PUBLIC)
                .returns(name)
                .addStatement("return new $T(this.target)", name)
                .build();
    }
}
