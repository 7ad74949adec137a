package io.graphwright.generator.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.graphwright.generator.edm.Documentation;
import io.graphwright.generator.edm.EntityType;
import io.graphwright.generator.edm.EnumMember;
import io.graphwright.generator.edm.EnumType;
import io.graphwright.generator.edm.NavigationProperty;
import io.graphwright.generator.edm.Property;
import io.graphwright.generator.emit.Graphs;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class CsdlWriterTest {
    @Test
    void everyKindOfTypeHasItsElement() {
        Graphs graphs = new Graphs()
                .add(new EntityType(
                        Graphs.qualified("entity"),
                        Optional.empty(),
                        true,
                        false,
                        List.of("id"),
                        List.of(property("id", "Edm.String")),
                        List.of(),
                        Documentation.NONE,
                        Graphs.evidence("entity")))
                .add(new EntityType(
                        Graphs.qualified("call"),
                        Optional.of(Graphs.qualified("entity")),
                        false,
                        true,
                        List.of(),
                        List.of(
                                property("state", "callState"),
                                property("targets", "Collection(microsoft.graph.sub.target)")),
                        List.of(new NavigationProperty(
                                "participants",
                                Graphs.reference("Collection(entity)"),
                                false,
                                Documentation.NONE,
                                List.of())),
                        Documentation.NONE,
                        Graphs.evidence("call")))
                .add(new EnumType(
                        Graphs.qualified("callState"),
                        true,
                        List.of(member("ringing", 0), member("active", 1)),
                        Documentation.NONE,
                        Graphs.evidence("callState")))
                .type("microsoft.graph.sub.target", "name: Edm.String", "photo: Edm.Stream");
        assertThat(new CsdlWriter().write(graphs.graph())).isEqualTo("""
                        <?xml version="1.0" encoding="UTF-8"?>
                        <edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx">
                          <edmx:DataServices>
                            <Schema Namespace="microsoft.graph" xmlns="http://docs.oasis-open.org/odata/ns/edm">
                              <EntityType Name="call" BaseType="microsoft.graph.entity" OpenType="true">
                                <Property Name="state" Type="microsoft.graph.callState"/>
                                <Property Name="targets" Type="Collection(microsoft.graph.sub.target)"/>
                                <NavigationProperty Name="participants" Type="Collection(microsoft.graph.entity)"/>
                              </EntityType>
                              <EnumType Name="callState" IsFlags="true">
                                <Member Name="ringing" Value="0"/>
                                <Member Name="active" Value="1"/>
                              </EnumType>
                              <EntityType Name="entity" Abstract="true">
                                <Key>
                                  <PropertyRef Name="id"/>
                                </Key>
                                <Property Name="id" Type="Edm.String" Nullable="false"/>
                              </EntityType>
                            </Schema>
                            <Schema Namespace="microsoft.graph.sub" xmlns="http://docs.oasis-open.org/odata/ns/edm">
                              <ComplexType Name="target">
                                <Property Name="name" Type="Edm.String"/>
                                <Property Name="photo" Type="Edm.Stream"/>
                              </ComplexType>
                            </Schema>
                          </edmx:DataServices>
                        </edmx:Edmx>
                        """);
    }

    @Test
    void anObjectWithoutATypeNameIsUntyped() {
        Graphs graphs = new Graphs()
                .type("call", "mediaState: call/mediaState", "parts: Collection(call/mediaState)")
                .type("call/mediaState", "audio: Edm.String");
        assertThat(new CsdlWriter().write(graphs.graph()))
                .contains("<Property Name=\"mediaState\" Type=\"Edm.Untyped\"/>")
                .contains("<Property Name=\"parts\" Type=\"Collection(Edm.Untyped)\"/>")
                .doesNotContain("call/");
    }

    @Test
    void numbersStandAtAllMembersOrAtNone() {
        Graphs graphs = new Graphs()
                .add(new EnumType(
                        Graphs.qualified("state"),
                        false,
                        List.of(
                                member("one", 1),
                                new EnumMember("two", OptionalLong.empty(), Documentation.NONE, List.of())),
                        Documentation.NONE,
                        Graphs.evidence("state")));
        assertThat(new CsdlWriter().write(graphs.graph())).doesNotContain("Value=");
    }

    @Test
    void aNameThatODataForbidsIsLeftOutWithAllThatRefersToIt() {
        Graphs graphs = new Graphs()
                .type("bad name", "id: Edm.String")
                .type("call", "odd: bad name", "b\"<&>d: Edm.String")
                .subtype("child", "bad name", "x: Edm.String");
        assertThat(new CsdlWriter().write(graphs.graph()))
                .doesNotContain("bad name")
                .doesNotContain("&lt;")
                .contains("<Property Name=\"odd\" Type=\"Edm.Untyped\"/>")
                .contains("<ComplexType Name=\"child\">");
    }

    private static Property property(String name, String type) {
        return new Property(name, Graphs.reference(type), false, Documentation.NONE, List.of());
    }

    private static EnumMember member(String name, long value) {
        return new EnumMember(name, OptionalLong.of(value), Documentation.NONE, List.of());
    }
}
