package io.graphwright.generator.infer;

import io.graphwright.generator.edm.Documentation;
import io.graphwright.generator.edm.Evidence;
import io.graphwright.generator.edm.QualifiedName;
import io.graphwright.generator.fact.BaseTypeStated;
import io.graphwright.generator.fact.ExchangeShown;
import io.graphwright.generator.fact.MethodListed;
import io.graphwright.generator.fact.ObjectShown;
import io.graphwright.generator.fact.TypeDeclared;
import io.graphwright.generator.fact.TypeTraitStated;
import io.graphwright.generator.infer.TypeIndex.KnownType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Collects what speaks of each structured type itself, apart from its members. */
final class TypeEvidence {
    private final SortedMap<QualifiedName, List<Evidence>> evidence = new TreeMap<>();

    static TypeEvidence gather(FactIndex facts, TypeIndex index, ResolveReferences references, ObjectTypes objects) {
        TypeEvidence all = new TypeEvidence();
        index.all().forEach(type -> declarations(type).forEach(each -> all.add(type.name(), each)));
        for (BaseTypeStated stated : facts.all(BaseTypeStated.class)) {
            references
                    .named(stated.derived(), TypeNames.DEFAULT_NAMESPACE)
                    .ifPresent(type -> all.add(
                            type,
                            new Evidence(
                                    stated.span(),
                                    "says that it derives from " + stated.base().text())));
        }
        for (TypeTraitStated stated : facts.all(TypeTraitStated.class)) {
            index.owner(stated.span().path(), stated.type()).ifPresent(type -> all.add(type, trait(stated)));
        }
        for (MethodListed method : facts.all(MethodListed.class)) {
            index.owner(method.span().path(), method.owner())
                    .ifPresent(type -> all.add(type, new Evidence(method.span(), "lists a method of it")));
        }
        for (ExchangeShown exchange : facts.all(ExchangeShown.class)) {
            Stream.concat(
                            exchange.requestObjects().stream(),
                            exchange.answer().stream().flatMap(answer -> answer.objects().stream()))
                    .flatMap(object -> objects.of(object).stream())
                    .forEach(type -> all.add(type, new Evidence(exchange.span(), "shows a request for it")));
        }
        for (ObjectShown object : facts.all(ObjectShown.class)) {
            objects.of(object.span())
                    .ifPresent(type -> all.add(type, new Evidence(object.span(), "shows an object of it")));
        }
        return all;
    }

    /** Adds what was found besides. */
    TypeEvidence with(SortedMap<QualifiedName, List<Evidence>> more) {
        more.forEach((type, list) -> list.forEach(each -> add(type, each)));
        return this;
    }

    private void add(QualifiedName type, Evidence each) {
        evidence.computeIfAbsent(type, key -> new ArrayList<>()).add(each);
    }

    /** In place order. */
    List<Evidence> of(QualifiedName type) {
        return evidence.getOrDefault(type, List.of()).stream()
                .sorted()
                .distinct()
                .toList();
    }

    static List<Evidence> declarations(KnownType type) {
        return type.declarations().stream()
                .map(declaration -> new Evidence(declaration.span(), statement(declaration)))
                .sorted()
                .toList();
    }

    private static String statement(TypeDeclared declaration) {
        return switch (declaration.source()) {
            case ANNOTATION -> "an annotation declares it";
            case TITLE -> "the page is about it";
            case SECTION -> "a section lists its values";
        };
    }

    private static Evidence trait(TypeTraitStated stated) {
        String trait = stated.trait().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return new Evidence(stated.span(), "states " + trait + ": " + String.join(", ", stated.values()));
    }

    /** The longest description, the first of equals. */
    static Documentation documentation(KnownType type) {
        Optional<String> deprecation = type.declarations().stream()
                .flatMap(declaration -> declaration.description().deprecation().stream())
                .findFirst();
        return type.declarations().stream()
                .max(Comparator.comparingInt((TypeDeclared declaration) ->
                                declaration.description().text().length())
                        .thenComparing(TypeDeclared::span, Comparator.reverseOrder()))
                .map(declaration -> new Documentation(
                        declaration.description().text(),
                        Optional.of(declaration.span().path()),
                        deprecation))
                .orElse(Documentation.NONE);
    }
}
