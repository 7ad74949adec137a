package io.graphwright.generator.infer;

import io.graphwright.generator.edm.QualifiedName;
import io.graphwright.generator.fact.TypeDeclared;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The types that pages declare or state by their full names, each under one spelling, and how to find them. */
final class TypeIndex {
    private final SortedMap<QualifiedName, KnownType> types = new TreeMap<>();
    private final Map<String, QualifiedName> byKey = new HashMap<>();
    private final Map<String, SortedSet<QualifiedName>> bySimpleName = new HashMap<>();
    private final Map<String, SortedSet<QualifiedName>> wholePages = new HashMap<>();
    private final Map<String, SortedSet<QualifiedName>> sections = new HashMap<>();
    private final Map<String, QualifiedName> byAnchor = new HashMap<>();
    private final Map<String, QualifiedName> byPageAndWord = new HashMap<>();
    private final Map<String, QualifiedName> byOwner = new HashMap<>();
    private final Set<String> texts = new HashSet<>();
    private final Set<String> namespaces = new HashSet<>();
    private final Spellings spellings;

    /** @param texts the simple names of value lists that turned out to be those of a text */
    TypeIndex(List<KnownType> known, PageNames pageNames, Spellings spellings, Set<String> texts) {
        this.spellings = spellings;
        texts.forEach(text -> this.texts.add(TypeNames.key(text)));
        for (KnownType type : known) {
            types.put(type.name(), type);
            byKey.put(TypeNames.key(type.name()), type.name());
            namespaces.add(TypeNames.key(type.name().namespace()));
            bySimpleName
                    .computeIfAbsent(TypeNames.key(type.name().name()), key -> new TreeSet<>())
                    .add(type.name());
            type.declarations().forEach(declaration -> addPlace(type.name(), declaration));
        }
        pageNames.replaced().forEach((old, name) -> byKey.put(old, byKey.get(TypeNames.key(name))));
    }

    private void addPlace(QualifiedName name, TypeDeclared declaration) {
        String page = TypeNames.key(declaration.span().path());
        byOwner.put(within(page, declaration.name()), name);
        byPageAndWord.merge(within(page, name.name()), name, TypeIndex::smaller);
        (declaration.anchor().isEmpty() ? wholePages : sections)
                .computeIfAbsent(page, key -> new TreeSet<>())
                .add(name);
        declaration.anchor().ifPresent(anchor -> byAnchor.merge(within(page, anchor), name, TypeIndex::smaller));
    }

    private static QualifiedName smaller(QualifiedName one, QualifiedName other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    /**
     * A type that pages declare or name.
     *
     * @param form empty for one that is only named
     * @param declarations the most trusted first
     */
    record KnownType(QualifiedName name, Optional<TypeDeclared.Form> form, List<TypeDeclared> declarations) {
        static final Comparator<TypeDeclared> TRUST =
                Comparator.comparing(TypeDeclared::source).thenComparing(TypeDeclared::span);

        KnownType {
            declarations = declarations.stream().sorted(TRUST).toList();
        }

        boolean isEnum() {
            return form.equals(Optional.of(TypeDeclared.Form.ENUM));
        }

        boolean isStructured() {
            return form.equals(Optional.of(TypeDeclared.Form.STRUCTURED));
        }
    }

    Collection<KnownType> all() {
        return types.values();
    }

    Optional<KnownType> get(QualifiedName name) {
        return Optional.ofNullable(types.get(name));
    }

    boolean isEnum(QualifiedName name) {
        return get(name).filter(KnownType::isEnum).isPresent();
    }

    /** Whether a word that is no type is the name of a list of values that a text has. */
    boolean isText(String simpleName) {
        return texts.contains(TypeNames.key(simpleName));
    }

    /** The type that a page's own facts speak of, by the name they use. Empty for a section that was found to declare none. */
    Optional<QualifiedName> owner(String page, String name) {
        return Optional.ofNullable(byOwner.get(within(TypeNames.key(page), name)));
    }

    /**
     * The known type of a name: as it stands if it is qualified, else in the namespace it is used in, in those around that one, and anywhere if it is the only one.
     */
    Optional<QualifiedName> find(String text, String namespace) {
        if (TypeNames.isQualified(text)) {
            QualifiedName name = TypeNames.parse(text);
            Optional<QualifiedName> exact = Optional.ofNullable(byKey.get(TypeNames.key(name)));
            // Stale and internal namespaces still end in the name that the reference uses.
            return exact.isPresent() || TypeNames.isOurs(name.namespace())
                    ? exact
                    : find(name.name(), TypeNames.DEFAULT_NAMESPACE);
        }
        for (String around = namespace; !around.isEmpty(); around = parent(around)) {
            QualifiedName found = byKey.get(TypeNames.key(new QualifiedName(around, text)));
            if (found != null) {
                return Optional.of(found);
            }
        }
        SortedSet<QualifiedName> anywhere = bySimpleName.getOrDefault(TypeNames.key(text), new TreeSet<>());
        return anywhere.size() == 1 ? Optional.of(anywhere.first()) : Optional.empty();
    }

    /** The name to use for a type that no page declares: spelled as pages spell it most often. */
    QualifiedName unknown(String text, String namespace) {
        QualifiedName name = TypeNames.isQualified(text) ? TypeNames.parse(text) : new QualifiedName(namespace, text);
        return spellings.name(name);
    }

    /** Whether a full name is that of another service: no known type has it, or is in its namespace. */
    boolean isForeign(String text) {
        String namespace = TypeNames.parse(text).namespace();
        return !TypeNames.isOurs(namespace)
                && !namespaces.contains(TypeNames.key(namespace))
                && PrimitiveWords.any(text.substring(text.lastIndexOf('.') + 1)).isEmpty()
                && find(text, TypeNames.DEFAULT_NAMESPACE).isEmpty();
    }

    boolean declaresTypes(String page) {
        return wholePages.containsKey(TypeNames.key(page)) || sections.containsKey(TypeNames.key(page));
    }

    /** What a page declares under a fragment. */
    Optional<QualifiedName> at(String page, String anchor) {
        return Optional.ofNullable(byAnchor.get(within(TypeNames.key(page), anchor)));
    }

    /** The type of a simple name that a page declares. */
    Optional<QualifiedName> onPage(String page, String simpleName) {
        return Optional.ofNullable(byPageAndWord.get(within(TypeNames.key(page), simpleName)));
    }

    /** What a page is about: the type that its annotation or title declares, else its only section. */
    Optional<QualifiedName> mainOf(String page) {
        String key = TypeNames.key(page);
        SortedSet<QualifiedName> whole = wholePages.getOrDefault(key, new TreeSet<>());
        SortedSet<QualifiedName> parts = sections.getOrDefault(key, new TreeSet<>());
        if (!whole.isEmpty()) {
            return Optional.of(whole.first());
        }
        return parts.size() == 1 ? Optional.of(parts.first()) : Optional.empty();
    }

    private static String parent(String namespace) {
        return namespace.substring(0, Math.max(namespace.lastIndexOf('.'), 0));
    }

    /** A page and a word on it; links, files and names disagree on capitals. */
    private static String within(String pageKey, String word) {
        return pageKey + '\n' + TypeNames.key(word);
    }
}
