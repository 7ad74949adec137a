package io.graphwright.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The README's Java stands, but for comments and blanks, in sources that are compiled and run. */
class ReadmeTest {
    private static final Path README = Path.of("..", "README.md");
    private static final Pattern BLOCK = Pattern.compile("(?s)```java\n(.*?)```|<pre lang=\"java\">(.*?)</pre>");
    private static final Pattern COMMENT = Pattern.compile("(?m)(?<!:)//.*$|(?s)/\\*.*?\\*/");

    @Test
    void everyLineOfJavaIsUsedSomewhere() throws IOException {
        List<String> sources;
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            sources = files.filter(file -> file.toString().endsWith(".java"))
                    .map(ReadmeTest::bare)
                    .toList();
        }
        List<String> blocks = BLOCK.matcher(Files.readString(README))
                .results()
                .map(block -> block.group(1) == null ? text(block.group(2)) : block.group(1))
                .flatMap(block -> Stream.of(block.split("\n\n")))
                .toList();
        assertThat(blocks)
                .hasSizeGreaterThan(7)
                .allSatisfy(block -> assertThat(sources).as(block).anyMatch(source -> source.contains(bare(block))));
    }

    private static String text(String html) {
        return html.replace("<br>", "\n")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    private static String bare(Path source) {
        try {
            return bare(Files.readString(source));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String bare(String java) {
        return COMMENT.matcher(java).replaceAll("").replaceAll("\\s", "");
    }
}
