package io.graphwright.generator.fact;

import io.graphwright.generator.source.SourceSpan;
import java.util.List;
import java.util.Optional;

/**
 * What one page says, and what it has to do with other pages. The page itself is needed no more.
 *
 * @param path the page's
 * @param facts in no particular order, as the page alone tells them
 * @param includes what it includes
 * @param rows what pages get that include it
 * @param silent where to say that it documents nothing, if it is no part of others
 */
public record PageFacts(
        String path, List<Fact> facts, Includes includes, PermissionRows rows, Optional<SourceSpan> silent) {
    public PageFacts {
        facts = List.copyOf(facts);
    }
}
