package io.graphwright.generator.infer;

import io.graphwright.generator.edm.PrimitiveType;
import io.graphwright.generator.edm.QualifiedName;
import io.graphwright.generator.edm.TypeRef;
import io.graphwright.generator.fact.TypeCell;
import io.graphwright.generator.fact.TypeMention;
import io.graphwright.generator.source.DiagnosticCode;
import io.graphwright.generator.source.DiagnosticSink;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds what a type cell, link or word means: a primitive, a type of some page, or a name that no page declares. */
final class ResolveReferences {
    private static final String VALUES = "-values";
    private static final Pattern OBJECT = Pattern.compile("\\bobjects?\\b", Pattern.CASE_INSENSITIVE);

    private final TypeIndex index;
    private final DiagnosticSink sink;

    ResolveReferences(TypeIndex index, DiagnosticSink sink) {
        this.index = index;
        this.sink = sink;
    }

    /**
     * What a cell names.
     *
     * @param items its alternatives, without the collection around them; empty where it names nothing
     */
    record Meaning(List<TypeRef> items, boolean isCollection) {
        Meaning {
            items = List.copyOf(items);
        }

        /** One item in the collection that the cell speaks of, if it does. */
        TypeRef shaped(TypeRef item) {
            return isCollection ? TypeRef.collectionOf(item) : item;
        }
    }

    /** The meaning of a cell on a page of one namespace. A name that no page declares gives that name. */
    Meaning cell(TypeCell cell, String namespace) {
        List<TypeRef> items = cell.alternatives().stream()
                .filter(mention -> !isDescription(cell, mention, namespace))
                .flatMap(mention -> mention(mention, namespace).stream())
                .distinct()
                .toList();
        return new Meaning(items, cell.isCollection());
    }

    /**
     * A cell whose words name single types where they name many: pages call one object {@code a **lamps** object}, after the path. A name that some page declares
     * stays.
     */
    TypeCell inSingular(TypeCell cell, String namespace) {
        List<TypeMention> mentions = cell.alternatives().stream()
                .map(mention -> singular(mention, namespace).orElse(mention))
                .toList();
        return new TypeCell(cell.span(), cell.text(), mentions, cell.isCollection());
    }

    private Optional<TypeMention> singular(TypeMention mention, String namespace) {
        String name = mention.text();
        boolean isPlural = mention.page().isEmpty()
                && TypeNames.isName(name)
                && name.endsWith("s")
                && index.find(name, namespace).isEmpty();
        return isPlural
                ? index.find(TypeNames.singular(name), namespace)
                        .map(one -> new TypeMention(mention.span(), one.toString(), Optional.empty(), Optional.empty()))
                : Optional.empty();
    }

    /** {@code error object}: a plain word that no page declares, before the word object, says what kind of object to expect, not its type. */
    private boolean isDescription(TypeCell cell, TypeMention mention, String namespace) {
        String word = mention.text();
        return mention.page().isEmpty()
                && word.chars().allMatch(Character::isLowerCase)
                && OBJECT.matcher(cell.text()).find()
                && PrimitiveWords.any(word).isEmpty()
                && index.find(word, namespace).isEmpty();
    }

    /** Empty for words that cannot be a name. */
    Optional<TypeRef> mention(TypeMention mention, String namespace) {
        return linked(mention)
                .<TypeRef>map(TypeRef::of)
                .or(() -> word(mention.text(), namespace))
                .or(() -> nameOfLink(mention, namespace));
    }

    /** The structured type or enumeration that a mention names; empty for primitives. */
    Optional<QualifiedName> named(TypeMention mention, String namespace) {
        return mention(mention, namespace)
                .filter(TypeRef.Named.class::isInstance)
                .map(TypeRef.Named.class::cast)
                .map(TypeRef.Named::name);
    }

    private Optional<QualifiedName> linked(TypeMention mention) {
        if (mention.page().isEmpty()) {
            return Optional.empty();
        }
        String page = mention.page().get();
        String word = mention.text().substring(mention.text().lastIndexOf('.') + 1);
        boolean isPrimitive = PrimitiveWords.any(mention.text()).isPresent();
        if (!isPrimitive && !index.declaresTypes(page)) {
            sink.report(DiagnosticCode.LINK_TO_NO_TYPE.at(mention.span(), mention.text(), page));
        }
        return mention.anchor()
                .flatMap(anchor -> index.at(page, anchor))
                .or(() -> index.onPage(page, word))
                .or(() ->
                        isPrimitive || index.isText(word) || isOfPart(mention) ? Optional.empty() : index.mainOf(page));
    }

    /**
     * Whether a link leads to a list of values, to a place that is called as it is, or to one on its own page: what stands there is not what the
     * page is about.
     */
    private static boolean isOfPart(TypeMention mention) {
        boolean isOwn = mention.page().filter(mention.span().path()::equals).isPresent();
        return mention.anchor()
                .filter(anchor -> isOwn || anchor.endsWith(VALUES) || anchor.equalsIgnoreCase(mention.text()))
                .isPresent();
    }

    private Optional<TypeRef> word(String text, String namespace) {
        Optional<PrimitiveType> primitive = PrimitiveWords.any(text);
        if (primitive.isPresent()) {
            return primitive.map(TypeRef::of);
        }
        String name = text.startsWith("#") ? text.substring(1) : text;
        if (!TypeNames.isName(name)) {
            return Optional.empty();
        }
        String simpleName = name.substring(name.lastIndexOf('.') + 1);
        return index.find(name, namespace)
                .<TypeRef>map(TypeRef::of)
                .or(() -> PrimitiveWords.synonym(simpleName).map(TypeRef::of))
                .or(() -> index.isText(simpleName) ? Optional.of(TypeRef.of(PrimitiveType.STRING)) : Optional.empty())
                .or(() -> Optional.of(TypeRef.of(index.unknown(name, namespace))));
    }

    /** A link whose text is prose still names its target: by the anchor, or by the file. */
    private Optional<TypeRef> nameOfLink(TypeMention mention, String namespace) {
        Optional<String> section = mention.anchor()
                .filter(anchor -> anchor.endsWith(VALUES))
                .map(anchor -> anchor.substring(0, anchor.length() - VALUES.length()));
        return section.or(() -> mention.page().map(ResolveReferences::stem))
                .filter(TypeNames::isIdentifier)
                .flatMap(name -> index.find(name, namespace))
                .map(TypeRef::of);
    }

    private static String stem(String page) {
        String file = page.substring(page.lastIndexOf('/') + 1);
        return file.endsWith(".md") ? file.substring(0, file.length() - 3) : file;
    }
}
