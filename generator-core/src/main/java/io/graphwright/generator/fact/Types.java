package io.graphwright.generator.fact;

import static io.graphwright.generator.source.DiagnosticCode.REPRESENTATION_WITHOUT_TYPE;
import static io.graphwright.generator.source.DiagnosticCode.TYPE_WITHOUT_NAME;
import static io.graphwright.generator.source.DiagnosticCode.VALUES_ARE_TEXTS;

import io.graphwright.generator.fact.TypeDeclared.Form;
import io.graphwright.generator.fact.TypeDeclared.Source;
import io.graphwright.generator.page.Section;
import io.graphwright.generator.page.Table;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what a page says of types: the one it describes, those that its blocks represent, and the enums of its sections. */
final class Types {
    private final Reading reading;
    private final JsonReader json;
    private final Optional<String> namespace;
    private final List<Fact> facts = new ArrayList<>();
    private final Set<String> declared = new LinkedHashSet<>();

    private Types(Reading reading, JsonReader json) {
        this.reading = reading;
        this.json = json;
        this.namespace = LeadText.namespace(reading);
    }

    /** @param withExamples whether the examples of the page are read here, since it documents no operation */
    static List<Fact> of(Reading reading, JsonReader json, List<ReadBlock> blocks, boolean withExamples) {
        Types types = new Types(reading, json);
        List<Represented> represented = represented(blocks);
        Optional<PageSubject> subject = PageSubject.of(
                reading, represented.stream().map(Represented::type).toList(), types.namespace);
        subject.ifPresent(types::readSubject);
        represented.forEach(types::read);
        if (subject.isPresent()) {
            List<ReadBlock> rest = types.readUntyped(blocks, subject.get(), represented.isEmpty());
            types.facts.addAll(withExamples ? Examples.of(reading, json, rest, false) : List.of());
        } else if (PageSubject.describesType(reading)) {
            reading.reportPage(TYPE_WITHOUT_NAME);
        } else {
            PageSubject.titled(reading, types.namespace)
                    .ifPresent(titled -> types.facts.addAll(MethodsTable.of(reading, titled)));
        }
        reading.page().sections().forEach(types::readValues);
        return List.copyOf(types.facts);
    }

    private record Represented(ReadBlock block, TypeCell type) {
        TypeMention mention() {
            return type.alternatives().get(0);
        }
    }

    private static List<Represented> represented(List<ReadBlock> blocks) {
        List<Represented> represented = new ArrayList<>();
        for (ReadBlock block : blocks) {
            if (block.isAnnotated("resource")) {
                block.statedType()
                        .filter(cell -> !cell.alternatives().isEmpty())
                        .ifPresent(type -> represented.add(new Represented(block, type)));
            }
        }
        return represented;
    }

    /** Takes the first JSON of a representation that does not name its type for the page's own; returns the other blocks. */
    private List<ReadBlock> readUntyped(List<ReadBlock> blocks, PageSubject subject, boolean isMissing) {
        List<ReadBlock> rest = new ArrayList<>();
        boolean isOpen = isMissing;
        for (ReadBlock block : blocks) {
            if (isOpen && representsSubject(block)) {
                isOpen = false;
                TypeCell type = TypeCells.ofName(subject.name(), subject.span());
                List<Fact> shown = Representations.of(reading, json, block, type);
                if (shown.stream().noneMatch(Types::namesItsType)) {
                    reading.report(REPRESENTATION_WITHOUT_TYPE, block.block().span(), subject.name());
                }
                facts.addAll(shown);
            } else {
                rest.add(block);
            }
        }
        return rest;
    }

    private static boolean namesItsType(Fact fact) {
        return fact instanceof ObjectShown object
                && object.holder().isEmpty()
                && object.statedType().isPresent();
    }

    private static boolean representsSubject(ReadBlock block) {
        boolean isMeant = block.kind() == SectionKind.REPRESENTATION || block.isAnnotated("resource");
        return isMeant && block.isJson() && block.statedType().isEmpty();
    }

    private void read(Represented represented) {
        TypeMention type = represented.mention();
        if (declared.add(type.text())) {
            facts.add(new TypeDeclared(
                    type.span(), type.text(), Form.STRUCTURED, Source.ANNOTATION, Optional.empty(), Description.NONE));
        }
        facts.addAll(Representations.of(reading, json, represented.block(), represented.type()));
    }

    private void readSubject(PageSubject subject) {
        boolean hasMembers =
                reading.page().sections().stream().anyMatch(section -> PageSubject.listsMembers(reading, section));
        boolean isEnum = subject.source() == Source.TITLE && hasMembers;
        declared.add(subject.name());
        facts.add(new TypeDeclared(
                subject.span(),
                subject.name(),
                isEnum ? Form.ENUM : Form.STRUCTURED,
                subject.source(),
                Optional.empty(),
                LeadText.description(reading)));
        if (isEnum) {
            reading.page().sections().stream()
                    .filter(section -> PageSubject.listsMembers(reading, section))
                    .forEach(section -> facts.addAll(EnumTables.of(reading, section, subject.name())));
        } else {
            facts.addAll(PropertyTables.of(reading, subject));
            facts.addAll(InheritanceSentences.of(reading, subject));
        }
        facts.addAll(MethodsTable.of(reading, subject));
    }

    private static boolean hasMembers(Section section) {
        return section.blocks(Table.class).anyMatch(EnumTables::isOne);
    }

    /** A section such as {@code ### callState values} declares an enum of its own. */
    private void readValues(Section section) {
        Optional<String> named = SectionKind.of(section) == SectionKind.VALUES && hasMembers(section)
                ? SectionKind.namedIn(section.heading())
                : Optional.empty();
        named.filter(simple -> isEnum(section, simple)).ifPresent(simple -> {
            String name = PageSubject.qualified(simple, namespace);
            facts.add(new TypeDeclared(
                    section.heading().span(),
                    name,
                    Form.ENUM,
                    Source.SECTION,
                    Optional.of(PageLinks.anchorOf(section.heading().text())),
                    Description.NONE));
            facts.addAll(EnumTables.of(reading, section, name));
        });
    }

    private boolean isEnum(Section section, String name) {
        boolean areTexts = EnumTables.listsTexts(section);
        if (areTexts) {
            reading.report(VALUES_ARE_TEXTS, section.heading().span(), name);
        }
        return !areTexts;
    }
}
