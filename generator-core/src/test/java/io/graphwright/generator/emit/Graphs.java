package io.graphwright.generator.emit;

import io.graphwright.generator.edm.ComplexType;
import io.graphwright.generator.edm.Documentation;
import io.graphwright.generator.edm.EnumMember;
import io.graphwright.generator.edm.EnumType;
import io.graphwright.generator.edm.Evidence;
import io.graphwright.generator.edm.Operation;
import io.graphwright.generator.edm.PrimitiveType;
import io.graphwright.generator.edm.Property;
import io.graphwright.generator.edm.QualifiedName;
import io.graphwright.generator.edm.SchemaType;
import io.graphwright.generator.edm.TypeGraph;
import io.graphwright.generator.edm.TypeRef;
import io.graphwright.generator.source.SourceSpan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;

/** Type graphs made by hand: {@code type("call", "subject: Edm.String", "targets: Collection(identity)")}. */
public final class Graphs {
    private final TreeMap<QualifiedName, SchemaType> types = new TreeMap<>();
    private final List<Operation> operations = new ArrayList<>();

    /** A complex type; names without a dot stand in {@code microsoft.graph}. */
    public Graphs type(String name, String... properties) {
        return type(name, Optional.empty(), properties);
    }

    /** A complex type with a base. */
    public Graphs subtype(String name, String base, String... properties) {
        return type(name, Optional.of(qualified(base)), properties);
    }

    private Graphs type(String name, Optional<QualifiedName> base, String... properties) {
        return add(new ComplexType(
                qualified(name),
                base,
                false,
                false,
                false,
                Arrays.stream(properties)
                        .map(this::property)
                        .sorted(Comparator.comparing(Property::name))
                        .toList(),
                List.of(),
                Documentation.NONE,
                evidence(name)));
    }

    public Graphs enumeration(String name, String... members) {
        return add(new EnumType(
                qualified(name),
                false,
                Arrays.stream(members)
                        .map(member -> new EnumMember(member, OptionalLong.empty(), Documentation.NONE, evidence(name)))
                        .toList(),
                Documentation.NONE,
                evidence(name)));
    }

    public Graphs add(SchemaType type) {
        types.put(type.name(), type);
        return this;
    }

    public Graphs add(Operation operation) {
        operations.add(operation);
        return this;
    }

    public TypeGraph graph() {
        return new TypeGraph(types, operations);
    }

    private Property property(String text) {
        int colon = text.indexOf(':');
        String name = text.substring(0, colon).strip();
        return new Property(name, reference(text.substring(colon + 1).strip()), false, Documentation.NONE, List.of());
    }

    public static TypeRef reference(String text) {
        if (text.startsWith("Collection(")) {
            return TypeRef.collectionOf(reference(text.substring("Collection(".length(), text.length() - 1)));
        }
        return Arrays.stream(PrimitiveType.values())
                .filter(type -> type.edmName().equals(text))
                .findFirst()
                .map(TypeRef::of)
                .orElseGet(() -> TypeRef.of(qualified(text)));
    }

    public static QualifiedName qualified(String name) {
        return QualifiedName.parse(name.indexOf('.') < 0 ? "microsoft.graph." + name : name);
    }

    public static List<Evidence> evidence(String name) {
        String page = "resources/" + name.toLowerCase(java.util.Locale.ROOT).replace('/', '-') + ".md";
        return List.of(new Evidence(SourceSpan.at(page, 1, 1), "is declared"));
    }
}
