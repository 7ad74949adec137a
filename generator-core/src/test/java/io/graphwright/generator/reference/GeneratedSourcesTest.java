package io.graphwright.generator.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.graphwright.generator.edm.EnumMember;
import io.graphwright.generator.edm.EnumType;
import io.graphwright.generator.edm.Evidence;
import io.graphwright.generator.edm.Member;
import io.graphwright.generator.edm.SchemaType;
import io.graphwright.generator.edm.StructuredType;
import io.graphwright.generator.emit.Compiled;
import io.graphwright.generator.source.Diagnostic;
import io.graphwright.generator.source.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is generated from a whole reference is sound Java, and nothing on a page is lost without a word. */
@Tag("reference")
@ExtendWith(ReferenceParameter.class)
class GeneratedSourcesTest {
    private static final Path CODES = Path.of("..", "docs", "diagnostics.md");
    private static final Pattern ROW = Pattern.compile("^\\| (GW\\d{3}) \\|", Pattern.MULTILINE);

    @Test
    void everythingCompilesWithoutAWarning(Reference reference) {
        assertThat(reference.result().files()).isNotEmpty();
        assertThat(reference.compiled().problems()).isEmpty();
    }

    @Test
    void everythingPassesDoclint(Reference reference) {
        Path folder = Listing.folder("javadoc");
        assertThat(Compiled.javadoc(reference.result().files(), folder)).isEmpty();
    }

    @Test
    void everyPageEndsInOutputOrInADiagnostic(Reference reference) throws IOException {
        SortedSet<String> used = new TreeSet<>();
        reference
                .result()
                .graph()
                .types()
                .values()
                .forEach(type -> evidence(type)
                        .forEach(evidence -> used.add(evidence.span().path())));
        reference.result().graph().operations().forEach(operation -> used.add(operation.page()));
        SortedSet<String> reported = new TreeSet<>();
        reference
                .result()
                .diagnostics()
                .forEach(diagnostic -> reported.add(diagnostic.span().path()));
        SortedSet<String> silent = new TreeSet<>(reference.pages().keySet());
        silent.removeAll(used);
        silent.removeAll(reported);

        Listing listing = new Listing("pages");
        listing.figure(
                "%d pages, %d types, %d requests, %d files",
                reference.pages().size(),
                reference.result().types(),
                reference.result().requests(),
                reference.result().files().size());
        listing.share("pages that end in output", used.size(), reference.pages().size());
        for (Severity severity : Severity.values()) {
            listing.figure("%ss: %d", severity.word(), count(reference, severity));
        }
        reference
                .result()
                .diagnostics()
                .forEach(diagnostic -> listing.add(title(diagnostic), diagnostic.span() + ": " + diagnostic.message()));
        listing.print();
        assertThat(silent).isEmpty();
    }

    @Test
    void everyCodeThatIsPrintedIsExplained(Reference reference) throws IOException {
        SortedSet<String> explained = new TreeSet<>();
        ROW.matcher(Files.readString(CODES))
                .results()
                .map((MatchResult row) -> row.group(1))
                .forEach(explained::add);
        assertThat(reference.result().diagnostics())
                .extracting(diagnostic -> diagnostic.code().id())
                .isSubsetOf(explained);
    }

    private static String title(Diagnostic diagnostic) {
        return diagnostic.severity().word() + " " + diagnostic.code().id() + " " + diagnostic.code();
    }

    private static long count(Reference reference, Severity severity) {
        return reference.result().diagnostics().stream()
                .filter(diagnostic -> diagnostic.severity() == severity)
                .count();
    }

    private static Stream<Evidence> evidence(SchemaType type) {
        Stream<List<Evidence>> members = type instanceof StructuredType structured
                ? Stream.<Member>concat(structured.properties().stream(), structured.navigationProperties().stream())
                        .map(Member::evidence)
                : ((EnumType) type).members().stream().map(EnumMember::evidence);
        return Stream.concat(Stream.of(type.evidence()), members).flatMap(List::stream);
    }
}
