package io.graphwright.generator.infer;

import io.graphwright.generator.edm.QualifiedName;
import io.graphwright.generator.fact.BaseTypeStated;
import io.graphwright.generator.fact.ExchangeShown;
import io.graphwright.generator.fact.ObjectShown;
import io.graphwright.generator.fact.PropertyDocumented;
import io.graphwright.generator.fact.TypeCell;
import io.graphwright.generator.fact.TypeDeclared;
import io.graphwright.generator.fact.TypeMention;
import io.graphwright.generator.infer.TypeIndex.KnownType;
import io.graphwright.generator.source.DiagnosticCode;
import io.graphwright.generator.source.DiagnosticSink;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the types that pages declare or state by name, and unites those that differ in capitals. */
final class GatherTypes {
    private final DiagnosticSink sink;

    GatherTypes(DiagnosticSink sink) {
        this.sink = sink;
    }

    TypeIndex gather(FactIndex facts, StatedEnums statedEnums) {
        Set<String> documented = facts.all(PropertyDocumented.class).stream()
                .map(row -> place(row.span().path(), row.owner()))
                .collect(Collectors.toSet());
        Spellings declared = new Spellings();
        Spellings spellings = new Spellings();
        Map<String, List<TypeDeclared>> declarations = new TreeMap<>();
        EnumUses uses = EnumUses.of(facts);
        Set<String> texts = new HashSet<>();
        PageNames pageNames = PageNames.of(facts);
        for (TypeDeclared declaration : facts.all(TypeDeclared.class)) {
            if (uses.isOfText(declaration)) {
                sink.report(DiagnosticCode.VALUES_OF_TEXT.at(declaration.span(), declaration.name()));
                texts.add(simpleName(declaration.name()));
                continue;
            }
            nameOf(declaration, uses, documented).ifPresent(said -> {
                QualifiedName name = pageNames.of(said, declaration, sink);
                declared.count(name.toString());
                declarations
                        .computeIfAbsent(TypeNames.key(name), key -> new ArrayList<>())
                        .add(declaration);
            });
        }
        List<KnownType> known = new ArrayList<>();
        declarations.forEach((key, list) -> known.add(known(spelled(key, declared), list)));
        statedNames(facts).forEach(spellings::count);
        statedNames(facts)
                .map(TypeNames::parse)
                .map(name -> spelled(TypeNames.key(name), spellings))
                .filter(name -> !declarations.containsKey(TypeNames.key(name)))
                .filter(name -> !isStale(name, declarations) && !pageNames.isReplaced(name))
                .distinct()
                .forEach(name -> known.add(new KnownType(
                        name,
                        statedEnums.contains(name) ? Optional.of(TypeDeclared.Form.ENUM) : Optional.empty(),
                        List.of())));
        TypeIndex index = new TypeIndex(known, pageNames, spellings, texts);
        reportForeign(facts, index);
        return index;
    }

    private void reportForeign(FactIndex facts, TypeIndex index) {
        for (ObjectShown object : facts.all(ObjectShown.class)) {
            object.statedType()
                    .filter(text -> TypeNames.isQualified(text) && index.isForeign(text))
                    .ifPresent(text -> sink.report(DiagnosticCode.TYPE_FOREIGN.at(object.span(), text)));
        }
    }

    private static QualifiedName spelled(String key, Spellings spellings) {
        return spellings.name(QualifiedName.parse(key));
    }

    /** Internal and old namespaces end in a name that the reference declares under its own. */
    private static boolean isStale(QualifiedName name, Map<String, List<TypeDeclared>> declarations) {
        return !TypeNames.isOurs(name.namespace())
                && declarations.containsKey(TypeNames.key(new QualifiedName(TypeNames.DEFAULT_NAMESPACE, name.name())));
    }

    /** Empty for what turns out to declare no type. */
    private Optional<QualifiedName> nameOf(TypeDeclared declaration, EnumUses uses, Set<String> documented) {
        String text = declaration.name();
        boolean isStructured = declaration.form() == TypeDeclared.Form.STRUCTURED;
        if (isStructured && PrimitiveWords.synonym(simpleName(text)).isPresent()) {
            boolean hasMembers = documented.contains(place(declaration.span().path(), text));
            sink.report((hasMembers ? DiagnosticCode.PRIMITIVE_WITH_MEMBERS : DiagnosticCode.PRIMITIVE_EXPLAINED)
                    .at(declaration.span(), text));
            return Optional.empty();
        }
        boolean isSection = declaration.source() == TypeDeclared.Source.SECTION;
        if (isSection && !uses.isType(declaration)) {
            sink.report(DiagnosticCode.VALUES_UNUSED.at(declaration.span(), text));
            return Optional.empty();
        }
        return Optional.of(
                TypeNames.isQualified(text)
                        ? TypeNames.parse(text)
                        : new QualifiedName(uses.namespaceOf(declaration), text));
    }

    private static String place(String page, String owner) {
        return page + ' ' + owner;
    }

    private static String simpleName(String text) {
        return text.substring(text.lastIndexOf('.') + 1);
    }

    private KnownType known(QualifiedName name, List<TypeDeclared> declarations) {
        List<TypeDeclared> trusted =
                declarations.stream().sorted(KnownType.TRUST).toList();
        TypeDeclared first = trusted.get(0);
        trusted.stream()
                .filter(other -> other.form() != first.form())
                .forEach(other -> sink.report(DiagnosticCode.TYPE_KIND_CONFLICT.at(
                        other.span(), name, kind(other), kind(first), first.span())));
        return new KnownType(name, Optional.of(first.form()), declarations);
    }

    private static String kind(TypeDeclared declaration) {
        return declaration.form() == TypeDeclared.Form.ENUM ? "an enumeration" : "a structured type";
    }

    /**
     * Full names in JSON, annotations and base types: what needs no page to be a type. Bases make none in a namespace where no page declares
     * one, and JSON alone makes none in a namespace that no page speaks of.
     */
    private static Stream<String> statedNames(FactIndex facts) {
        Set<String> namespaces = new HashSet<>();
        facts.all(TypeDeclared.class).forEach(declaration -> namespaces.add(namespaceKey(declaration.name())));
        List<String> bases = facts.all(BaseTypeStated.class).stream()
                .flatMap(base -> Stream.of(base.derived().text(), base.base().text()))
                .flatMap(GatherTypes::fullName)
                .filter(name -> isSpokenOf(name, namespaces))
                .toList();
        List<String> names = Stream.concat(
                        texts(facts.all(ObjectShown.class).stream().flatMap(object -> object.expectedType().stream())),
                        texts(facts.all(ExchangeShown.class).stream()
                                .flatMap(exchange -> exchange.annotated().stream())))
                .flatMap(GatherTypes::fullName)
                .toList();
        names.forEach(name -> namespaces.add(namespaceKey(name)));
        Stream<String> shown = facts.all(ObjectShown.class).stream()
                .flatMap(object -> object.statedType().stream())
                .flatMap(GatherTypes::fullName)
                .filter(name -> isSpokenOf(name, namespaces));
        return Stream.of(names.stream(), bases.stream(), shown).flatMap(stated -> stated);
    }

    private static boolean isSpokenOf(String name, Set<String> namespaces) {
        return TypeNames.isOurs(TypeNames.parse(name).namespace()) || namespaces.contains(namespaceKey(name));
    }

    private static String namespaceKey(String name) {
        return TypeNames.key(TypeNames.parse(name).namespace());
    }

    private static Stream<String> fullName(String text) {
        String name = text.startsWith("#") ? text.substring(1) : text;
        return Stream.of(name)
                .filter(full -> TypeNames.isQualified(full) && TypeNames.isName(full))
                .filter(full -> PrimitiveWords.any(simpleName(full)).isEmpty());
    }

    private static Stream<String> texts(Stream<TypeCell> cells) {
        return cells.flatMap(cell -> cell.alternatives().stream()).map(TypeMention::text);
    }
}
