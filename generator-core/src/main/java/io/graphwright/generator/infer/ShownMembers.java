package io.graphwright.generator.infer;

import io.graphwright.generator.edm.Documentation;
import io.graphwright.generator.edm.EnumMember;
import io.graphwright.generator.edm.Evidence;
import io.graphwright.generator.edm.QualifiedName;
import io.graphwright.generator.edm.SimpleIdentifier;
import io.graphwright.generator.fact.ObjectShown;
import io.graphwright.generator.fact.ObservedValue;
import io.graphwright.generator.source.DiagnosticCode;
import io.graphwright.generator.source.DiagnosticSink;
import io.graphwright.generator.source.SourceSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/**
 * The values that requests and answers show for an enumeration and no list of it has. Much that examples show is made up, so a value counts where a paragraph of
 * the page names it too; any other is reported.
 */
final class ShownMembers {
    private final DiagnosticSink sink;

    ShownMembers(DiagnosticSink sink) {
        this.sink = sink;
    }

    /**
     * The members that lists have, and those that are shown and named behind them; nothing where no list has any.
     *
     * @param users the members of that type
     */
    List<EnumMember> with(QualifiedName type, List<EnumMember> listed, List<MemberDraft> users) {
        if (listed.isEmpty()) {
            return listed;
        }
        Set<String> known = new HashSet<>();
        listed.forEach(member -> known.add(TypeNames.key(member.name())));
        known.add(TypeNames.key(type.name()));
        List<EnumMember> members = new ArrayList<>(listed);
        SourceSpan list = listed.get(0).evidence().get(0).span();
        for (Value value : values(users)) {
            if (known.add(TypeNames.key(value.name()))) {
                sink.report(value.code().at(value.sighting().span(), value.name(), type, list));
                if (value.isNamed()) {
                    members.add(member(value));
                }
            }
        }
        return List.copyOf(members);
    }

    /** A name that a sighting shows. */
    private record Value(String name, Sighting sighting) {
        boolean isNamed() {
            return sighting.named().contains(name);
        }

        DiagnosticCode code() {
            return isNamed() ? DiagnosticCode.VALUE_NOT_LISTED : DiagnosticCode.VALUE_ONLY_SHOWN;
        }

        /** Whether it can be a member, and is neither a placeholder nor the name of what holds it. */
        boolean isMember() {
            return SimpleIdentifier.isValid(name)
                    && PlaceholderTypes.typeOf(new ObservedValue.Text(name)).isEmpty()
                    && !TypeNames.key(name).equals(TypeNames.key(sighting.name()));
        }
    }

    private static EnumMember member(Value value) {
        Evidence evidence = new Evidence(value.sighting().span(), "an example shows it, and its page names it");
        return new EnumMember(value.name(), OptionalLong.empty(), Documentation.NONE, List.of(evidence));
    }

    /** What examples show that could be a member, those that pages name first, then in place order. */
    private static List<Value> values(List<MemberDraft> users) {
        return users.stream()
                .flatMap(draft -> draft.sightings().stream())
                .filter(sighting -> sighting.role() != ObjectShown.Role.REPRESENTATION)
                .flatMap(sighting -> sighting.value().texts().stream().map(text -> new Value(text, sighting)))
                .filter(Value::isMember)
                .sorted(Comparator.comparing(Value::isNamed)
                        .reversed()
                        .thenComparing(value -> value.sighting().span()))
                .toList();
    }
}
