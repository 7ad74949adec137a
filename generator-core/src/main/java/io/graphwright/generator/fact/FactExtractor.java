package io.graphwright.generator.fact;

import static io.graphwright.generator.source.DiagnosticCode.NOTHING_DOCUMENTED;

import io.graphwright.generator.page.Page;
import io.graphwright.generator.source.DiagnosticSink;
import io.graphwright.generator.source.SourceSpan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads what pages say of operations, types and enums: first each page for itself, so that none has to be kept, then what pages include of one
 * another. What kind of page it is, its sections and blocks tell; folder and front matter do not. Thread-safe.
 */
public final class FactExtractor {
    private final JsonReader json = new JsonReader();
    private final AnnotationReader annotations = new AnnotationReader(json);

    /** What a page says by itself. */
    public PageFacts extract(Page page, DiagnosticSink sink) {
        Reading reading = new Reading(page, sink);
        List<ReadBlock> blocks = ReadBlock.all(reading, annotations);
        List<Fact> operation = new Operations(reading, json).of(blocks);
        List<Fact> facts = new ArrayList<>(Types.of(reading, json, blocks, operation.isEmpty()));
        facts.addAll(withoutRepresented(operation, facts));
        boolean isSilent = facts.isEmpty() && !reading.isExplained();
        return new PageFacts(
                page.path(),
                facts,
                Includes.of(page),
                operation.isEmpty() ? PermissionRows.of(page) : PermissionRows.NONE,
                isSilent ? Optional.of(reading.titleSpan()) : Optional.empty());
    }

    /**
     * The facts of all pages that may include one another; tables of permissions, for instance, stand in pages of their own. A page without facts
     * is reported, unless it is a part of others or was explained before.
     */
    public List<Fact> join(Collection<PageFacts> pages, DiagnosticSink sink) {
        IncludedPages included = new IncludedPages(pages, sink);
        included.reportMissing(pages);
        List<Fact> facts = new ArrayList<>();
        for (PageFacts page : pages) {
            page.silent()
                    .filter(place -> !included.isPart(page.path()))
                    .ifPresent(place -> sink.report(NOTHING_DOCUMENTED.at(place)));
            for (Fact fact : page.facts()) {
                facts.add(
                        fact instanceof OperationDocumented operation
                                ? included.completed(operation, page.includes().tables())
                                : fact);
            }
        }
        return facts;
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
