package io.graphwright.generator.infer;

import io.graphwright.generator.edm.QualifiedName;
import io.graphwright.generator.fact.Description;
import io.graphwright.generator.fact.NavigationDocumented;
import io.graphwright.generator.fact.PropertyDocumented;
import io.graphwright.generator.fact.TypeCell;
import io.graphwright.generator.source.SourceSpan;

/**
 * A row of a table of properties or relationships, its owner and type resolved.
 *
 * @param name the wire name, as the table writes it
 * @param isRelationship whether it stands in a table of relationships
 */
record DocumentedMember(
        SourceSpan span,
        QualifiedName owner,
        String name,
        TypeCell cell,
        ResolveReferences.Meaning meaning,
        Description description,
        boolean isRelationship) {

    static DocumentedMember of(PropertyDocumented row, QualifiedName owner, ResolveReferences references) {
        return new DocumentedMember(
                row.span(),
                owner,
                row.name(),
                row.type(),
                references.cell(row.type(), owner.namespace()),
                row.description(),
                false);
    }

    static DocumentedMember of(NavigationDocumented row, QualifiedName owner, ResolveReferences references) {
        return new DocumentedMember(
                row.span(),
                owner,
                row.name(),
                row.type(),
                references.cell(row.type(), owner.namespace()),
                row.description(),
                true);
    }
}
