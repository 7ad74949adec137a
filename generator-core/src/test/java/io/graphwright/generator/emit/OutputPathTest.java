package io.graphwright.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.graphwright.generator.hostile.HostileText;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputPathTest {
    @Test
    void packagesAreFolders() {
        assertThat(OutputPath.of("com.example.models", "Call")).isEqualTo("com/example/models/Call.java");
        assertThat(OutputPath.of("com.example", "package-info")).isEqualTo("com/example/package-info.java");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "..", "a/../../b", "/etc/x", "C:\\x", "a\\b", "x\0", "con.", "a b", "package-info/x", "a.b"})
    void aNameThatIsNoneIsRefused(String name) {
        assertThatThrownBy(() -> OutputPath.of("com.example", name)).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", ".", "..", "com..example", ".com", "com.", "x/../../esc", "com.exa mple", "/com", "com.1"})
    void aPackageThatIsNoneIsRefused(String name) {
        assertThatThrownBy(() -> OutputPath.of(name, "Call")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whateverTheNamesAPathStaysBelowItsFolder() {
        HostileText hostile = new HostileText(4);
        List<String> made = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            try {
                made.add(OutputPath.of(i % 2 == 0 ? "com.example" : hostile.next(), hostile.nextOfOneLine()));
            } catch (IllegalStateException refused) {
                assertThat(refused).hasMessageStartingWith("not the name of a package and a class: ");
            }
        }

        assertThat(made)
                .isNotEmpty()
                .allMatch(path -> path.matches("([A-Za-z_][A-Za-z0-9_]*/)+[A-Za-z_][A-Za-z0-9_]*\\.java"));
    }
}
