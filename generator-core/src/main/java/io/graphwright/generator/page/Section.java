package io.graphwright.generator.page;

import java.util.List;
import java.util.stream.Stream;

/**
 * A heading and what stands below it, up to the next heading of any level.
 *
 * @param ancestors the headings it stands under, outermost first
 */
public record Section(Heading heading, List<Heading> ancestors, List<Block> blocks) {
    public Section {
        ancestors = List.copyOf(ancestors);
        blocks = List.copyOf(blocks);
    }

    /** The blocks of one kind, in document order. */
    public <B extends Block> Stream<B> blocks(Class<B> kind) {
        return blocks.stream().filter(kind::isInstance).map(kind::cast);
    }

    /** This heading and those above it, innermost first. */
    public Stream<Heading> outline() {
        Stream.Builder<Heading> outline = Stream.builder();
        outline.add(heading);
        for (int n = ancestors.size() - 1; n >= 0; n--) {
            outline.add(ancestors.get(n));
        }
        return outline.build();
    }
}
