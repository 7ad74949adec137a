package io.graphwright.generator.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import io.graphwright.generator.plan.JavaType;
import java.util.List;

/** Planned types in JavaPoet's terms. Items of lists may be null. */
final class TypeNames implements JavaType.Visitor<TypeName> {
    static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");

    private static final ClassName LIST = ClassName.get(List.class);

    private static final TypeNames PLAIN = new TypeNames();

    private TypeNames() {}

    static TypeName of(JavaType type) {
        return type.accept(PLAIN);
    }

    static TypeName nullable(JavaType type) {
        return nullable(of(type));
    }

    static TypeName nullable(TypeName type) {
        return type.annotated(AnnotationSpec.builder(NULLABLE).build());
    }

    /** What a builder takes: lists of subtypes too. */
    static TypeName argument(JavaType type) {
        return type instanceof JavaType.Listed listed && listed.item() instanceof JavaType.Declared
                ? nullable(ParameterizedTypeName.get(LIST, WildcardTypeName.subtypeOf(nullable(listed.item()))))
                : nullable(type);
    }

    static TypeName listOf(TypeName item) {
        return ParameterizedTypeName.get(LIST, item);
    }

    static ClassName className(JavaType.Declared type) {
        List<String> names = type.simpleNames();
        return ClassName.get(
                type.packageName(), names.get(0), names.subList(1, names.size()).toArray(String[]::new));
    }

    @Override
    public TypeName declared(JavaType.Declared type) {
        return className(type);
    }

    @Override
    public TypeName listed(JavaType.Listed type) {
        return ParameterizedTypeName.get(LIST, nullable(type.item()));
    }

    @Override
    public TypeName bytes(JavaType.Bytes type) {
        return ArrayTypeName.of(TypeName.BYTE);
    }
}
