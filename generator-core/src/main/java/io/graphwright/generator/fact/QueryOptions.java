package io.graphwright.generator.fact;

import io.graphwright.generator.page.Inline;
import io.graphwright.generator.page.Prose;
import io.graphwright.generator.page.Section;
import io.graphwright.generator.source.SourceSpan;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the query options that an API page names, in its tables and in its sentences. */
final class QueryOptions {
    /** Those that callers set; paging tokens come with links (OData URL Conventions 4.01, section 5.1). */
    private static final Pattern OPTION = Pattern.compile(
            "\\$(?:select|expand|filter|orderby|search|top|skip|count|format|apply|compute)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern DENIAL =
            Pattern.compile("\\b(?:not\\**\\s|isn't|aren't|doesn't|don't|cannot|can't)", Pattern.CASE_INSENSITIVE);

    private final Reading reading;
    private final List<ParameterDocumented> options;
    private final Set<String> names = new LinkedHashSet<>();

    private QueryOptions(Reading reading) {
        this.reading = reading;
        this.options = new ArrayList<>(Parameters.of(reading, SectionKind.QUERY));
        options.forEach(option -> names.add(option.name().toLowerCase(Locale.ROOT)));
    }

    /** Rows of tables first, then what sentences name; an option once, and none that a sentence denies. */
    static List<ParameterDocumented> of(Reading reading) {
        QueryOptions options = new QueryOptions(reading);
        for (Section section : reading.page().sections()) {
            if (SectionKind.of(section) == SectionKind.QUERY) {
                section.blocks(Prose.class).forEach(prose -> options.read(prose.content()));
            }
        }
        return List.copyOf(options.options);
    }

    private void read(Inline content) {
        for (String sentence : PlainText.sentences(content.text())) {
            if (!DENIAL.matcher(sentence).find()) {
                read(sentence, content);
            }
        }
    }

    private void read(String sentence, Inline content) {
        Set<String> named = new LinkedHashSet<>(custom(sentence, content));
        Matcher option = OPTION.matcher(sentence);
        while (option.find()) {
            named.add(option.group());
        }
        // A sentence that lists several options says nothing of any of them.
        Description description = named.size() == 1 ? Descriptions.ofText(sentence) : Description.NONE;
        for (String name : named) {
            if (names.add(name.toLowerCase(Locale.ROOT))) {
                options.add(new ParameterDocumented(span(name, content), name, Optional.empty(), description));
            }
        }
    }

    /** Options of the service's own, which have no mark: the {@code model} query parameter. */
    private static List<String> custom(String sentence, Inline content) {
        return content.codes().stream()
                .map(Inline.Code::text)
                .filter(WireNames::isIdentifier)
                .filter(name -> sentence.contains(name + " query parameter")
                        || sentence.contains(name + " query string parameter"))
                .toList();
    }

    private static SourceSpan span(String name, Inline content) {
        return content.codes().stream()
                .filter(code -> code.text().startsWith(name))
                .map(Inline.Code::span)
                .findFirst()
                .orElse(content.span());
    }
}
