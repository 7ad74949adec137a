package io.graphwright.generator.infer;

import io.graphwright.generator.edm.EnumType;
import io.graphwright.generator.edm.Operation;
import io.graphwright.generator.edm.QualifiedName;
import io.graphwright.generator.edm.SchemaType;
import io.graphwright.generator.edm.TypeGraph;
import io.graphwright.generator.edm.TypeRef;
import io.graphwright.generator.fact.Fact;
import io.graphwright.generator.fact.MethodListed;
import io.graphwright.generator.source.DiagnosticCode;
import io.graphwright.generator.source.DiagnosticSink;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Decides the types and operations that the facts of all pages describe. The order of the facts does not matter.
 */
public final class TypeInference {

    /** The graph of everything the facts tell; conflicts, guesses and what had to be dropped go to the sink, with both places. */
    public TypeGraph infer(List<Fact> facts, DiagnosticSink sink) {
        FactIndex all = new FactIndex(facts);
        StatedEnums statedEnums = StatedEnums.of(all);
        TypeIndex index = new GatherTypes(sink).gather(all, statedEnums);
        ResolveReferences references = new ResolveReferences(index, sink);
        MemberRows rows = MemberRows.resolve(all, index, references);
        Hierarchy stated = new ResolveBaseTypes(index, references, sink).resolve(all);
        ObjectTypes statedTypes = new StatedObjectTypes(index, references, stated).read(all);
        Hierarchy implied = new ImplyBaseTypes(references, rows, sink).imply(all, stated, statedTypes);
        TypeSignals signals = TypeSignals.gather(all, index, rows, statedTypes);
        ClassifyStructuredTypes.Result classified =
                new ClassifyStructuredTypes(index, signals).classify(candidates(index, implied, rows), implied);
        Hierarchy hierarchy = classified.hierarchy();

        reportMethodsWithoutType(all, index, sink);
        ValueLists values = ValueLists.of(all, index, statedEnums);
        Tables tables = new Tables(rows, hierarchy, new TableTypes(hierarchy, values, sink));
        ObjectTypes objects = new TypeObjects(index, hierarchy, tables).type(all, statedTypes);
        SortedMap<QualifiedName, SortedMap<String, MemberDraft>> gathered =
                new GatherMembers(hierarchy, tables).gather(all, rows, objects);
        WeighUndocumented.Weighed weighed = new WeighUndocumented(index, tables, signals, all).weigh(gathered, sink);
        SortedMap<QualifiedName, SortedMap<String, MemberDraft>> drafts =
                new TellSpellingsApart().tell(new InheritMembers(hierarchy).inherit(weighed.kept()));
        SortedMap<QualifiedName, SortedMap<String, DecidedMember>> members = new UnifyProperties(
                        tables, new ShownTypes(objects, hierarchy, sink), PathWords.of(all), sink)
                .unify(drafts);
        List<Operation> resolved = new ResolveOperations(
                        new OperationPaths(references, sink),
                        new ResolveResults(references, hierarchy, objects, sink),
                        new RequestBodies(references, hierarchy, objects, all),
                        sink)
                .resolve(all);
        SortedSet<QualifiedName> structured =
                new StructuredTypes(index, hierarchy, objects, rows, sink).find(all, members, resolved);
        // What is no type needs no meaning for its members.
        members.keySet().retainAll(structured);
        SortedMap<QualifiedName, EnumType> enums =
                new ResolveEnums(index, values, sink).resolve(all, drafts, structured);

        Set<QualifiedName> names = new HashSet<>(structured);
        names.addAll(enums.keySet());
        CloseReferences closure = new CloseReferences(names, sink);
        List<Operation> operations = closure.operations(resolved);
        SortedMap<QualifiedName, SortedMap<String, DecidedMember>> complete =
                new ImplyNavigation(hierarchy, classified.entities(), sink).imply(closure.members(members), operations);
        SortedMap<QualifiedName, SchemaType> types = new AssembleGraph(
                        index,
                        signals,
                        classified,
                        TypeEvidence.gather(all, index, references, objects).with(weighed.additional()))
                .types(
                        structured,
                        complete,
                        enums,
                        new OpaqueTypes(hierarchy, tables)
                                .find(drafts, neverOpaque(classified.entities(), enums.keySet())));
        new CheckValues(all, types, sink).check(drafts, members);
        return new TypeGraph(types, operations);
    }

    private static void reportMethodsWithoutType(FactIndex facts, TypeIndex index, DiagnosticSink sink) {
        for (MethodListed method : facts.all(MethodListed.class)) {
            if (index.owner(method.span().path(), method.owner()).isEmpty()) {
                sink.report(DiagnosticCode.METHODS_WITHOUT_TYPE.at(method.span(), method.owner()));
            }
        }
    }

    private static Set<QualifiedName> neverOpaque(Set<QualifiedName> entities, Set<QualifiedName> enums) {
        Set<QualifiedName> names = new HashSet<>(entities);
        names.addAll(enums);
        return names;
    }

    private static SortedSet<QualifiedName> candidates(TypeIndex index, Hierarchy hierarchy, MemberRows rows) {
        SortedSet<QualifiedName> candidates = new TreeSet<>();
        index.all().forEach(type -> candidates.add(type.name()));
        hierarchy.edges().forEach((type, base) -> candidates.addAll(List.of(type, base)));
        rows.all()
                .forEach(row -> row.meaning().items().forEach(item -> {
                    if (item instanceof TypeRef.Named named) {
                        candidates.add(named.name());
                    }
                }));
        candidates.removeIf(index::isEnum);
        return candidates;
    }
}
