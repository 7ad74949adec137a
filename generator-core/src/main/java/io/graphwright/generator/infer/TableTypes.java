package io.graphwright.generator.infer;

import io.graphwright.generator.edm.PrimitiveType;
import io.graphwright.generator.edm.QualifiedName;
import io.graphwright.generator.edm.TypeRef;
import io.graphwright.generator.source.DiagnosticCode;
import io.graphwright.generator.source.DiagnosticSink;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Decides the type that the tables give a member: what most rows say; if they are even, the type's own page, else the first. */
final class TableTypes {
    private final Hierarchy hierarchy;
    private final ValueLists values;
    private final DiagnosticSink sink;

    TableTypes(Hierarchy hierarchy, ValueLists values, DiagnosticSink sink) {
        this.hierarchy = hierarchy;
        this.values = values;
        this.sink = sink;
    }

    /** Empty where no row names a type. */
    Optional<TypeRef> decide(List<DocumentedMember> rows) {
        Map<TypeRef, List<DocumentedMember>> votes = new LinkedHashMap<>();
        for (DocumentedMember row : rows) {
            typeOf(row)
                    .ifPresent(type -> votes.computeIfAbsent(type, key -> new ArrayList<>())
                            .add(row));
        }
        return votes.entrySet().stream()
                .max(Comparator.comparingInt((Map.Entry<TypeRef, List<DocumentedMember>> vote) ->
                                vote.getValue().size())
                        .thenComparing(vote -> vote.getValue().stream().anyMatch(TableTypes::isOnOwnPage))
                        .thenComparing(vote -> vote.getValue().get(0).span(), Comparator.reverseOrder()))
                .map(winner -> {
                    reportRivals(winner, votes);
                    return winner.getKey();
                });
    }

    /** A page is called like its type, perhaps behind a prefix: {@code resources/intune-apps-mobileapp.md}. */
    private static boolean isOnOwnPage(DocumentedMember row) {
        String page = TypeNames.key(row.span().path());
        String file = TypeNames.key(row.owner().name()) + ".md";
        return page.endsWith("/" + file) || page.endsWith("-" + file);
    }

    private void reportRivals(
            Map.Entry<TypeRef, List<DocumentedMember>> winner, Map<TypeRef, List<DocumentedMember>> votes) {
        votes.forEach((type, rows) -> {
            if (!type.equals(winner.getKey())) {
                DocumentedMember first = winner.getValue().get(0);
                rows.forEach(row -> sink.report(
                        DiagnosticCode.TYPE_CONFLICT.at(row.span(), row.name(), type, winner.getKey(), first.span())));
            }
        });
    }

    private Optional<TypeRef> typeOf(DocumentedMember row) {
        return item(row).map(row.meaning()::shaped);
    }

    private Optional<TypeRef> item(DocumentedMember row) {
        List<TypeRef> items = row.meaning().items();
        if (items.size() <= 1) {
            Optional<TypeRef> item = items.stream().findFirst();
            return item.equals(Optional.of(TypeRef.of(PrimitiveType.STRING)))
                    ? values.enumOf(row).<TypeRef>map(TypeRef::of).or(() -> item)
                    : item;
        }
        List<QualifiedName> names = items.stream()
                .filter(TypeRef.Named.class::isInstance)
                .map(item -> ((TypeRef.Named) item).name())
                .toList();
        Optional<TypeRef> common =
                names.size() == items.size() ? hierarchy.nearestCommon(names).map(TypeRef::of) : Optional.empty();
        if (common.isEmpty()) {
            sink.report(DiagnosticCode.ALTERNATIVES_UNRELATED.at(
                    row.cell().span(), row.cell().text()));
        }
        return common;
    }
}
