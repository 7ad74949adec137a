package io.graphwright.generator.edm;

import java.util.Comparator;

/**
 * A type's name within its namespace (OData CSDL 4.01, section 15.2).
 *
 * <p>An object that no page names a type for is nested: its name is its owner's, a slash, and the property that holds it
 * ({@code microsoft.graph.call/mediaState}). The slash is outside the identifier grammar, so it never meets a documented type.
 */
public record QualifiedName(String namespace, String name) implements Comparable<QualifiedName> {

    private static final Comparator<QualifiedName> ORDER =
            Comparator.comparing(QualifiedName::namespace).thenComparing(QualifiedName::name);

    private static final char NESTING = '/';

    /** Splits at the last dot: {@code microsoft.graph.call}. A name without a dot has an empty namespace. */
    public static QualifiedName parse(String text) {
        int dot = text.lastIndexOf('.');
        return new QualifiedName(text.substring(0, Math.max(dot, 0)), text.substring(dot + 1));
    }

    /** The name of the type nested in this one for the objects of one property. */
    public QualifiedName nested(String property) {
        return new QualifiedName(namespace, name + NESTING + property);
    }

    public boolean isNested() {
        return name.indexOf(NESTING) >= 0;
    }

    /** The type that a nested one stands in; only for nested names. */
    public QualifiedName owner() {
        return new QualifiedName(namespace, name.substring(0, name.lastIndexOf(NESTING)));
    }

    /** The last part of the name: the property for a nested type, the whole name for any other. */
    public String simpleName() {
        return name.substring(name.lastIndexOf(NESTING) + 1);
    }

    @Override
    public int compareTo(QualifiedName other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return namespace.isEmpty() ? name : namespace + "." + name;
    }
}
