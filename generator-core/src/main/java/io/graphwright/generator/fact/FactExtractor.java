package io.graphwright.generator.fact;

import static io.graphwright.generator.source.DiagnosticCode.NOTHING_DOCUMENTED;

import io.graphwright.generator.page.Page;
import io.graphwright.generator.source.DiagnosticSink;
import io.graphwright.generator.source.SourceSpan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads what one page says of operations, types and enums. What kind of page it is, its sections and blocks tell; folder and front matter do
 * not. Thread-safe.
 */
public final class FactExtractor {
    private final JsonReader json = new JsonReader();
    private final AnnotationReader annotations = new AnnotationReader(json);
    private final IncludedPages included;

    /** @param pages all that may include one another; tables of permissions, for instance, stand in pages of their own */
    public FactExtractor(Collection<Page> pages) {
        this.included = new IncludedPages(pages);
    }

    /** The facts of a page, in no particular order. A page without facts is reported, with the reason, unless it is a part of others. */
    public List<Fact> extract(Page page, DiagnosticSink sink) {
        Reading reading = new Reading(page, sink);
        List<ReadBlock> blocks = ReadBlock.all(reading, annotations);
        List<Fact> operation = new Operations(reading, json, included).of(blocks);
        List<Fact> facts = new ArrayList<>(Types.of(reading, json, blocks, operation.isEmpty()));
        facts.addAll(withoutRepresented(operation, facts));
        included.reportMissing(reading);
        if (facts.isEmpty() && !reading.isExplained() && !included.isPart(page)) {
            reading.reportPage(NOTHING_DOCUMENTED);
        }
        return List.copyOf(facts);
    }

    /** JSON that represents the type of a page with an operation, too, is not an example besides. */
    private static List<Fact> withoutRepresented(List<Fact> operation, List<Fact> types) {
        Set<SourceSpan> represented = new HashSet<>();
        for (Fact fact : types) {
            if (fact instanceof ObjectShown object) {
                represented.add(object.span());
            }
        }
        return operation.stream()
                .filter(fact -> !(fact instanceof ObjectShown object && represented.contains(object.span()))
                        && !(fact instanceof PropertyObserved property && represented.contains(property.object()))
                        && !(fact instanceof KeyShown key && represented.contains(key.object())))
                .toList();
    }
}
