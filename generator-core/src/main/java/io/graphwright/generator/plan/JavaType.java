package io.graphwright.generator.plan;

import java.util.List;

/** A Java type as a declaration uses it. */
public sealed interface JavaType {

    <R> R accept(Visitor<R> visitor);

    static Declared of(Class<?> type) {
        return new Declared(type.getPackageName(), List.of(type.getSimpleName()));
    }

    /**
     * A class, ours or the JDK's.
     *
     * @param simpleNames outermost first: {@code Call}, {@code MediaState}
     */
    record Declared(String packageName, List<String> simpleNames) implements JavaType {
        public Declared {
            simpleNames = List.copyOf(simpleNames);
        }

        public String simpleName() {
            return simpleNames.get(simpleNames.size() - 1);
        }

        public Declared nested(String name) {
            return new Declared(
                    packageName,
                    java.util.stream.Stream.concat(simpleNames.stream(), java.util.stream.Stream.of(name))
                            .toList());
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.declared(this);
        }

        /** As Java writes it: {@code com.example.models.Call.MediaState}. */
        @Override
        public String toString() {
            return packageName + "." + String.join(".", simpleNames);
        }
    }

    /** A {@code java.util.List}; its items may be null. */
    record Listed(JavaType item) implements JavaType {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.listed(this);
        }
    }

    /** {@code byte[]}. */
    record Bytes() implements JavaType {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.bytes(this);
        }
    }

    /** One answer for each kind of type. */
    interface Visitor<R> {
        R declared(Declared type);

        R listed(Listed type);

        R bytes(Bytes type);
    }
}
