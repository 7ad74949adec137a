package io.graphwright.generator.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.graphwright.generator.source.Diagnostic;
import io.graphwright.generator.source.DiagnosticLog;
import io.graphwright.generator.source.Severity;
import io.graphwright.generator.source.SourceTree;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Reads a whole published reference, where one lies beside the project, and counts what others have counted in it. */
@Tag("corpus")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WholeReferenceTest {
    private static final Path REFERENCE = Path.of("..", "..", "shared", "corpus", "v1.0");

    private final DiagnosticLog log = new DiagnosticLog();
    private List<Page> pages = List.of();

    @BeforeAll
    void readAllPages() {
        assumeThat(Files.isDirectory(REFERENCE)).isTrue();
        List<Path> folders = List.of(REFERENCE.resolve("api"), REFERENCE.resolve("resources"));
        PageParser parser = new PageParser();
        pages = new SourceTree(folders, List.of("**/*.md"), List.of())
                .read(log).parallelStream().map(file -> parser.parse(file, log)).toList();
    }

    @Test
    void everyPageHasATitle() {
        assertThat(pages).hasSize(3341).allMatch(page -> page.title().isPresent());
    }

    @Test
    void everyBlockIsFound() {
        assertThat(count(CodeBlock.class)).isEqualTo(8490);
        assertThat(count(Table.class)).isEqualTo(7047);
        assertThat(annotated() + count(DetachedAnnotation.class)).isEqualTo(6684);
        assertThat(count(DetachedAnnotation.class)).isEqualTo(4);
    }

    @Test
    void nothingIsAnError() {
        assertThat(log.sorted()).extracting(Diagnostic::severity).doesNotContain(Severity.ERROR);
    }

    private long annotated() {
        return pages.stream()
                .flatMap(page -> page.sections().stream())
                .flatMap(section -> section.blocks(CodeBlock.class))
                .filter(code -> code.annotation().isPresent())
                .count();
    }

    private long count(Class<? extends Block> kind) {
        return pages.stream()
                .flatMap(page -> page.sections().stream())
                .flatMap(section -> section.blocks(kind))
                .count();
    }
}
