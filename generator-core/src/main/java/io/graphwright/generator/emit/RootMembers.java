package io.graphwright.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import io.graphwright.generator.emit.JavadocText.Tag;
import io.graphwright.generator.plan.ClassPlan;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/**
 * What a class without a superclass holds for itself and all that extend it: the type's name on the wire, what the pages do not name, and which
 * properties are null as against absent.
 */
final class RootMembers {
    static final ClassName STRING = ClassName.get(String.class);
    static final TypeName NULLABLE_STRING = TypeNames.nullable(STRING);
    static final TypeName NULLABLE_OBJECT = TypeNames.nullable(ClassName.OBJECT);

    private static final ClassName MAP = ClassName.get(Map.class);
    private static final TypeName VALUES = ParameterizedTypeName.get(MAP, STRING, NULLABLE_OBJECT);

    private final ClassPlan plan;

    RootMembers(ClassPlan plan) {
        this.plan = plan;
    }

    void addFields(TypeSpec.Builder type) {
        type.addField(FieldSpec.builder(NULLABLE_STRING, "odataType", Modifier.PRIVATE)
                .addAnnotation(JacksonNames.property("@odata.type"))
                .build());
        type.addField(TypeNames.nullable(VALUES), "additionalProperties", Modifier.PRIVATE);
        type.addField(TypeNames.nullable(VALUES), "nulls", Modifier.PRIVATE);
    }

    void addMethods(TypeSpec.Builder type) {
        type.addMethod(getOdataType());
        type.addMethod(setOdataType());
        type.addMethod(getAdditionalProperties());
        type.addMethod(setAdditionalProperty());
        type.addMethod(writeAdditionalProperties());
        type.addMethod(explicit());
    }

    private static MethodSpec getOdataType() {
        return MethodSpec.methodBuilder("getOdataType")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(JavadocText.ofHtml(
                        "The type's name as the service sent it, with or without a leading {@code #}.",
                        Tag.returns("the value of {@code @odata.type}, or null where there is none")))
                .returns(NULLABLE_STRING)
                .addStatement("return odataType")
                .build();
    }

    private static MethodSpec setOdataType() {
        return MethodSpec.methodBuilder("setOdataType")
                .addAnnotation(JacksonNames.property("@odata.type"))
                .addModifiers(Modifier.PRIVATE)
                .addParameter(NULLABLE_STRING, "odataType")
                .addStatement("this.odataType = explicit($L, odataType)", StringLiteral.of("@odata.type"))
                .build();
    }

    private static MethodSpec getAdditionalProperties() {
        return MethodSpec.methodBuilder("getAdditionalProperties")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(JavadocText.ofHtml(
                        "The properties that the reference does not name, in the order they came.",
                        Tag.returns("an unmodifiable map of JSON values as Jackson reads them")))
                .returns(VALUES)
                .addStatement(
                        "return additionalProperties == null ? $1T.of() : $2T.unmodifiableMap(additionalProperties)",
                        Map.class,
                        Collections.class)
                .build();
    }

    private static MethodSpec setAdditionalProperty() {
        return MethodSpec.methodBuilder("setAdditionalProperty")
                .addAnnotation(JacksonNames.ANY_SETTER)
                .addModifiers(Modifier.PRIVATE)
                .addParameter(STRING, "name")
                .addParameter(NULLABLE_OBJECT, "value")
                .addNamedCode("""
                        if (additionalProperties == null) {
                            additionalProperties = new $linkedHashMap:T<>();
                        }
                        additionalProperties.put(name, value);
                        """, Map.of("linkedHashMap", LinkedHashMap.class))
                .build();
    }

    private static MethodSpec writeAdditionalProperties() {
        return MethodSpec.methodBuilder("writeAdditionalProperties")
                .addAnnotation(JacksonNames.ANY_GETTER)
                .addAnnotation(JacksonNames.everyValue())
                .addModifiers(Modifier.PRIVATE)
                .returns(VALUES)
                .addNamedCode("""
                        if (nulls == null) {
                            return getAdditionalProperties();
                        }
                        $values:T written = new $linkedHashMap:T<>(getAdditionalProperties());
                        written.putAll(nulls);
                        return written;
                        """, Map.of("values", VALUES, "linkedHashMap", LinkedHashMap.class))
                .build();
    }

    private MethodSpec explicit() {
        TypeVariableName value = TypeVariableName.get("T", NULLABLE_OBJECT);
        return MethodSpec.methodBuilder("explicit")
                .addModifiers(
                        plan.isExtensible() ? List.of(Modifier.PROTECTED, Modifier.FINAL) : List.of(Modifier.PRIVATE))
                .addJavadoc(JavadocText.ofHtml(
                        "Remembers whether a property was set to null, as against never set.",
                        Tag.param("<T>", "the property's type"),
                        Tag.param("name", "the property's name in JSON"),
                        Tag.param("value", "what it was set to"),
                        Tag.returns("the value")))
                .addTypeVariable(value)
                .returns(value)
                .addParameter(STRING, "name")
                .addParameter(value, "value")
                .addNamedCode("""
                        if (value == null) {
                            if (nulls == null) {
                                nulls = new $linkedHashMap:T<>();
                            }
                            nulls.put(name, null);
                        } else if (nulls != null) {
                            nulls.remove(name);
                        }
                        return value;
                        """, Map.of("linkedHashMap", LinkedHashMap.class))
                .build();
    }
}
