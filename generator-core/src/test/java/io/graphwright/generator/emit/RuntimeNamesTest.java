package io.graphwright.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.palantir.javapoet.ClassName;
import java.lang.reflect.Field;
import org.junit.jupiter.api.Test;

class RuntimeNamesTest {
    @Test
    void everyRuntimeClassThatGeneratedCodeNamesExists() throws Exception {
        for (Field field : RuntimeNames.class.getDeclaredFields()) {
            ClassName name = (ClassName) field.get(null);
            assertThatCode(() -> Class.forName(name.reflectionName())).doesNotThrowAnyException();
            assertThat(name.packageName()).isEqualTo("io.graphwright.runtime");
        }
    }
}
