package io.graphwright.generator.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.graphwright.generator.plan.JavaType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/**
 * Expressions on a field or parameter that may be null, by what it holds. What can be changed from outside is copied on its way in and out.
 *
 * @param read what the accessor returns
 * @param keep what the builder keeps of its argument
 * @param equal whether this and {@code that} hold the same
 * @param hash what goes into the hash
 * @param show what {@code toString} shows
 */
record FieldCode(CodeBlock read, CodeBlock keep, CodeBlock equal, CodeBlock hash, CodeBlock show) {

    static FieldCode of(JavaType type, String field, String parameter) {
        return type.accept(new JavaType.Visitor<>() {
            @Override
            public FieldCode declared(JavaType.Declared declared) {
                return new FieldCode(
                        CodeBlock.of("$N", field),
                        CodeBlock.of("$N", parameter),
                        CodeBlock.of("$1T.equals($2N, that.$2N)", Objects.class, field),
                        CodeBlock.of("$N", field),
                        CodeBlock.of("$N", field));
            }

            @Override
            public FieldCode listed(JavaType.Listed listed) {
                return isListOfBytes(listed) ? arrays(field, parameter) : items(field, parameter);
            }

            @Override
            public FieldCode bytes(JavaType.Bytes bytes) {
                return new FieldCode(
                        CodeBlock.of("$1N == null ? null : $1N.clone()", field),
                        CodeBlock.of("$1N == null ? null : $1N.clone()", parameter),
                        CodeBlock.of("$1T.equals($2N, that.$2N)", Arrays.class, field),
                        CodeBlock.of("$T.hashCode($N)", Arrays.class, field),
                        CodeBlock.of("$1N == null ? null : \"byte[\" + $1N.length + \"]\"", field));
            }
        });
    }

    private static FieldCode items(String field, String parameter) {
        return new FieldCode(
                CodeBlock.of(
                        "$1N == null ? $2T.of() : $3T.unmodifiableList($1N)", field, List.class, Collections.class),
                CodeBlock.of("$1N == null ? null : new $2T<>($1N)", parameter, ArrayList.class),
                CodeBlock.of("$1T.equals($2N, that.$2N)", Objects.class, field),
                CodeBlock.of("$N", field),
                CodeBlock.of("$N", field));
    }

    private static FieldCode arrays(String field, String parameter) {
        CodeBlock own = CodeBlock.of("$1N == null ? null : $1N.toArray()", field);
        return new FieldCode(
                CodeBlock.of(
                        "$1N == null ? $2T.of() : $3T.unmodifiableList(copyArrays($1N))",
                        field,
                        List.class,
                        Collections.class),
                CodeBlock.of("$1N == null ? null : copyArrays($1N)", parameter),
                CodeBlock.of(
                        "$1T.deepEquals($2L, that.$3N == null ? null : that.$3N.toArray())", Objects.class, own, field),
                CodeBlock.of("$T.deepHashCode($L)", Arrays.class, own),
                CodeBlock.of("$1N == null ? null : $1N.size() + \" byte[]\"", field));
    }

    static boolean isListOfBytes(JavaType type) {
        return type instanceof JavaType.Listed listed && listed.item() instanceof JavaType.Bytes;
    }

    /** The method that copies a list of arrays deeply. */
    static MethodSpec copyArrays() {
        TypeName arrays = TypeNames.of(new JavaType.Listed(new JavaType.Bytes()));
        return MethodSpec.methodBuilder("copyArrays")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(arrays)
                .addParameter(arrays, "arrays")
                .addNamedCode("""
                        $arrays:T copies = new $arrayList:T<>(arrays.size());
                        for (byte[] array : arrays) {
                            copies.add(array == null ? null : array.clone());
                        }
                        return copies;
                        """, Map.of("arrays", arrays, "arrayList", ArrayList.class))
                .build();
    }
}
