package io.graphwright.generator.fact;

import static io.graphwright.generator.source.DiagnosticCode.OPERATION_WITHOUT_REQUEST;

import io.graphwright.generator.page.Section;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Reads what an API page says of its operation. */
final class Operations {
    private static final Set<SectionKind> COMPANIONS =
            EnumSet.of(SectionKind.PERMISSIONS, SectionKind.HEADERS, SectionKind.REQUEST_BODY, SectionKind.RESPONSE);

    private final Reading reading;
    private final JsonReader json;

    Operations(Reading reading, JsonReader json) {
        this.reading = reading;
        this.json = json;
    }

    /** Empty for a page that documents no operation, whatever requests it shows as examples. */
    List<Fact> of(List<ReadBlock> blocks) {
        if (!describesOperation(blocks)) {
            return List.of();
        }
        List<PathDocumented> paths = HttpRequests.of(reading, blocks);
        if (paths.isEmpty()) {
            reading.reportPage(OPERATION_WITHOUT_REQUEST);
            return List.of();
        }
        OperationDocumented operation = operation(paths, blocks);
        List<Fact> facts = new ArrayList<>(List.of(operation));
        facts.addAll(Examples.of(reading, json, blocks, operation.response().isPresent()));
        return facts;
    }

    /** An operation has a section for its request line; or permissions, and a request line outside of examples; or two sections that go with one. */
    private boolean describesOperation(List<ReadBlock> blocks) {
        List<SectionKind> kinds = kinds();
        boolean showsRequest = blocks.stream()
                .anyMatch(block -> block.kind() != SectionKind.EXAMPLE
                        && !block.requestLines().isEmpty());
        long companions = kinds.stream().filter(COMPANIONS::contains).count();
        return kinds.contains(SectionKind.HTTP_REQUEST)
                || (showsRequest && kinds.contains(SectionKind.PERMISSIONS))
                || companions > 1;
    }

    private List<SectionKind> kinds() {
        return reading.page().sections().stream()
                .map(SectionKind::of)
                .distinct()
                .toList();
    }

    private OperationDocumented operation(List<PathDocumented> paths, List<ReadBlock> blocks) {
        List<ParameterDocumented> arguments = parameters(SectionKind.FUNCTION_PARAMETERS);
        return new OperationDocumented(
                paths.get(0).span(),
                reading.page()
                        .title()
                        .map(title -> PlainText.squash(title.text()))
                        .orElse(""),
                paths,
                Words.of(
                        reading,
                        paths,
                        blocks.stream()
                                .flatMap(block -> Stream.concat(
                                        block.statedType().map(TypeCell::text).stream(),
                                        block.requestLines().stream().map(PathDocumented::target)))),
                parameters(SectionKind.PATH_PARAMETERS),
                arguments,
                parameters(SectionKind.REQUEST_BODY),
                parameters(SectionKind.HEADERS),
                QueryOptions.of(reading),
                QuerySentences.of(reading),
                permissions(),
                BodySentences.ofRequest(reading),
                BodySentences.ofResponse(reading),
                !arguments.isEmpty() || speaksOf("function"),
                LeadText.description(reading));
    }

    private List<ParameterDocumented> parameters(SectionKind kind) {
        return Parameters.of(reading, kind);
    }

    /** Whether the title ends with a word, or the response section says {@code this function returns}. */
    private boolean speaksOf(String word) {
        boolean titled = reading.page()
                .title()
                .filter(title -> title.text().toLowerCase(Locale.ROOT).strip().endsWith(" " + word))
                .isPresent();
        return titled || BodySentences.mentions(reading, "this " + word);
    }

    /** The tables of the page, also outside of their own section. */
    private List<PermissionDocumented> permissions() {
        List<Section> places = reading.page().sections().stream()
                .filter(section -> Includes.PERMISSION_PLACES.contains(SectionKind.of(section)))
                .toList();
        return Permissions.of(reading, places);
    }
}
