package io.graphwright.generator.export;

import io.graphwright.generator.edm.EntityType;
import io.graphwright.generator.edm.EnumMember;
import io.graphwright.generator.edm.EnumType;
import io.graphwright.generator.edm.Member;
import io.graphwright.generator.edm.Property;
import io.graphwright.generator.edm.QualifiedName;
import io.graphwright.generator.edm.SchemaType;
import io.graphwright.generator.edm.SimpleIdentifier;
import io.graphwright.generator.edm.StructuredType;
import io.graphwright.generator.edm.TypeGraph;
import io.graphwright.generator.edm.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Writes a type graph as OData v4 CSDL XML, indented, one schema per namespace in name order.
 *
 * <p>It states only what pages name: an object without a type of its own is {@code Edm.Untyped}. No reference in it dangles.
 */
public final class CsdlWriter {

    /** The whole document, with LF line ends. */
    public String write(TypeGraph graph) {
        SortedMap<String, List<SchemaType>> schemas = new TreeMap<>();
        for (SchemaType type : graph.types().values()) {
            if (isStated(type.name())) {
                schemas.computeIfAbsent(type.name().namespace(), key -> new ArrayList<>())
                        .add(type);
            }
        }
        XmlText xml = new XmlText();
        xml.open("edmx:Edmx", "Version", "4.0", "xmlns:edmx", "http://docs.oasis-open.org/odata/ns/edmx");
        xml.open("edmx:DataServices");
        schemas.forEach((namespace, types) -> {
            xml.open("Schema", "Namespace", namespace, "xmlns", "http://docs.oasis-open.org/odata/ns/edm");
            types.forEach(type -> write(type, xml));
            xml.close();
        });
        xml.close();
        xml.close();
        return xml.finish();
    }

    private static void write(SchemaType type, XmlText xml) {
        if (type instanceof EnumType enumType) {
            writeEnum(enumType, xml);
        } else if (type instanceof StructuredType structured) {
            writeStructured(structured, xml);
        }
    }

    private static void writeEnum(EnumType type, XmlText xml) {
        xml.open("EnumType", "Name", type.name().name(), "IsFlags", type.isFlags() ? "true" : "");
        // CSDL wants a number for each member or for none.
        boolean hasValues =
                type.members().stream().allMatch(member -> member.value().isPresent());
        for (EnumMember member : type.members()) {
            if (SimpleIdentifier.isValid(member.name())) {
                String value = hasValues ? Long.toString(member.value().getAsLong()) : "";
                xml.empty("Member", "Name", member.name(), "Value", value);
            }
        }
        xml.close();
    }

    private static void writeStructured(StructuredType type, XmlText xml) {
        xml.open(
                type instanceof EntityType ? "EntityType" : "ComplexType",
                "Name",
                type.name().name(),
                "BaseType",
                type.baseType()
                        .filter(CsdlWriter::isStated)
                        .map(QualifiedName::toString)
                        .orElse(""),
                "Abstract",
                type.isAbstract() ? "true" : "",
                "OpenType",
                type.isOpen() ? "true" : "");
        List<String> key = type instanceof EntityType entity ? key(entity) : List.of();
        if (!key.isEmpty()) {
            xml.open("Key");
            key.forEach(name -> xml.empty("PropertyRef", "Name", name));
            xml.close();
        }
        for (Property property : type.properties()) {
            writeMember("Property", property, key.contains(property.name()) ? "false" : "", xml);
        }
        type.navigationProperties().forEach(property -> writeMember("NavigationProperty", property, "", xml));
        xml.close();
    }

    /** A key's properties are declared where the key is. */
    private static List<String> key(EntityType type) {
        List<String> declared = type.properties().stream().map(Property::name).toList();
        return type.key().stream().filter(declared::contains).toList();
    }

    private static void writeMember(String element, Member member, String nullable, XmlText xml) {
        if (SimpleIdentifier.isValid(member.name())) {
            xml.empty(element, "Name", member.name(), "Type", reference(member.type()), "Nullable", nullable);
        }
    }

    private static String reference(TypeRef type) {
        String item = type.itemType() instanceof TypeRef.Named named && !isStated(named.name())
                ? "Edm.Untyped"
                : type.itemType().toString();
        return type.isCollection() ? "Collection(" + item + ")" : item;
    }

    /** Whether pages name the type, by a name that OData allows. */
    private static boolean isStated(QualifiedName name) {
        return SimpleIdentifier.isValid(name.name())
                && List.of(name.namespace().split("\\.", -1)).stream().allMatch(SimpleIdentifier::isValid);
    }
}
