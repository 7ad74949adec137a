package io.graphwright.generator.infer;

import io.graphwright.generator.edm.QualifiedName;
import io.graphwright.generator.edm.SimpleIdentifier;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Type names as pages write them. */
final class TypeNames {
    /** What a name without a namespace belongs to. */
    static final String DEFAULT_NAMESPACE = "microsoft.graph";

    /** OData CSDL XML 4.01, 5.1.1: no schema has these namespaces, in whatever case pages write them. */
    private static final Set<String> RESERVED = Set.of("edm", "odata", "system", "transient");

    private TypeNames() {}

    /** Two names with one key are one type: pages disagree on capitals. */
    static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    static String key(QualifiedName name) {
        return key(name.toString());
    }

    static boolean isIdentifier(String text) {
        return SimpleIdentifier.isValid(text);
    }

    /** Whether every part between dots is an identifier, and the namespace one that a schema can have. */
    static boolean isName(String text) {
        // Part by part: a pattern for the whole would recurse once for each.
        return Stream.of(text.split("\\.", -1)).allMatch(TypeNames::isIdentifier)
                && !RESERVED.contains(key(text.substring(0, Math.max(text.lastIndexOf('.'), 0))));
    }

    static boolean isQualified(String text) {
        return text.indexOf('.') >= 0;
    }

    /** Whether a namespace is the default one or one below it. */
    static boolean isOurs(String namespace) {
        String key = key(namespace);
        return key.equals(DEFAULT_NAMESPACE) || key.startsWith(DEFAULT_NAMESPACE + ".");
    }

    /** A name as pages write it, without {@code #}; one without a namespace gets the default one. */
    static QualifiedName parse(String text) {
        String name = text.strip();
        name = name.startsWith("#") ? name.substring(1) : name;
        return isQualified(name) ? QualifiedName.parse(name) : new QualifiedName(DEFAULT_NAMESPACE, name);
    }

    /** One of what a name in the plural names: {@code policies}, {@code lamps}. A name that does not end so stays. */
    static String singular(String name) {
        if (name.endsWith("ies")) {
            return name.substring(0, name.length() - 3) + "y";
        }
        return name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
    }
}
