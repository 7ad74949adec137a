package io.graphwright.generator.emit;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.graphwright.generator.emit.JavadocText.Tag;
import io.graphwright.generator.plan.ClassPlan;
import io.graphwright.generator.plan.PropertyPlan;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Spells the nested enum of a class's property names. A class without properties has none: there is nothing to name. */
final class PropertyNamesEmitter {
    private PropertyNamesEmitter() {}

    static Optional<TypeSpec> emit(ClassPlan plan) {
        List<PropertyPlan> properties = Stream.concat(plan.inherited().stream(), plan.properties().stream())
                .toList();
        if (properties.isEmpty()) {
            return Optional.empty();
        }
        TypeSpec.Builder type = TypeSpec.enumBuilder(plan.propertyName())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("The names of the properties, inherited ones too: what {@code $$select} takes.\n")
                .addField(RootMembers.STRING, "wireName", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(RootMembers.STRING, "wireName")
                        .addStatement("this.wireName = wireName")
                        .build())
                .addMethod(MethodSpec.methodBuilder("wireName")
                        .addModifiers(Modifier.PUBLIC)
                        .addJavadoc(JavadocText.ofHtml("The name in JSON.", Tag.returns("the name as it is sent")))
                        .returns(RootMembers.STRING)
                        .addStatement("return wireName")
                        .build());
        properties.forEach(property -> type.addEnumConstant(property.constant(), constant(property)));
        return Optional.of(type.build());
    }

    private static TypeSpec constant(PropertyPlan property) {
        return TypeSpec.anonymousClassBuilder("$L", StringLiteral.of(property.wireName()))
                .addJavadoc("$L.\n", JavadocText.code(property.wireName()))
                .build();
    }
}
