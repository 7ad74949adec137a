package io.graphwright.generator.infer;

import io.graphwright.generator.edm.EnumType;
import io.graphwright.generator.edm.Evidence;
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
 *
 * <p>Each step knows what the ones before it decided: the names of types; how they derive from each other and which are entities; what tables say as a whole, and of
 * which type every object is; the members; the operations; and then the graph, in which no reference dangles.
 */
public final class TypeInference {

    /** The graph of everything the facts tell; conflicts, guesses and what had to be dropped go to the sink, with both places. */
    public TypeGraph infer(List<Fact> facts, DiagnosticSink sink) {
        return new Run(new FactIndex(facts), sink).graph();
    }

    /** The types that have names, what cells mean by these, and the rows of tables. */
    private record Names(StatedEnums statedEnums, TypeIndex index, ResolveReferences references, MemberRows rows) {}

    /** The types that objects or their pages state, what pages let us see of types, bases, and entities. */
    private record Lineage(ObjectTypes statedTypes, TypeSignals signals, ClassifyStructuredTypes.Result classified) {
        Hierarchy hierarchy() {
            return classified.hierarchy();
        }
    }

    /** Lists of values, tables that speak for derived types too, and the type of every object. */
    private record Contents(ValueLists values, Tables tables, ObjectTypes objects) {}

    /** What pages say and show of members that count, what is decided of them, and what else objects show. */
    private record Members(
            SortedMap<QualifiedName, SortedMap<String, MemberDraft>> drafts,
            SortedMap<QualifiedName, SortedMap<String, DecidedMember>> decided,
            SortedMap<QualifiedName, List<Evidence>> additional) {}

    /** One inference. */
    private static final class Run {
        private final FactIndex facts;
        private final DiagnosticSink sink;

        Run(FactIndex facts, DiagnosticSink sink) {
            this.facts = facts;
            this.sink = sink;
        }

        TypeGraph graph() {
            Names names = names();
            Lineage lineage = lineage(names);
            reportMethodsWithoutType(names.index());
            Contents contents = contents(names, lineage);
            Members members = members(names, lineage, contents);
            List<Operation> resolved = operations(names, lineage, contents.objects());
            SortedSet<QualifiedName> structured = new StructuredTypes(
                            names.index(), lineage.hierarchy(), contents.objects(), names.rows(), sink)
                    .find(facts, members.decided(), resolved);
            // What is no type needs no meaning for its members.
            members.decided().keySet().retainAll(structured);
            SortedMap<QualifiedName, EnumType> enums = new ResolveEnums(names.index(), contents.values(), sink)
                    .resolve(facts, members.drafts(), structured);

            CloseReferences closure = new CloseReferences(union(structured, enums.keySet()), sink);
            List<Operation> operations = closure.operations(resolved);
            SortedMap<QualifiedName, SortedMap<String, DecidedMember>> complete = new ImplyNavigation(
                            lineage.hierarchy(), lineage.classified().entities(), sink)
                    .imply(closure.members(members.decided()), operations);
            Set<QualifiedName> opaque = new OpaqueTypes(lineage.hierarchy(), contents.tables())
                    .find(members.drafts(), union(lineage.classified().entities(), enums.keySet()));
            TypeEvidence evidence = TypeEvidence.gather(facts, names.index(), names.references(), contents.objects())
                    .with(members.additional());
            SortedMap<QualifiedName, SchemaType> types = new AssembleGraph(
                            names.index(), lineage.signals(), lineage.classified(), evidence)
                    .types(structured, complete, enums, opaque);
            new CheckValues(facts, types, sink).check(members.drafts(), members.decided());
            return new TypeGraph(types, operations);
        }

        private Names names() {
            StatedEnums statedEnums = StatedEnums.of(facts);
            TypeIndex index = new GatherTypes(sink).gather(facts, statedEnums);
            new CheckFullNames(index, sink).check(facts);
            ResolveReferences references = new ResolveReferences(index, sink);
            return new Names(statedEnums, index, references, MemberRows.resolve(facts, index, references));
        }

        private Lineage lineage(Names names) {
            Hierarchy stated = new ResolveBaseTypes(names.index(), names.references(), sink).resolve(facts);
            ObjectTypes statedTypes =
                    new StatedObjectTypes(names.index(), names.references(), stated, names.rows()).read(facts);
            Hierarchy implied =
                    new ImplyBaseTypes(names.references(), names.rows(), sink).imply(facts, stated, statedTypes);
            TypeSignals signals = TypeSignals.gather(facts, names.index(), names.rows(), statedTypes);
            ClassifyStructuredTypes.Result classified =
                    new ClassifyStructuredTypes(names.index(), signals).classify(candidates(names, implied), implied);
            return new Lineage(statedTypes, signals, classified);
        }

        private static SortedSet<QualifiedName> candidates(Names names, Hierarchy hierarchy) {
            SortedSet<QualifiedName> candidates = new TreeSet<>();
            names.index().all().forEach(type -> candidates.add(type.name()));
            hierarchy.edges().forEach((type, base) -> candidates.addAll(List.of(type, base)));
            names.rows().all().stream()
                    .flatMap(row -> row.meaning().items().stream())
                    .forEach(item -> {
                        if (item instanceof TypeRef.Named named) {
                            candidates.add(named.name());
                        }
                    });
            candidates.removeIf(names.index()::isEnum);
            return candidates;
        }

        private Contents contents(Names names, Lineage lineage) {
            ValueLists values = ValueLists.of(facts, names.index(), names.statedEnums());
            Tables tables =
                    new Tables(names.rows(), lineage.hierarchy(), new TableTypes(lineage.hierarchy(), values, sink));
            ObjectTypes objects =
                    new TypeObjects(names.index(), lineage.hierarchy(), tables).type(facts, lineage.statedTypes());
            return new Contents(values, tables, objects);
        }

        private Members members(Names names, Lineage lineage, Contents contents) {
            Hierarchy hierarchy = lineage.hierarchy();
            Tables tables = contents.tables();
            SortedMap<QualifiedName, SortedMap<String, MemberDraft>> gathered =
                    new GatherMembers(hierarchy, tables).gather(facts, names.rows(), contents.objects());
            WeighUndocumented weighing = new WeighUndocumented(names.index(), tables, lineage.signals(), facts);
            WeighUndocumented.Weighed weighed = weighing.weigh(gathered, sink);
            weighing.weighKeys(contents.objects(), weighed, sink);
            SortedMap<QualifiedName, SortedMap<String, MemberDraft>> drafts =
                    new TellSpellingsApart().tell(new InheritMembers(hierarchy).inherit(weighed.kept()));
            ShownTypes shown = new ShownTypes(contents.objects(), hierarchy, sink);
            return new Members(
                    drafts,
                    new UnifyProperties(tables, shown, PathWords.of(facts), sink).unify(drafts),
                    weighed.additional());
        }

        private List<Operation> operations(Names names, Lineage lineage, ObjectTypes objects) {
            ResolveReferences references = names.references();
            return new ResolveOperations(
                            new OperationPaths(references, sink),
                            new ResolveResults(references, lineage.hierarchy(), objects, sink),
                            new RequestBodies(references, lineage.hierarchy(), objects, facts),
                            sink)
                    .resolve(facts);
        }

        private void reportMethodsWithoutType(TypeIndex index) {
            for (MethodListed method : facts.all(MethodListed.class)) {
                if (index.owner(method.span().path(), method.owner()).isEmpty()) {
                    sink.report(DiagnosticCode.METHODS_WITHOUT_TYPE.at(method.span(), method.owner()));
                }
            }
        }

        private static Set<QualifiedName> union(Set<QualifiedName> some, Set<QualifiedName> others) {
            Set<QualifiedName> names = new HashSet<>(some);
            names.addAll(others);
            return names;
        }
    }
}
