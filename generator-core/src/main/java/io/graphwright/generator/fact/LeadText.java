package io.graphwright.generator.fact;

import io.graphwright.generator.page.Prose;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a page says below its title, before the first other heading: its namespace, and what it is about. */
final class LeadText {
    private static final String NAMESPACE = "namespace:";

    private LeadText() {}

    /** The name on the line {@code Namespace: microsoft.graph}. */
    static Optional<String> namespace(Reading reading) {
        return lead(reading)
                .map(prose -> PlainText.squash(prose.content().text()))
                .filter(LeadText::isNamespace)
                .map(text -> withoutDot(text.substring(NAMESPACE.length()).strip()))
                .filter(WireNames::isQualified)
                .findFirst();
    }

    static Description description(Reading reading) {
        List<String> paragraphs = lead(reading)
                .filter(prose -> !prose.isQuote())
                .map(prose -> Descriptions.tidy(prose.content().text()))
                .filter(text -> !text.isEmpty() && !isNamespace(text))
                .toList();
        Description description = Descriptions.ofText(
                Descriptions.bounded(reading, reading.titleSpan(), String.join("\n\n", paragraphs)));
        Optional<String> noted = lead(reading)
                .flatMap(prose -> PlainText.sentences(prose.content().text()).stream())
                .filter(Descriptions::deprecates)
                .findFirst();
        Optional<String> titled = reading.page()
                .title()
                .filter(title -> title.text().toLowerCase(Locale.ROOT).contains("(deprecated)"))
                .map(title -> "Deprecated.");
        return noted.or(() -> titled)
                .map(sentence -> Descriptions.deprecated(description, sentence))
                .orElse(description);
    }

    private static Stream<Prose> lead(Reading reading) {
        return reading.page().sections().stream()
                .filter(section -> section.heading().level() <= 1)
                .flatMap(section -> section.blocks(Prose.class));
    }

    private static boolean isNamespace(String text) {
        return text.toLowerCase(Locale.ROOT).startsWith(NAMESPACE);
    }

    private static String withoutDot(String name) {
        return name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    }
}
