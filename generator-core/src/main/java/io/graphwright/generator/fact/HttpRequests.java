package io.graphwright.generator.fact;

import static io.graphwright.generator.source.DiagnosticCode.REQUEST_LINE_UNREADABLE;
import static io.graphwright.generator.source.DiagnosticCode.REQUEST_ONLY_IN_EXAMPLE;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds the request lines that an API page documents, as against those of its examples. */
final class HttpRequests {
    private static final Set<String> BETWEEN_ALTERNATIVES = Set.of("or", "or:", "and");

    private HttpRequests() {}

    /** In page order, each once: those under their own heading; without it, those outside of examples; at last those of the examples. */
    static List<PathDocumented> of(Reading reading, List<ReadBlock> blocks) {
        List<ReadBlock> own = blocks.stream()
                .filter(block -> block.kind() == SectionKind.HTTP_REQUEST)
                .toList();
        own.forEach(block -> reportRest(reading, block));
        List<PathDocumented> documented = lines(own);
        if (documented.isEmpty()) {
            documented = lines(blocks.stream()
                    .filter(block -> block.kind() != SectionKind.EXAMPLE && block.showsTemplates())
                    .toList());
        }
        if (documented.isEmpty()) {
            documented = lines(blocks);
            documented.stream().findFirst().ifPresent(line -> reading.report(REQUEST_ONLY_IN_EXAMPLE, line.span()));
        }
        return documented;
    }

    private static List<PathDocumented> lines(List<ReadBlock> blocks) {
        List<PathDocumented> lines = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        for (ReadBlock block : blocks) {
            for (PathDocumented line : block.requestLines()) {
                if (seen.add(line.method() + " " + line.target())) {
                    lines.add(line);
                }
            }
        }
        return lines;
    }

    /** Between request lines nothing is expected but a word such as {@code or}, or JSON that shows a body. */
    private static void reportRest(Reading reading, ReadBlock block) {
        for (HttpMessage message : block.messages()) {
            Optional<PlacedText> rest = message.body();
            rest.filter(text -> message.start() instanceof HttpMessage.RequestLine
                            && !ReadBlock.startsLikeJson(text.text())
                            && !BETWEEN_ALTERNATIVES.contains(
                                    text.text().strip().toLowerCase(Locale.ROOT)))
                    .ifPresent(text -> reading.report(
                            REQUEST_LINE_UNREADABLE, text.span(), text.text().strip()));
        }
    }
}
