package io.graphwright.generator.infer;

import io.graphwright.generator.edm.QualifiedName;
import io.graphwright.generator.fact.BaseTypeStated;
import io.graphwright.generator.fact.MethodListed;
import io.graphwright.generator.fact.NavigationDocumented;
import io.graphwright.generator.fact.ObjectShown;
import io.graphwright.generator.fact.PropertyDocumented;
import io.graphwright.generator.fact.TypeCell;
import io.graphwright.generator.fact.TypeDeclared;
import io.graphwright.generator.fact.TypeMention;
import io.graphwright.generator.source.DiagnosticCode;
import io.graphwright.generator.source.DiagnosticSink;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The names of types that their own page says otherwise than its file: types that were renamed everywhere but there, so that the file and the links to it have the
 * whole name, of which the page says only the end; and types whose page is titled with the name of many of them.
 */
final class PageNames {
    private static final String SUFFIX = ".md";

    private final Map<String, TypeMention> links = new HashMap<>();
    private final Set<String> declared = new HashSet<>();
    private final Set<String> stated = new HashSet<>();
    private final Map<String, QualifiedName> replaced = new HashMap<>();

    private PageNames() {}

    static PageNames of(FactIndex facts) {
        PageNames names = new PageNames();
        mentions(facts)
                .forEach(mention -> mention.page()
                        .filter(page -> TypeNames.isIdentifier(mention.text())
                                && file(page).equals(fileOf(mention.text())))
                        .ifPresent(page -> names.links.putIfAbsent(TypeNames.key(page), mention)));
        facts.all(TypeDeclared.class)
                .forEach(declaration -> names.declared.add(TypeNames.key(TypeNames.parse(declaration.name()))));
        facts.all(ObjectShown.class).stream()
                .flatMap(object -> object.statedType().stream())
                .forEach(name -> names.stated.add(TypeNames.key(TypeNames.parse(name))));
        return names;
    }

    private static Stream<TypeMention> mentions(FactIndex facts) {
        Stream<TypeCell> cells = Stream.of(
                        facts.all(PropertyDocumented.class).stream().map(PropertyDocumented::type),
                        facts.all(NavigationDocumented.class).stream().map(NavigationDocumented::type),
                        facts.all(MethodListed.class).stream().map(MethodListed::returns))
                .flatMap(cell -> cell);
        return Stream.concat(
                facts.all(BaseTypeStated.class).stream().map(BaseTypeStated::base),
                cells.map(TypeCell::alternatives).flatMap(Collection::stream));
    }

    private static String file(String page) {
        return TypeNames.key(page.substring(page.lastIndexOf('/') + 1));
    }

    private static String fileOf(String name) {
        return TypeNames.key(name) + SUFFIX;
    }

    /** The name that counts for what a page declares; another than it says is reported. */
    QualifiedName of(QualifiedName said, TypeDeclared declaration, DiagnosticSink sink) {
        Optional<QualifiedName> one = one(said, declaration);
        if (one.isPresent()) {
            replaced.put(TypeNames.key(said), one.get());
            sink.report(DiagnosticCode.TYPE_IN_PLURAL.at(declaration.span(), said, one.get()));
            return one.get();
        }
        String page = declaration.span().path();
        String file = file(page);
        String end = fileOf(said.name());
        TypeMention link = links.get(TypeNames.key(page));
        if (link == null || declaration.anchor().isPresent() || !file.endsWith(end) || file.equals(end)) {
            return said;
        }
        QualifiedName whole = new QualifiedName(said.namespace(), link.text());
        if (declared.contains(TypeNames.key(whole))) {
            return said;
        }
        replaced.put(TypeNames.key(said), whole);
        sink.report(DiagnosticCode.TYPE_RENAMED.at(declaration.span(), said, whole, link.span()));
        return whole;
    }

    /** The singular, where a title alone says the plural and the file is called {@code lamp.md} or {@code light-lamp.md}. */
    private Optional<QualifiedName> one(QualifiedName said, TypeDeclared declaration) {
        String name = said.name();
        String file = file(declaration.span().path());
        String singular = TypeNames.singular(name);
        boolean isFile = ("-" + file).endsWith("-" + fileOf(singular));
        boolean isPlural = declaration.source() == TypeDeclared.Source.TITLE && name.endsWith("s") && isFile;
        QualifiedName one = new QualifiedName(said.namespace(), singular);
        return isPlural && !stated.contains(TypeNames.key(said)) && !declared.contains(TypeNames.key(one))
                ? Optional.of(one)
                : Optional.empty();
    }

    boolean isReplaced(QualifiedName name) {
        return replaced.containsKey(TypeNames.key(name));
    }

    /** The names that count, by the keys of those that pages still say. */
    Map<String, QualifiedName> replaced() {
        return Map.copyOf(replaced);
    }
}
