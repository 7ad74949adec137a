package io.graphwright.generator.plan;

import static io.graphwright.generator.plan.JavaNames.LONGEST_NAME;
import static io.graphwright.generator.source.DiagnosticCode.JAVA_NAME_TAKEN;
import static io.graphwright.generator.source.DiagnosticCode.JAVA_NAME_TOO_LONG;
import static io.graphwright.generator.source.DiagnosticCode.NAME_WITHOUT_JAVA;
import static io.graphwright.generator.source.DiagnosticCode.NESTED_NAME_TOO_LONG;
import static io.graphwright.generator.source.DiagnosticCode.TOO_MANY_NESTED;

import io.graphwright.generator.edm.ComplexType;
import io.graphwright.generator.edm.QualifiedName;
import io.graphwright.generator.edm.SchemaType;
import io.graphwright.generator.edm.SimpleIdentifier;
import io.graphwright.generator.edm.StructuredType;
import io.graphwright.generator.edm.TypeGraph;
import io.graphwright.generator.source.DiagnosticSink;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Gives every type of the graph its class, whichever of them are generated in the end, so that a name never depends on the choice of pages. A
 * type whose name is no identifier, or is taken by a smaller one, gets none.
 */
final class NameTypes {
    private static final String ROOT_NAMESPACE = "microsoft.graph";

    /** What file systems take for one name, less the room for {@code $PropertyName.class}. */
    private static final int LONGEST_BINARY_NAME = 255 - 20;

    /** Paths of some thousand characters are more than operating systems take. */
    private static final int LONGEST_QUALIFIED_NAME = 1_000;

    /** A class file lists all that is nested in it, however deep, and each brings a builder and an enum along. */
    private static final FairLimit MOST_NESTED = new FairLimit(1_000, 3_000, 15);

    private final String modelPackage;
    private final DiagnosticSink sink;
    private final SortedMap<QualifiedName, JavaType.Declared> names = new TreeMap<>();
    private final SortedMap<String, QualifiedName> owners = new TreeMap<>();
    private final SortedMap<QualifiedName, NameScope> nestedScopes = new TreeMap<>();
    private final SortedMap<String, Integer> nestedCounts = new TreeMap<>();
    private int mostNested;

    NameTypes(JavaSettings settings, DiagnosticSink sink) {
        this.modelPackage = settings.packageName() + ".models";
        this.sink = sink;
    }

    SortedMap<QualifiedName, JavaType.Declared> name(TypeGraph graph) {
        mostNested = MOST_NESTED.of(nestedCounts(graph));
        graph.types().values().stream()
                .filter(type -> !type.name().isNested() && !isOpaque(type))
                .forEach(type -> nameTopLevel(type, graph));
        SortedSet<String> topLevel = names.values().stream()
                .map(JavaType.Declared::simpleName)
                .collect(Collectors.toCollection(TreeSet::new));
        SortedSet<QualifiedName> bases = bases(graph);
        // An owner's name is a prefix of what is nested in it, so name order meets owners first.
        graph.types().values().stream()
                .filter(type -> type.name().isNested() && type instanceof StructuredType)
                .forEach(type -> nameNested(type, bases.contains(type.name().owner()) ? topLevel : new TreeSet<>()));
        return names;
    }

    /** What can be any JSON has no class of its own. */
    private static boolean isOpaque(SchemaType type) {
        return type instanceof ComplexType complex && complex.isOpaque();
    }

    private void nameTopLevel(SchemaType type, TypeGraph graph) {
        QualifiedName name = type.name();
        Optional<String> packageName = packageName(name.namespace());
        if (packageName.isEmpty() || !SimpleIdentifier.isValid(name.name())) {
            sink.report(NAME_WITHOUT_JAVA.at(type.span(), name, "class"));
            return;
        }
        JavaType.Declared declared = new JavaType.Declared(packageName.get(), List.of(JavaNames.type(name.name())));
        if (isTooLong(declared)) {
            sink.report(JAVA_NAME_TOO_LONG.at(type.span(), name, LONGEST_NAME));
            return;
        }
        QualifiedName owner = owners.putIfAbsent(JavaNames.lower(declared.toString()), name);
        if (owner == null) {
            names.put(name, declared);
        } else {
            sink.report(JAVA_NAME_TAKEN.at(
                    type.span(), name, declared, owner, graph.types().get(owner).span()));
        }
    }

    private static boolean isTooLong(JavaType.Declared declared) {
        return declared.toString().length() > LONGEST_QUALIFIED_NAME
                || Stream.of(declared.toString().split("\\.")).anyMatch(name -> name.length() > LONGEST_NAME);
    }

    private Optional<String> packageName(String namespace) {
        String below = JavaNames.lower(namespace).equals(ROOT_NAMESPACE)
                ? ""
                : JavaNames.lower(namespace).startsWith(ROOT_NAMESPACE + ".")
                        ? namespace.substring(ROOT_NAMESPACE.length() + 1)
                        : namespace;
        if (below.isEmpty()) {
            return Optional.of(modelPackage);
        }
        List<String> segments = Arrays.asList(below.split("\\.", -1));
        return segments.stream().allMatch(SimpleIdentifier::isValid)
                ? Optional.of(segments.stream()
                        .map(JavaNames::packageSegment)
                        .collect(Collectors.joining(".", modelPackage + ".", "")))
                : Optional.empty();
    }

    /** What is nested in a class with subclasses hides a top-level class of that name from them: it steps aside. */
    private void nameNested(SchemaType type, SortedSet<String> avoided) {
        QualifiedName name = type.name();
        JavaType.Declared owner = names.get(name.owner());
        if (owner == null) {
            return;
        }
        if (!SimpleIdentifier.isValid(name.simpleName())) {
            sink.report(NAME_WITHOUT_JAVA.at(type.span(), name.simpleName(), "class"));
            return;
        }
        NameScope scope = nestedScopes.computeIfAbsent(name.owner(), key -> nestedScope(owner, avoided));
        JavaType.Declared declared = owner.nested(scope.claim(JavaNames.type(name.simpleName())));
        if (String.join("$", declared.simpleNames()).length() > LONGEST_BINARY_NAME) {
            sink.report(NESTED_NAME_TOO_LONG.at(type.span(), declared));
        } else if (isOneTooMany(declared)) {
            sink.report(TOO_MANY_NESTED.at(type.span(), declared.simpleNames().get(0), mostNested, name));
        } else {
            names.put(name, declared);
        }
    }

    private boolean isOneTooMany(JavaType.Declared nested) {
        String outermost = nested.packageName() + "." + nested.simpleNames().get(0);
        return nestedCounts.merge(outermost, 1, Integer::sum) > mostNested;
    }

    private static Collection<Integer> nestedCounts(TypeGraph graph) {
        SortedMap<String, Integer> counts = new TreeMap<>();
        graph.types().keySet().stream()
                .filter(QualifiedName::isNested)
                .forEach(name ->
                        counts.merge(name.namespace() + "." + name.name().split("/", 2)[0], 1, Integer::sum));
        return counts.values();
    }

    private static NameScope nestedScope(JavaType.Declared owner, SortedSet<String> avoided) {
        List<String> reserved = new ArrayList<>(owner.simpleNames());
        reserved.add(builderName(owner));
        reserved.add(propertyName(owner));
        reserved.addAll(avoided);
        return NameScope.caseBlind(reserved);
    }

    /** A nested class may not be called like one around it. */
    static String builderName(JavaType.Declared owner) {
        return owner.simpleNames().stream().anyMatch("Builder"::equalsIgnoreCase) ? "BuilderOf" : "Builder";
    }

    static String propertyName(JavaType.Declared owner) {
        return owner.simpleNames().stream().anyMatch("Property"::equalsIgnoreCase) ? "PropertyName" : "Property";
    }

    private static SortedSet<QualifiedName> bases(TypeGraph graph) {
        SortedSet<QualifiedName> bases = new TreeSet<>();
        for (SchemaType type : graph.types().values()) {
            if (type instanceof StructuredType structured) {
                structured.baseType().ifPresent(bases::add);
            }
        }
        return bases;
    }
}
