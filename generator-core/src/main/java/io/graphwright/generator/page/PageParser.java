package io.graphwright.generator.page;

import io.graphwright.generator.source.DiagnosticSink;
import io.graphwright.generator.source.SourceFile;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads one page. Front matter, comments and fences are found line by line, since each of them hides the others; what is left goes through
 * commonmark.
 *
 * <p>Thread-safe. Whatever the page holds, the answer is a page; what could not be read is reported.
 */
public final class PageParser {
    private final MarkdownReader markdown = new MarkdownReader();

    public Page parse(SourceFile file, DiagnosticSink sink) {
        PageText text = new PageText(file);
        FrontMatter frontMatter = new FrontMatterReader(text, sink).read();
        List<Piece> pieces = new ArrayList<>(new RegionScanner(text, sink).scan(frontMatter.contentLine()));
        pieces.addAll(markdown.read(text, sink));
        List<Piece> attached = new AttachAnnotations(sink).attach(pieces);
        Heading beforeFirst = new Heading(0, "", file.start());
        return new Page(file, frontMatter.scalars(), new SectionBuilder(beforeFirst).build(attached));
    }
}
