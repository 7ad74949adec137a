package io.graphwright.generator.page;

import io.graphwright.generator.source.DiagnosticLog;
import io.graphwright.generator.source.SourceFile;
import io.graphwright.generator.source.SourceSpan;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/** A parsed page and its diagnostics as text: a line for each heading, block and diagnostic. */
final class ShownPage {
    private final Page page;
    private final DiagnosticLog log = new DiagnosticLog();

    private ShownPage(String markdown) {
        this.page = new PageParser().parse(new SourceFile("page.md", markdown), log);
    }

    static ShownPage of(String markdown) {
        return new ShownPage(markdown);
    }

    Page page() {
        return page;
    }

    /** Sections, blocks, then diagnostics. */
    String text() {
        StringJoiner shown = new StringJoiner("\n", "", "\n");
        page.frontMatter().forEach((key, value) -> shown.add(key + " = " + value));
        for (Section section : page.sections()) {
            if (section.heading().level() > 0) {
                shown.add("#".repeat(section.heading().level()) + " "
                        + section.heading().text());
            }
            section.blocks().forEach(block -> shown.add(show(block)));
        }
        diagnostics().forEach(shown::add);
        return shown.toString();
    }

    /** {@code 3:1 GW109}, by place. */
    List<String> diagnostics() {
        return log.sorted().stream()
                .map(diagnostic -> diagnostic.span().startLine() + ":"
                        + diagnostic.span().startColumn() + " "
                        + diagnostic.code().id())
                .toList();
    }

    /** The only block of a kind. */
    <B extends Block> B only(Class<B> kind) {
        List<B> found = page.sections().stream()
                .flatMap(section -> section.blocks(kind))
                .toList();
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " blocks of " + kind.getSimpleName() + ":\n" + text());
        }
        return found.get(0);
    }

    /** The text of the only table's cells, rows below one another. */
    String table() {
        return only(Table.class).rows().stream()
                .map(row -> cells(row.cells()))
                .collect(Collectors.joining("\n", cells(only(Table.class).header()) + "\n", "\n"));
    }

    private static String show(Block block) {
        if (block instanceof Prose prose) {
            return (prose.isQuote() ? "quote " : "prose ") + prose.content().text();
        } else if (block instanceof Table table) {
            return "table " + cells(table.header()) + " + " + table.rows().size();
        } else if (block instanceof CodeBlock code) {
            String annotation =
                    code.annotation().map(a -> " @" + oneLine(a.text())).orElse("");
            String tab = code.tab().map(name -> " tab=" + name).orElse("");
            return "code " + code.language() + tab + annotation + " " + oneLine(code.text());
        } else if (block instanceof Include include) {
            return "include " + include.title() + " -> " + include.target();
        }
        return "annotation " + oneLine(((DetachedAnnotation) block).annotation().text());
    }

    private static String cells(List<Inline> cells) {
        return cells.stream().map(cell -> oneLine(cell.text())).collect(Collectors.joining("|"));
    }

    private static String oneLine(String text) {
        return text.strip().replace("\n", "/");
    }

    /** {@code 3:5-4:1}. */
    static String range(SourceSpan span) {
        return span.startLine() + ":" + span.startColumn() + "-" + span.endLine() + ":" + span.endColumn();
    }
}
