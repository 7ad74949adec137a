package io.graphwright.generator.export;

import io.graphwright.generator.edm.EnumType;
import io.graphwright.generator.edm.Evidence;
import io.graphwright.generator.edm.Member;
import io.graphwright.generator.edm.QualifiedName;
import io.graphwright.generator.edm.SchemaType;
import io.graphwright.generator.edm.StructuredType;
import io.graphwright.generator.edm.TypeGraph;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Tells why a type or member is what it is: the decision, and each piece of evidence with its place. */
public final class WhyTextWriter {

    /**
     * The text for a type ({@code microsoft.graph.call}) or one of its members ({@code microsoft.graph.call.source}), inherited ones too. Empty for what
     * the graph does not have.
     *
     * <pre>
     * microsoft.graph.call.source: microsoft.graph.participantInfo
     *   api/call-get.md:97:5 shows an object
     *   resources/call.md:40:3 its table says participantInfo
     * </pre>
     */
    public Optional<String> write(TypeGraph graph, String name) {
        QualifiedName qualified = QualifiedName.parse(name);
        return graph.find(qualified)
                .map(type -> {
                    TypeGraph alone = new TypeGraph(new TreeMap<>(Map.of(type.name(), type)), List.of());
                    return new GraphTextWriter().write(alone) + evidence(type.evidence());
                })
                .or(() -> graph.find(QualifiedName.parse(qualified.namespace()))
                        .flatMap(owner -> member(graph, owner, qualified.name())));
    }

    private static Optional<String> member(TypeGraph graph, SchemaType owner, String name) {
        if (owner instanceof EnumType type) {
            return type.members().stream()
                    .filter(member -> member.name().equals(name))
                    .findFirst()
                    .map(member -> type.name() + "." + name + "\n" + evidence(member.evidence()));
        }
        return members((StructuredType) owner)
                .filter(member -> member.name().equals(name))
                .findFirst()
                .map(member -> owner.name() + "." + name + ": " + member.type() + "\n" + evidence(member.evidence()))
                .or(() -> ((StructuredType) owner)
                        .baseType()
                        .flatMap(graph::find)
                        .flatMap(base -> member(graph, base, name)));
    }

    private static Stream<Member> members(StructuredType type) {
        return Stream.concat(type.properties().stream(), type.navigationProperties().stream());
    }

    private static String evidence(List<Evidence> evidence) {
        StringBuilder text = new StringBuilder();
        evidence.forEach(each -> text.append("  ")
                .append(each.span())
                .append(' ')
                .append(each.statement())
                .append('\n'));
        return text.toString();
    }
}
