package io.graphwright.generator.plan;

import static io.graphwright.generator.source.DiagnosticCode.NAME_WITHOUT_JAVA;
import static io.graphwright.generator.source.DiagnosticCode.PROPERTY_REDECLARED;
import static io.graphwright.generator.source.DiagnosticCode.TOO_MANY_PROPERTIES_HELD;
import static io.graphwright.generator.source.DiagnosticCode.TOO_MANY_PROPERTIES_TOGETHER;

import io.graphwright.generator.edm.Member;
import io.graphwright.generator.edm.QualifiedName;
import io.graphwright.generator.edm.SimpleIdentifier;
import io.graphwright.generator.edm.StructuredType;
import io.graphwright.generator.source.DiagnosticSink;
import io.graphwright.generator.source.SourceSpan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names and types what each class holds, its ancestors' members first, so that nothing overrides or hides by accident. */
final class PlanMembers {
    /** An enum names all properties of a class, inherited ones too, and its initialiser may have 64 kB of code. */
    private static final int MOST = 2_000;

    private static final FairLimit MOST_OWN = new FairLimit(MOST, 50_000, 60);

    /** Our own accessors. */
    private static final List<String> GETTERS = List.of("getClass", "getOdataType", "getAdditionalProperties");

    private static final List<String> BUILDER_METHODS = List.of("build", "odataType", "copyArrays");

    /** Our own fields, and what local variables of our method bodies are called. */
    private static final List<String> FIELDS =
            List.of("odataType", "additionalProperties", "nulls", "other", "that", "shown");

    private final Hierarchy hierarchy;
    private final Selection selection;
    private final List<String> rootNames;
    private final DiagnosticSink sink;
    private final int mostOwn;
    private final SortedMap<QualifiedName, Members> planned = new TreeMap<>();

    PlanMembers(Hierarchy hierarchy, Selection selection, JavaSettings settings, DiagnosticSink sink) {
        this.hierarchy = hierarchy;
        this.selection = selection;
        // A variable of that name would hide the package from a qualified name.
        this.rootNames = List.of("java", "com", settings.packageName().split("\\.")[0]);
        this.sink = sink;
        this.mostOwn = MOST_OWN.of(selection.structuredTypes().stream()
                .map(type -> hierarchy.members(type).size())
                .toList());
    }

    /**
     * What a class holds.
     *
     * @param inherited the farthest ancestor's first
     */
    record Members(List<PropertyPlan> inherited, List<PropertyPlan> own) {
        Members {
            inherited = List.copyOf(inherited);
            own = List.copyOf(own);
        }

        List<PropertyPlan> all() {
            return Stream.concat(inherited.stream(), own.stream()).toList();
        }
    }

    Members of(StructuredType type) {
        Members members = new Members(List.of(), List.of());
        for (StructuredType level : hierarchy.lineage(type)) {
            List<PropertyPlan> above = members.all();
            Members known = planned.get(level.name());
            members = known != null ? known : new Members(above, declare(level, above));
            planned.putIfAbsent(level.name(), members);
        }
        return members;
    }

    private List<PropertyPlan> declare(StructuredType type, List<PropertyPlan> inherited) {
        Scopes scopes = new Scopes(inherited);
        Set<String> wireNames =
                inherited.stream().map(PropertyPlan::wireName).collect(Collectors.toCollection(HashSet::new));
        List<PropertyPlan> own = new ArrayList<>();
        List<Member> members = hierarchy.members(type);
        if (members.size() > mostOwn && mostOwn < MOST) {
            sink.report(TOO_MANY_PROPERTIES_TOGETHER.at(type.span(), type.name(), mostOwn, MOST_OWN.together()));
        }
        for (Member member : members) {
            if (!SimpleIdentifier.isValid(member.name())) {
                sink.report(NAME_WITHOUT_JAVA.at(span(member, type), member.name(), "property"));
            } else if (!wireNames.add(member.name())) {
                sink.report(PROPERTY_REDECLARED.at(span(member, type), type.name(), member.name()));
            } else if (!ResolveTypes.isStream(member.type())) {
                if (inherited.size() + own.size() >= MOST) {
                    sink.report(TOO_MANY_PROPERTIES_HELD.at(span(member, type), type.name(), MOST, member.name()));
                } else if (own.size() < mostOwn) {
                    own.add(scopes.plan(member));
                }
            }
        }
        return own;
    }

    private static SourceSpan span(Member member, StructuredType type) {
        return member.evidence().isEmpty()
                ? type.span()
                : member.evidence().get(0).span();
    }

    private final class Scopes {
        private final NameScope fields;
        private final NameScope getters = NameScope.of(GETTERS);
        private final NameScope builderMethods = NameScope.of(BUILDER_METHODS);
        private final NameScope constants = NameScope.of(List.of());

        Scopes(List<PropertyPlan> inherited) {
            fields = NameScope.of(
                    Stream.concat(FIELDS.stream(), rootNames.stream()).toList());
            JavaNames.OBJECT_METHODS.forEach(builderMethods::claim);
            for (PropertyPlan property : inherited) {
                fields.claim(property.field());
                getters.claim(property.getter());
                builderMethods.claim(property.builderMethod());
                constants.claim(property.constant());
            }
        }

        PropertyPlan plan(Member member) {
            String getter = getters.claim(JavaNames.prefixed("get", member.name()));
            return new PropertyPlan(
                    member.name(),
                    selection.javaType(member.type()),
                    fields.claim(JavaNames.member(member.name())),
                    getter,
                    "set" + getter.substring("get".length()),
                    builderMethods.claim(JavaNames.member(member.name())),
                    constants.claim(JavaNames.constant(member.name())),
                    ResolveTypes.isTime(member.type()),
                    Comments.ofProperty(member));
        }
    }
}
