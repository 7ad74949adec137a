package io.graphwright.generator.infer;

import io.graphwright.generator.edm.EnumMember;
import io.graphwright.generator.edm.QualifiedName;
import io.graphwright.generator.fact.ObjectShown;
import io.graphwright.generator.fact.ObservedValue;
import io.graphwright.generator.fact.OperationDocumented;
import io.graphwright.generator.fact.ParameterDocumented;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** How the members of enumerations are spelled, where pages agree on their letters and not on their capitals. */
final class MemberSpellings {
    /** The pages whose tables of parameters list a value, by type, by the value's key, and by its spelling. */
    private final Map<QualifiedName, Map<String, Map<String, Set<String>>>> inRequests = new HashMap<>();

    static MemberSpellings of(FactIndex facts, TypeIndex index) {
        MemberSpellings spellings = new MemberSpellings();
        for (OperationDocumented operation : facts.all(OperationDocumented.class)) {
            operation.bodyParameters().forEach(parameter -> spellings.add(parameter, index));
        }
        return spellings;
    }

    private void add(ParameterDocumented parameter, TypeIndex index) {
        parameter.type().stream()
                .flatMap(cell -> cell.alternatives().stream())
                .flatMap(mention -> index.find(mention.text(), TypeNames.DEFAULT_NAMESPACE).stream())
                .filter(index::isEnum)
                .forEach(type -> parameter
                        .description()
                        .possibleValues()
                        .forEach(value -> vote(
                                inRequests.computeIfAbsent(type, key -> new HashMap<>()),
                                value,
                                parameter.span().path())));
    }

    private static void vote(Map<String, Map<String, Set<String>>> pages, String value, String page) {
        pages.computeIfAbsent(TypeNames.key(value), key -> new TreeMap<>())
                .computeIfAbsent(value, spelling -> new HashSet<>())
                .add(page);
    }

    /**
     * The members of a type's tables as most pages spell them: those with its tables and those whose descriptions list its values. How a value begins is left to
     * the tables, as descriptions begin words with capitals more freely.
     *
     * @param rows the members that are of the type
     */
    List<EnumMember> ofTable(QualifiedName type, List<EnumMember> tabled, List<DocumentedMember> rows) {
        Map<String, Map<String, Set<String>>> pages = new HashMap<>();
        inRequests
                .getOrDefault(type, Map.of())
                .values()
                .forEach(bySpelling ->
                        bySpelling.forEach((spelling, places) -> places.forEach(page -> vote(pages, spelling, page))));
        rows.forEach(row -> row.description()
                .possibleValues()
                .forEach(value -> vote(pages, value, row.span().path())));
        tabled.forEach(member -> member.evidence()
                .forEach(listing -> vote(pages, member.name(), listing.span().path())));
        return tabled.stream()
                .map(member -> respelled(member, pages.get(TypeNames.key(member.name()))))
                .toList();
    }

    private static EnumMember respelled(EnumMember member, Map<String, Set<String>> pages) {
        String best = member.name();
        for (Map.Entry<String, Set<String>> spelling : pages.entrySet()) {
            boolean beginsAlike = spelling.getKey().charAt(0) == member.name().charAt(0);
            if (beginsAlike && spelling.getValue().size() > pages.get(best).size()) {
                best = spelling.getKey();
            }
        }
        return new EnumMember(best, member.value(), member.documentation(), member.evidence());
    }

    /**
     * The spelling of the values that descriptions list, by their keys: as requests and responses send them. Where all that are sent begin with a small letter and
     * all that are listed with a capital, this is a manner of the descriptions, and the others begin with a small letter too.
     *
     * @param users the members that are of the type
     * @param rows their rows, which list the values
     */
    static Map<String, String> ofLists(List<MemberDraft> users, List<DocumentedMember> rows) {
        Map<String, String> sent = sent(users);
        Set<String> listed = new HashSet<>();
        rows.forEach(row -> listed.addAll(row.description().possibleValues()));
        boolean isManner = listed.stream().allMatch(MemberSpellings::isCapitalized)
                && listed.stream().anyMatch(value -> sent.containsKey(TypeNames.key(value)))
                && listed.stream()
                        .map(value -> sent.getOrDefault(TypeNames.key(value), decapitalized(value)))
                        .noneMatch(MemberSpellings::isCapitalized);
        Map<String, String> spellings = new HashMap<>();
        listed.forEach(value -> Optional.ofNullable(sent.get(TypeNames.key(value)))
                .or(() -> isManner ? Optional.of(decapitalized(value)) : Optional.empty())
                .ifPresent(spelling -> spellings.put(TypeNames.key(value), spelling)));
        return spellings;
    }

    /** Texts in requests and responses, by their keys; those that are sent in two spellings have none. */
    private static Map<String, String> sent(List<MemberDraft> users) {
        Map<String, Set<String>> spellings = new HashMap<>();
        users.stream()
                .flatMap(draft -> draft.sightings().stream())
                .filter(sighting -> sighting.role() != ObjectShown.Role.REPRESENTATION)
                .flatMap(sighting -> sighting.values().stream())
                .filter(ObservedValue.Text.class::isInstance)
                .map(value -> ((ObservedValue.Text) value).value())
                .forEach(text -> spellings
                        .computeIfAbsent(TypeNames.key(text), key -> new HashSet<>())
                        .add(text));
        Map<String, String> sent = new HashMap<>();
        spellings.forEach(
                (key, texts) -> texts.stream().filter(text -> texts.size() == 1).forEach(text -> sent.put(key, text)));
        return sent;
    }

    /** {@code Running}, but not {@code SMS} or {@code running}. */
    private static boolean isCapitalized(String value) {
        return value.length() > 1 && Character.isUpperCase(value.charAt(0)) && Character.isLowerCase(value.charAt(1));
    }

    private static String decapitalized(String value) {
        return isCapitalized(value) ? Character.toLowerCase(value.charAt(0)) + value.substring(1) : value;
    }
}
