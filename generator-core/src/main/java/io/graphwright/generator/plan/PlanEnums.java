package io.graphwright.generator.plan;

import static io.graphwright.generator.source.DiagnosticCode.NAME_WITHOUT_JAVA;
import static io.graphwright.generator.source.DiagnosticCode.TOO_MANY_CONSTANTS;

import io.graphwright.generator.edm.EnumMember;
import io.graphwright.generator.edm.EnumType;
import io.graphwright.generator.edm.SimpleIdentifier;
import io.graphwright.generator.plan.EnumPlan.ConstantPlan;
import io.graphwright.generator.source.DiagnosticSink;
import io.graphwright.generator.source.SourceSpan;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Plans the open enum classes. */
final class PlanEnums {
    /** Our own constants: the nested enum's and the class's. */
    private static final List<String> CONSTANTS = List.of("UNRECOGNIZED", "CONSTANTS");

    /** A Java enum of some three thousand constants needs more code than one initialiser may have. */
    private static final int MOST = 2_000;

    private final Selection selection;
    private final DiagnosticSink sink;

    PlanEnums(Selection selection, DiagnosticSink sink) {
        this.selection = selection;
        this.sink = sink;
    }

    List<EnumPlan> plan() {
        return selection.enumTypes().stream()
                .filter(type -> !type.name().isNested())
                .map(this::plan)
                .toList();
    }

    private EnumPlan plan(EnumType type) {
        SortedMap<String, ConstantPlan> constants = new TreeMap<>();
        Set<String> kept = kept(type);
        NameScope scope = NameScope.of(CONSTANTS);
        // Names go by wire name, so that another order of rows renames nothing.
        type.members().stream().sorted(Comparator.comparing(EnumMember::name)).forEach(member -> {
            if (!SimpleIdentifier.isValid(member.name())) {
                sink.report(NAME_WITHOUT_JAVA.at(span(member, type), member.name(), "constant"));
            } else if (!kept.contains(member.name())) {
                sink.report(TOO_MANY_CONSTANTS.at(span(member, type), type.name(), MOST, member.name()));
            } else if (!constants.containsKey(member.name())) {
                constants.put(member.name(), constant(member, scope));
            }
        });
        List<ConstantPlan> inDocumentOrder = type.members().stream()
                .map(EnumMember::name)
                .distinct()
                .filter(constants::containsKey)
                .map(constants::get)
                .toList();
        JavaType.Declared name = selection.name(type.name());
        return new EnumPlan(
                name,
                PlanClasses.pages(type),
                name.simpleName().equals("Known") ? "KnownOf" : "Known",
                inDocumentOrder,
                type.isFlags(),
                Comments.ofType(type));
    }

    /** The names that come first in the graph, so that what others show of an enumeration never costs what its own list has. */
    private static Set<String> kept(EnumType type) {
        Set<String> kept = new HashSet<>();
        type.members().stream()
                .map(EnumMember::name)
                .filter(SimpleIdentifier::isValid)
                .distinct()
                .limit(MOST)
                .forEach(kept::add);
        return kept;
    }

    private static ConstantPlan constant(EnumMember member, NameScope scope) {
        return new ConstantPlan(
                member.name(), scope.claim(JavaNames.constant(member.name())), Comments.ofMember(member));
    }

    private static SourceSpan span(EnumMember member, EnumType type) {
        return member.evidence().isEmpty()
                ? type.span()
                : member.evidence().get(0).span();
    }
}
