package io.graphwright.generator.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.graphwright.generator.fact.Fact;
import io.graphwright.generator.fact.FactExtractor;
import io.graphwright.generator.fuzz.FuzzedPages;
import io.graphwright.generator.fuzz.Reports;
import io.graphwright.generator.source.DiagnosticLog;
import io.graphwright.generator.source.SourceFile;
import java.util.List;

/** Any bytes as a page: it is read, its facts are found, and everything has a place. */
public final class PageTarget {
    private PageTarget() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        read(FuzzedPages.page(bytes));
    }

    static Page read(SourceFile file) {
        DiagnosticLog log = new DiagnosticLog();
        Reports reports = new Reports(List.of(file));
        Page page = new PageParser().parse(file, log);
        for (Section section : page.sections()) {
            assertThat(section.heading().level()).isBetween(0, 6);
            reports.liesInItsPage(section.heading().span());
            section.blocks().forEach(block -> reports.liesInItsPage(block.span()));
            section.blocks(Table.class).forEach(table -> hasItsCells(table, reports));
        }
        FactExtractor extractor = new FactExtractor();
        List<Fact> facts = extractor.join(List.of(extractor.extract(page, log)), log);
        facts.forEach(fact -> reports.liesInItsPage(fact.span()));
        reports.areSound(log.sorted());
        return page;
    }

    private static void hasItsCells(Table table, Reports reports) {
        for (Table.Row row : table.rows()) {
            reports.liesInItsPage(row.span());
            row.cells().forEach(cell -> reports.liesInItsPage(cell.span()));
        }
    }
}
