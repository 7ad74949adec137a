package io.graphwright.generator;

import static io.graphwright.generator.source.DiagnosticCode.PAGE_DEFEATED_US;

import io.graphwright.generator.fact.Fact;
import io.graphwright.generator.source.DiagnosticSink;
import io.graphwright.generator.source.SourceSpan;
import java.util.List;
import java.util.function.Function;

/**
 * What the stages that see all pages at once make of those that they can bear. A defect of ours there costs the pages that uncover it, not the
 * others.
 */
final class SoundPages {
    /** Every further one costs a dozen runs of the stages; so many at once are no matter of a page any more. */
    static final int MOST_LEFT_OUT = 8;

    private final Function<List<Fact>, GenerationResult> stages;
    private final DiagnosticSink sink;

    /** @param stages from the facts of some pages to their output; what it throws is a defect of ours */
    SoundPages(Function<List<Fact>, GenerationResult> stages, DiagnosticSink sink) {
        this.stages = stages;
        this.sink = sink;
    }

    /** Runs the stages without the pages that defeat them, each of which is reported; throws what they throw where leaving pages out does not help. */
    GenerationResult generate(List<Fact> facts) {
        List<Fact> kept = facts;
        for (int leftOut = 0; leftOut < MOST_LEFT_OUT; leftOut++) {
            try {
                return stages.apply(kept);
            } catch (RuntimeException | StackOverflowError e) {
                List<String> paths = paths(kept);
                if (paths.isEmpty() || fails(List.of())) {
                    throw e;
                }
                String culprit = culprit(kept, paths);
                sink.report(PAGE_DEFEATED_US.at(SourceSpan.at(culprit, 1, 1), e));
                kept = kept.stream()
                        .filter(fact -> !fact.span().path().equals(culprit))
                        .toList();
            }
        }
        return stages.apply(kept);
    }

    /** The last page of the shortest run of pages, from the first one on, that fails; all of them do, and none does not. */
    private String culprit(List<Fact> facts, List<String> paths) {
        int sound = 0;
        int failing = paths.size();
        while (failing - sound > 1) {
            int middle = (sound + failing) >>> 1;
            String last = paths.get(middle - 1);
            if (fails(facts.stream()
                    .filter(fact -> fact.span().path().compareTo(last) <= 0)
                    .toList())) {
                failing = middle;
            } else {
                sound = middle;
            }
        }
        return paths.get(failing - 1);
    }

    private boolean fails(List<Fact> facts) {
        try {
            stages.apply(facts);
            return false;
        } catch (RuntimeException | StackOverflowError e) {
            return true;
        }
    }

    private static List<String> paths(List<Fact> facts) {
        return facts.stream()
                .map(fact -> fact.span().path())
                .distinct()
                .sorted()
                .toList();
    }
}
