package io.graphwright.generator.infer;

import io.graphwright.generator.edm.QualifiedName;
import io.graphwright.generator.fact.BaseTypeStated;
import io.graphwright.generator.fact.ExchangeShown;
import io.graphwright.generator.fact.ObjectShown;
import io.graphwright.generator.fact.TypeCell;
import io.graphwright.generator.fact.TypeDeclared;
import io.graphwright.generator.source.DiagnosticCode;
import io.graphwright.generator.source.DiagnosticSink;
import io.graphwright.generator.source.SourceSpan;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reports full names that are not quite those of the types they mean: names unite whatever their capitals, and in old and internal namespaces. */
final class CheckFullNames {
    private final TypeIndex index;
    private final DiagnosticSink sink;

    CheckFullNames(TypeIndex index, DiagnosticSink sink) {
        this.index = index;
        this.sink = sink;
    }

    void check(FactIndex facts) {
        facts.all(ObjectShown.class).forEach(object -> {
            object.statedType().ifPresent(text -> check(text, object.span()));
            check(object.expectedType().stream());
        });
        check(facts.all(ExchangeShown.class).stream().flatMap(exchange -> exchange.annotated().stream()));
        facts.all(BaseTypeStated.class).stream()
                .filter(stated -> stated.wording() == BaseTypeStated.Wording.ANNOTATION)
                .forEach(stated -> check(stated.base().text(), stated.span()));
        facts.all(TypeDeclared.class).stream()
                .filter(declaration -> declaration.source() == TypeDeclared.Source.ANNOTATION)
                .forEach(declaration -> check(declaration.name(), declaration.span()));
    }

    private void check(Stream<TypeCell> cells) {
        cells.flatMap(cell -> cell.alternatives().stream()).forEach(mention -> check(mention.text(), mention.span()));
    }

    private void check(String text, SourceSpan span) {
        if (!TypeNames.isQualified(text) || !TypeNames.isName(text.replaceFirst("^#", ""))) {
            return;
        }
        QualifiedName said = TypeNames.parse(text);
        index.find(said.toString(), TypeNames.DEFAULT_NAMESPACE)
                .filter(type -> !type.equals(said))
                .ifPresent(type -> counting(type)
                        .ifPresent(place ->
                                sink.report(DiagnosticCode.TYPE_CALLED_OTHERWISE.at(span, said, type, place))));
    }

    /** Where a declaration spells a type as it is. */
    private Optional<SourceSpan> counting(QualifiedName type) {
        return index.get(type).stream()
                .flatMap(known -> known.declarations().stream())
                .filter(declaration -> List.of(type.name(), type.toString()).contains(declaration.name()))
                .map(TypeDeclared::span)
                .findFirst();
    }
}
