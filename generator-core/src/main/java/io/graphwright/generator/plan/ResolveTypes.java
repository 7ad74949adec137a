package io.graphwright.generator.plan;

import io.graphwright.generator.edm.EnumType;
import io.graphwright.generator.edm.PrimitiveType;
import io.graphwright.generator.edm.QualifiedName;
import io.graphwright.generator.edm.TypeGraph;
import io.graphwright.generator.edm.TypeRef;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.SortedMap;
import java.util.UUID;

/** The Java type of each reference. A type that got no class is held as the JSON it is. */
final class ResolveTypes implements TypeRef.Visitor<JavaType> {
    private final TypeGraph graph;
    private final SortedMap<QualifiedName, JavaType.Declared> names;

    ResolveTypes(TypeGraph graph, SortedMap<QualifiedName, JavaType.Declared> names) {
        this.graph = graph;
        this.names = names;
    }

    JavaType resolve(TypeRef type) {
        return type.accept(this);
    }

    @Override
    public JavaType primitive(TypeRef.Primitive type) {
        return of(type.type());
    }

    @Override
    public JavaType named(TypeRef.Named type) {
        JavaType.Declared declared = names.get(type.name());
        if (declared != null) {
            return declared;
        }
        boolean isEnum =
                graph.find(type.name()).filter(EnumType.class::isInstance).isPresent();
        return JavaType.of(isEnum ? String.class : Object.class);
    }

    @Override
    public JavaType collection(TypeRef.Collection type) {
        return new JavaType.Listed(resolve(type.item()));
    }

    static JavaType of(PrimitiveType type) {
        return switch (type) {
            case BINARY, STREAM -> new JavaType.Bytes();
            case BOOLEAN -> JavaType.of(Boolean.class);
            case BYTE, SBYTE, INT16 -> JavaType.of(Short.class);
            case DATE -> JavaType.of(LocalDate.class);
            case DATE_TIME_OFFSET -> JavaType.of(OffsetDateTime.class);
            case DECIMAL -> JavaType.of(BigDecimal.class);
            case DOUBLE -> JavaType.of(Double.class);
            case DURATION -> JavaType.of(Duration.class);
            case GUID -> JavaType.of(UUID.class);
            case INT32 -> JavaType.of(Integer.class);
            case INT64 -> JavaType.of(Long.class);
            case SINGLE -> JavaType.of(Float.class);
            case STRING -> JavaType.of(String.class);
            case TIME_OF_DAY -> JavaType.of(LocalTime.class);
            case UNTYPED -> JavaType.of(Object.class);
        };
    }

    /** Whether a plain mapper would write it as a number or an array. */
    static boolean isTime(TypeRef type) {
        return type.itemType() instanceof TypeRef.Primitive primitive
                && switch (primitive.type()) {
                    case DATE, DATE_TIME_OFFSET, DURATION, TIME_OF_DAY -> true;
                    default -> false;
                };
    }

    static boolean isStream(TypeRef type) {
        return type.itemType() instanceof TypeRef.Primitive primitive && primitive.type() == PrimitiveType.STREAM;
    }
}
