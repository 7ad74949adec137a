package io.graphwright.generator.plan;

import static io.graphwright.generator.source.DiagnosticCode.TOO_MANY_SUBTYPES;

import io.graphwright.generator.edm.Evidence;
import io.graphwright.generator.edm.QualifiedName;
import io.graphwright.generator.edm.SchemaType;
import io.graphwright.generator.edm.StructuredType;
import io.graphwright.generator.plan.ClassPlan.ParentPlan;
import io.graphwright.generator.plan.ClassPlan.SubclassPlan;
import io.graphwright.generator.source.DiagnosticSink;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Plans the model classes of the structured types that are generated. */
final class PlanClasses {
    /** An annotation lists them, with two names each, and a class file has room for 65,535 constants. */
    private static final int MOST_SUBCLASSES = 10_000;

    private final Selection selection;
    private final Hierarchy hierarchy;
    private final PlanMembers members;
    private final DiagnosticSink sink;

    PlanClasses(Selection selection, Hierarchy hierarchy, PlanMembers members, DiagnosticSink sink) {
        this.sink = sink;
        this.selection = selection;
        this.hierarchy = hierarchy;
        this.members = members;
    }

    /** The top-level classes, those of unnamed objects inside them. */
    List<ClassPlan> plan() {
        return selection.structuredTypes().stream()
                .filter(type -> !type.name().isNested())
                .map(this::plan)
                .toList();
    }

    private ClassPlan plan(StructuredType type) {
        JavaType.Declared name = selection.name(type.name());
        PlanMembers.Members held = members.of(type);
        Optional<StructuredType> parent = hierarchy.parent(type);
        List<ClassPlan> nested =
                selection.nestedIn(type.name()).stream().map(this::plan).toList();
        return new ClassPlan(
                name,
                pages(type),
                type.name().isNested()
                        ? Optional.empty()
                        : Optional.of(type.name().toString()),
                parent.map(this::superclass),
                subclasses(type),
                held.own(),
                held.inherited(),
                NameTypes.builderName(name),
                NameTypes.propertyName(name),
                nested,
                shadowed(parent),
                usesDeprecated(type, held) || nested.stream().anyMatch(ClassPlan::usesDeprecated),
                Comments.ofType(type));
    }

    private ParentPlan superclass(StructuredType parent) {
        JavaType.Declared name = selection.name(parent.name());
        return new ParentPlan(name, name.nested(NameTypes.builderName(name)));
    }

    private List<SubclassPlan> subclasses(StructuredType type) {
        List<QualifiedName> children = hierarchy.children(type.name()).stream()
                .filter(selection::contains)
                .toList();
        children.stream()
                .skip(MOST_SUBCLASSES)
                .forEach(child ->
                        sink.report(TOO_MANY_SUBTYPES.at(selection.span(child), type.name(), MOST_SUBCLASSES, child)));
        return children.stream()
                .limit(MOST_SUBCLASSES)
                .map(child -> new SubclassPlan(selection.name(child), child.toString()))
                .toList();
    }

    /** What ancestors nest is in scope below them, before any import. */
    private SortedSet<String> shadowed(Optional<StructuredType> parent) {
        SortedSet<String> names = new TreeSet<>();
        for (StructuredType ancestor : parent.map(hierarchy::lineage).orElse(List.of())) {
            JavaType.Declared name = selection.name(ancestor.name());
            names.add(NameTypes.builderName(name));
            names.add(NameTypes.propertyName(name));
            selection
                    .nestedIn(ancestor.name())
                    .forEach(nested -> names.add(selection.name(nested.name()).simpleName()));
        }
        return names;
    }

    private boolean usesDeprecated(StructuredType type, PlanMembers.Members held) {
        Stream<JavaType> relatives = Stream.concat(
                        hierarchy.parent(type).map(SchemaType::name).stream(), hierarchy.children(type.name()).stream())
                .filter(selection::contains)
                .map(selection::name);
        Stream<JavaType> types = held.all().stream().map(PropertyPlan::type);
        return Stream.concat(relatives, types).anyMatch(selection::isDeprecated)
                || held.inherited().stream()
                        .anyMatch(property -> property.comment().isDeprecated());
    }

    /** The page that describes it first, then the others in order. */
    static List<String> pages(SchemaType type) {
        Set<String> pages = new LinkedHashSet<>();
        type.documentation().page().ifPresent(pages::add);
        type.evidence().stream()
                .map(Evidence::span)
                .map(span -> span.path())
                .sorted()
                .forEach(pages::add);
        return new ArrayList<>(pages);
    }
}
