package io.graphwright.generator.fact;

import static org.assertj.core.api.Assertions.assertThat;

import io.graphwright.generator.page.Page;
import io.graphwright.generator.page.PageParser;
import io.graphwright.generator.source.DiagnosticLog;
import io.graphwright.generator.source.SourceFile;
import io.graphwright.generator.source.SourceSpan;
import java.util.List;
import org.junit.jupiter.api.Test;

class TypeCellsTest {
    private static final String PAGE = """
            # gadget resource type

            Namespace: microsoft.graph

            ## Properties

            |Property|Type|Description|
            |:--|:--|:--|
            |size|%s|How large it is.|
            """;

    @Test
    void aCellOfMoreThanThousandCharactersNamesNothing() {
        assertThat(type("String or ".repeat(99) + "String").alternatives()).isNotEmpty();
        assertThat(type("String or ".repeat(100) + "String").alternatives()).isEmpty();
    }

    @Test
    void aNameOfMoreThanThousandCharactersIsNone() {
        SourceSpan span = SourceSpan.at("page.md", 1, 1);

        assertThat(TypeCells.ofName("ab.".repeat(333) + "a", span).alternatives())
                .hasSize(1);
        assertThat(TypeCells.ofName("ab.".repeat(333) + "ab", span).alternatives())
                .isEmpty();
    }

    private static TypeCell type(String cell) {
        DiagnosticLog log = new DiagnosticLog();
        SourceFile file = new SourceFile("resources/gadget.md", PAGE.formatted(cell));
        Page page = new PageParser().parse(file, log);
        List<Fact> facts = new FactExtractor().extract(page, log).facts();
        return facts.stream()
                .filter(PropertyDocumented.class::isInstance)
                .map(fact -> ((PropertyDocumented) fact).type())
                .findFirst()
                .orElseThrow();
    }
}
