package io.graphwright.generator.fact;

import io.graphwright.generator.page.CodeBlock;
import io.graphwright.generator.page.Heading;
import io.graphwright.generator.page.Section;
import io.graphwright.generator.page.Table;
import io.graphwright.generator.source.SourceSpan;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The type that a resource or enum page describes.
 *
 * @param name qualified where the page says how: {@code microsoft.graph.call}
 * @param span the annotation or the title that says so
 */
record PageSubject(String name, SourceSpan span, TypeDeclared.Source source) {
    /** What follows the name in a title. */
    private static final List<String> NOUNS = List.of(
            "",
            "resource type",
            "resource",
            "complex type",
            "entity type",
            "entity",
            "facet",
            "facet resource type",
            "type",
            "enum type",
            "enum",
            "enumeration",
            "enumeration type");

    /** The name without its namespace. */
    String simpleName() {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** Of the types that blocks represent, the one that the title names, else the first one; without such blocks the title's own. */
    static Optional<PageSubject> of(Reading reading, List<TypeCell> represented, Optional<String> namespace) {
        Optional<String> titled = reading.page().title().flatMap(PageSubject::nameIn);
        Optional<TypeMention> annotated = represented.stream()
                .map(type -> type.alternatives().get(0))
                .filter(type -> titled.filter(name -> simple(type.text()).equalsIgnoreCase(name))
                        .isPresent())
                .findFirst()
                .or(() -> represented.stream()
                        .map(type -> type.alternatives().get(0))
                        .findFirst());
        if (annotated.isPresent()) {
            return annotated.map(type -> new PageSubject(type.text(), type.span(), TypeDeclared.Source.ANNOTATION));
        }
        if (!describesType(reading)) {
            return Optional.empty();
        }
        return titled.map(name -> new PageSubject(
                qualified(name, namespace), reading.page().title().get().span(), TypeDeclared.Source.TITLE));
    }

    /** The type that a title such as {@code call resource type} names; a title alone declares none. */
    static Optional<PageSubject> titled(Reading reading, Optional<String> namespace) {
        return reading.page()
                .title()
                .flatMap(title -> nameIn(title)
                        .filter(name -> PlainText.squash(title.text()).indexOf(' ') > 0)
                        .map(name ->
                                new PageSubject(qualified(name, namespace), title.span(), TypeDeclared.Source.TITLE)));
    }

    static String qualified(String name, Optional<String> namespace) {
        return name.indexOf('.') >= 0
                ? name
                : namespace.map(n -> n + "." + name).orElse(name);
    }

    /** Whether a section holds a table of properties, relationships or members, or is there to represent a type. */
    static boolean describesType(Reading reading) {
        return reading.page().sections().stream()
                .anyMatch(section -> listsMembers(reading, section) || describesType(section));
    }

    /** Whether a section lists members of the enum that the page describes: below that heading, or anywhere on a page whose title says so. */
    static boolean listsMembers(Reading reading, Section section) {
        SectionKind kind = SectionKind.of(section);
        boolean isAnywhere = kind != SectionKind.EXAMPLE && kind != SectionKind.VALUES && isTitledEnum(reading);
        return (kind == SectionKind.MEMBERS || isAnywhere)
                && section.blocks(Table.class).anyMatch(EnumTables::isOne);
    }

    private static boolean isTitledEnum(Reading reading) {
        return reading.page()
                .title()
                .filter(title -> nameIn(title).isPresent())
                .filter(title -> PlainText.fold(title.text()).contains(" enum"))
                .isPresent();
    }

    private static boolean describesType(Section section) {
        return switch (SectionKind.of(section)) {
            case PROPERTIES, RELATIONSHIPS ->
                section.blocks(Table.class).map(Columns::of).anyMatch(Columns::nameTyped);
            case REPRESENTATION ->
                section.blocks(CodeBlock.class).anyMatch(block -> ReadBlock.startsLikeJson(block.text()));
            default -> false;
        };
    }

    /** The first word of a title such as {@code call resource type}; empty for a title of other words. */
    private static Optional<String> nameIn(Heading title) {
        String text = PlainText.squash(title.text());
        int remark = text.indexOf(" (");
        String plain = remark > 0 ? text.substring(0, remark) : text;
        int blank = plain.indexOf(' ');
        String name = blank > 0 ? plain.substring(0, blank) : plain;
        String noun = blank > 0 ? plain.substring(blank + 1).toLowerCase(Locale.ROOT) : "";
        return NOUNS.contains(noun) && WireNames.isQualified(name) ? Optional.of(name) : Optional.empty();
    }

    private static String simple(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
