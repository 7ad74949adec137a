package io.graphwright.generator.edm;

/** What a property or an operation holds: a primitive, a type of the graph by its name, or a collection of either. */
public sealed interface TypeRef {

    <R> R accept(Visitor<R> visitor);

    /** As CSDL writes it: {@code Collection(microsoft.graph.identity)}. */
    @Override
    String toString();

    /** The type itself, or a collection's item type. */
    default TypeRef itemType() {
        return this instanceof Collection collection ? collection.item() : this;
    }

    default boolean isCollection() {
        return this instanceof Collection;
    }

    static TypeRef of(PrimitiveType type) {
        return new Primitive(type);
    }

    static TypeRef of(QualifiedName name) {
        return new Named(name);
    }

    static TypeRef collectionOf(TypeRef item) {
        return new Collection(item);
    }

    record Primitive(PrimitiveType type) implements TypeRef {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.primitive(this);
        }

        @Override
        public String toString() {
            return type.edmName();
        }
    }

    /** A structured or enumeration type of the graph. */
    record Named(QualifiedName name) implements TypeRef {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.named(this);
        }

        @Override
        public String toString() {
            return name.toString();
        }
    }

    /** The item is never a collection itself: OData has no nested collections. */
    record Collection(TypeRef item) implements TypeRef {
        public Collection {
            if (item instanceof Collection) {
                throw new IllegalArgumentException("a collection of collections: " + item);
            }
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.collection(this);
        }

        @Override
        public String toString() {
            return "Collection(" + item + ")";
        }
    }

    /** One answer for each kind of reference. */
    interface Visitor<R> {
        R primitive(Primitive type);

        R named(Named type);

        R collection(Collection type);
    }
}
