package io.graphwright.generator.export;

import io.graphwright.generator.edm.ComplexType;
import io.graphwright.generator.edm.EntityType;
import io.graphwright.generator.edm.EnumMember;
import io.graphwright.generator.edm.EnumType;
import io.graphwright.generator.edm.Member;
import io.graphwright.generator.edm.Operation;
import io.graphwright.generator.edm.PathTemplate;
import io.graphwright.generator.edm.PathTemplate.PathParameter;
import io.graphwright.generator.edm.PrimitiveType;
import io.graphwright.generator.edm.RequestParameter;
import io.graphwright.generator.edm.SchemaType;
import io.graphwright.generator.edm.StructuredType;
import io.graphwright.generator.edm.TypeGraph;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes a graph as plain, sorted text: a block for each type, then one for each operation. */
public final class GraphTextWriter {

    /**
     * One line for each thing decided, LF ends.
     *
     * <pre>
     * entity microsoft.graph.call
     *   base microsoft.graph.entity
     *   participants -&gt; Collection(microsoft.graph.participant)
     *   subject: Edm.String
     * </pre>
     */
    public String write(TypeGraph graph) {
        Lines lines = new Lines();
        graph.types().values().forEach(type -> type.accept(lines));
        graph.operations().forEach(lines::operation);
        return lines.text.toString();
    }

    private static final class Lines implements SchemaType.Visitor<Lines> {
        private final StringBuilder text = new StringBuilder();

        private void block(String head) {
            text.append(text.isEmpty() ? "" : "\n").append(head).append('\n');
        }

        private void line(String line) {
            text.append("  ").append(line).append('\n');
        }

        @Override
        public Lines entityType(EntityType type) {
            head("entity", type);
            if (!type.key().isEmpty()) {
                line("key " + String.join(", ", type.key()));
            }
            return members(type);
        }

        @Override
        public Lines complexType(ComplexType type) {
            head("complex", type);
            return members(type);
        }

        private void head(String kind, StructuredType type) {
            block((type.isAbstract() ? "abstract " : "") + (type.isOpen() ? "open " : "")
                    + (type instanceof ComplexType complex && complex.isOpaque() ? "opaque " : "") + kind + " "
                    + type.name()
                    + deprecation(type.documentation().isDeprecated()));
            type.baseType().ifPresent(base -> line("base " + base));
        }

        private Lines members(StructuredType type) {
            type.properties().forEach(property -> member(property, ": "));
            type.navigationProperties().forEach(property -> member(property, " -> "));
            return this;
        }

        private void member(Member member, String sign) {
            line(member.name()
                    + sign
                    + member.type()
                    + (member.isReadOnly() ? ", read-only" : "")
                    + deprecation(member.documentation().isDeprecated()));
        }

        private static String deprecation(boolean isDeprecated) {
            return isDeprecated ? ", deprecated" : "";
        }

        @Override
        public Lines enumType(EnumType type) {
            block((type.isFlags() ? "flags " : "") + "enum " + type.name()
                    + deprecation(type.documentation().isDeprecated()));
            for (EnumMember member : type.members()) {
                String value =
                        member.value().isPresent() ? " = " + member.value().getAsLong() : "";
                line(member.name() + value + deprecation(member.documentation().isDeprecated()));
            }
            return this;
        }

        private void operation(Operation operation) {
            block(operation.method() + " " + operation.page());
            line(lower(operation.kind()) + ", " + operation.apiVersion());
            operation.paths().forEach(this::path);
            operation.requestBody().ifPresent(type -> line("body " + type));
            line("result " + lower(operation.result().kind())
                    + operation.result().type().map(type -> " " + type).orElse("")
                    + operation.result().others().stream()
                            .map(other -> " or " + lower(other))
                            .collect(Collectors.joining()));
            parameters("header", operation.headers());
            parameters("option", operation.queryOptions());
            operation
                    .permissions()
                    .forEach(row -> line("permission " + row.kind() + ": " + String.join(", ", row.permissions())));
        }

        private void path(PathTemplate path) {
            StringBuilder line = new StringBuilder("path ");
            for (PathTemplate.Part part : path.parts()) {
                if (part instanceof PathTemplate.Literal literal) {
                    line.append(literal.text());
                } else if (part instanceof PathParameter parameter) {
                    line.append('{')
                            .append(parameter.name())
                            .append(suffix(parameter))
                            .append('}');
                }
            }
            line(line.toString());
        }

        private static String suffix(PathParameter parameter) {
            String role = switch (parameter.role()) {
                case SEGMENT -> "";
                case ITEM_PATH -> ": path";
                case FUNCTION_ARGUMENT -> ": argument";
            };
            return role
                    + (parameter.type() == PrimitiveType.STRING
                            ? ""
                            : " " + parameter.type().edmName());
        }

        private void parameters(String kind, List<RequestParameter> parameters) {
            parameters.forEach(
                    parameter -> line(kind + " " + parameter.name() + (parameter.isRequired() ? ", required" : "")));
        }

        private static String lower(Enum<?> value) {
            return value.name().toLowerCase(Locale.ROOT);
        }
    }
}
