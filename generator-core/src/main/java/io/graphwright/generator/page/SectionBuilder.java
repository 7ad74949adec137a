package io.graphwright.generator.page;

import io.graphwright.generator.page.Piece.BlockPiece;
import io.graphwright.generator.page.Piece.HeadingPiece;
import java.util.ArrayList;
import java.util.List;

/** Sorts the pieces of a page into sections. */
final class SectionBuilder {
    private final List<Section> sections = new ArrayList<>();
    private List<Heading> ancestors = List.of();
    private List<Block> blocks = new ArrayList<>();
    private Heading heading;

    SectionBuilder(Heading beforeFirst) {
        this.heading = beforeFirst;
    }

    List<Section> build(List<Piece> pieces) {
        for (Piece piece : pieces) {
            if (piece instanceof HeadingPiece next) {
                close();
                open(next.heading());
            } else if (piece instanceof BlockPiece block) {
                blocks.add(block.block());
            }
        }
        close();
        return sections;
    }

    private void close() {
        sections.add(new Section(heading, ancestors, blocks));
        blocks = new ArrayList<>();
    }

    private void open(Heading next) {
        List<Heading> above = new ArrayList<>(ancestors);
        if (heading.level() > 0) {
            above.add(heading);
        }
        above.removeIf(other -> other.level() >= next.level());
        ancestors = above;
        heading = next;
    }
}
