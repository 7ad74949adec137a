package io.graphwright.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;

import io.graphwright.generator.edm.ComplexType;
import io.graphwright.generator.edm.Documentation;
import io.graphwright.generator.edm.EnumMember;
import io.graphwright.generator.edm.EnumType;
import io.graphwright.generator.edm.Evidence;
import io.graphwright.generator.edm.Property;
import io.graphwright.generator.edm.RequestParameter;
import io.graphwright.generator.source.SourceSpan;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Text of a page is data: whatever it holds, the declarations stay the same, compile and make clean Javadoc. */
class HostileTextTest {
    private static final String[] PIECES = {
        "*/",
        "*",
        "/",
        "/**",
        "//",
        "\\u002a\\u002f",
        "\\",
        "\\u",
        "\\\\u000a",
        "\"",
        "\"\"\"",
        "'",
        "$",
        "$L",
        "$T",
        "${",
        "{@link x}",
        "{",
        "}",
        "{@code ",
        "@",
        "@return",
        "@deprecated",
        "@param <T>",
        "<",
        ">",
        "<p>",
        "</p>",
        "<script>",
        "&",
        "&#42;",
        "&nbsp;",
        "&lt;",
        "<!--",
        "-->",
        "\n",
        "\n\n",
        "\r",
        "\t",
        "\0",
        "\u0007",
        "\u0085",
        "\u2028",
        "\u202e",
        "\u200b",
        "\ufeff",
        "\ud800",
        "\udc00",
        "\ud83d\ude00",
        "\u00e4",
        "\u4e2d",
        "; }",
        "static { System.exit(3); }",
        "import java.io.File;",
        "a",
        "b ",
        " ",
        "    ",
        ".",
        "%n%s",
        "http://x/*/y",
        "x".repeat(300)
    };

    private final Random random = new Random(20261101);

    @Test
    void declarationsStayTheSame(@TempDir Path folder) {
        List<GeneratedFile> hostile = files(this::text);
        Compiled compiled = Compiled.of(hostile);
        assertThat(Compiled.javadoc(hostile, folder)).isEmpty();
        assertThat(declarations(compiled)).isEqualTo(declarations(Compiled.of(files(() -> "Plain."))));
        assertThat(hostile)
                .filteredOn(file -> file.text().chars().anyMatch(c -> c != '\n' && (c < ' ' || c > '~')))
                .isEmpty();
    }

    @Test
    void literalsHoldTheirText() throws Exception {
        List<String> texts = Stream.generate(this::text).limit(500).toList();
        StringBuilder source = new StringBuilder("public class Literals {\n");
        for (int i = 0; i < texts.size(); i++) {
            source.append("  public static final String T").append(i).append(" = ");
            source.append(StringLiteral.of(texts.get(i))).append(";\n");
        }
        Class<?> literals = Compiled.of(List.of(new GeneratedFile("Literals.java", source + "}\n")))
                .load("Literals");
        for (int i = 0; i < texts.size(); i++) {
            Field field = literals.getField("T" + i);
            assertThat(field.get(null)).isEqualTo(texts.get(i));
        }
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i >= 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    private static List<GeneratedFile> files(java.util.function.Supplier<String> text) {
        Graphs graphs = new Graphs();
        for (int i = 0; i < 15; i++) {
            String name = "type" + i;
            List<Property> properties = new ArrayList<>();
            List<EnumMember> members = new ArrayList<>();
            for (int j = 0; j < 10; j++) {
                properties.add(new Property(
                        "p" + j, Graphs.reference("Edm.String"), false, documentation(text, j), List.of()));
                members.add(new EnumMember("m" + j, OptionalLong.empty(), documentation(text, j), List.of()));
            }
            List<Evidence> evidence = List.of(new Evidence(SourceSpan.at("resources/" + text.get() + ".md", 1, 1), ""));
            graphs.add(new ComplexType(
                    Graphs.qualified(name),
                    Optional.empty(),
                    false,
                    false,
                    false,
                    properties,
                    List.of(),
                    documentation(text, i),
                    evidence));
            graphs.add(new EnumType(Graphs.qualified("enum" + i), false, members, documentation(text, i), evidence));
            graphs.add(Operations.get("api/page" + i + ".md", "/a/{b}")
                    .title(text.get())
                    .documentation(documentation(text, i))
                    .permission(text.get(), text.get(), text.get())
                    .header(new RequestParameter("X-Y", false, documentation(text, 1)))
                    .one(name));
        }
        return Generated.files(graphs.graph());
    }

    private static Documentation documentation(java.util.function.Supplier<String> text, int index) {
        return new Documentation(
                text.get(),
                Optional.of("resources/" + text.get()),
                index % 3 == 0 ? Optional.of(text.get()) : Optional.empty());
    }

    private static List<String> declarations(Compiled compiled) {
        return compiled.classes().keySet().stream()
                .map(compiled::load)
                .flatMap(type -> Stream.of(
                                Stream.of(type),
                                Arrays.stream(type.getDeclaredFields()),
                                Arrays.stream(type.getDeclaredMethods()),
                                Arrays.stream(type.getDeclaredConstructors()))
                        .flatMap(stream -> stream)
                        .map(declaration -> declaration instanceof Member member
                                ? member.getDeclaringClass().getName() + " " + member
                                : declaration.toString()))
                .sorted()
                .toList();
    }
}
