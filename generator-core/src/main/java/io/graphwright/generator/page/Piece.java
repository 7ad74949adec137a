package io.graphwright.generator.page;

import io.graphwright.generator.source.SourceSpan;
import java.util.Comparator;

/** What stands in a page, before it is sorted into sections. */
sealed interface Piece {
    Comparator<Piece> PAGE_ORDER = Comparator.comparing(Piece::span);

    SourceSpan span();

    /** A heading opens a section. */
    record HeadingPiece(Heading heading) implements Piece {
        @Override
        public SourceSpan span() {
            return heading.span();
        }
    }

    /** A block stands in the section it falls into. */
    record BlockPiece(Block block) implements Piece {
        @Override
        public SourceSpan span() {
            return block.span();
        }
    }

    /** An annotation waits for the code block it belongs to. */
    record AnnotationPiece(BlockAnnotation annotation, SourceSpan span) implements Piece {}
}
