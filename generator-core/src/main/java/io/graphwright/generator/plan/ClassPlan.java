package io.graphwright.generator.plan;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/**
 * A model class.
 *
 * @param name the class, nested or not
 * @param pages that speak of it, for the file's first line
 * @param wireName what {@code @odata.type} says without {@code #}; empty for an object that no page names a type for
 * @param superclass the class of the base type
 * @param subclasses of which this is the direct base, in wire-name order; a class without any is final
 * @param properties declared here, in wire-name order
 * @param inherited those of all ancestors, the farthest first
 * @param builderName the nested builder's simple name
 * @param propertyName the nested enum of property names' simple name
 * @param nested classes of unnamed objects, in name order
 * @param shadowed simple names that an ancestor's nested classes take: whoever means another class must qualify it
 * @param usesDeprecated whether it touches what other classes deprecate
 */
public record ClassPlan(
        JavaType.Declared name,
        List<String> pages,
        Optional<String> wireName,
        Optional<ParentPlan> superclass,
        List<SubclassPlan> subclasses,
        List<PropertyPlan> properties,
        List<PropertyPlan> inherited,
        String builderName,
        String propertyName,
        List<ClassPlan> nested,
        SortedSet<String> shadowed,
        boolean usesDeprecated,
        Comment comment) {
    public ClassPlan {
        pages = List.copyOf(pages);
        subclasses = List.copyOf(subclasses);
        properties = List.copyOf(properties);
        inherited = List.copyOf(inherited);
        nested = List.copyOf(nested);
    }

    public boolean isExtensible() {
        return !subclasses.isEmpty();
    }

    /** What a builder sets {@code @odata.type} to from the start: a service must be told which of a base's types is meant. */
    public Optional<String> statedType() {
        return wireName.filter(name -> superclass.isPresent()).map(name -> "#" + name);
    }

    public JavaType.Declared builder() {
        return name.nested(builderName);
    }

    /** The class that is extended, and its builder. */
    public record ParentPlan(JavaType.Declared name, JavaType.Declared builder) {}

    /** A direct subclass and the name that chooses it. */
    public record SubclassPlan(JavaType.Declared name, String wireName) {}
}
