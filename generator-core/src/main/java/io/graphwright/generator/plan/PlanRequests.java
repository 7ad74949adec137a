package io.graphwright.generator.plan;

import static io.graphwright.generator.source.DiagnosticCode.JAVA_NAME_TAKEN;
import static io.graphwright.generator.source.DiagnosticCode.PATH_WITHOUT_FACTORY;
import static io.graphwright.generator.source.DiagnosticCode.REQUEST_NAME_TOO_LONG;

import io.graphwright.generator.edm.Operation;
import io.graphwright.generator.edm.PathTemplate;
import io.graphwright.generator.edm.ResultKind;
import io.graphwright.generator.edm.TypeRef;
import io.graphwright.generator.plan.RequestPlan.OptionPlan;
import io.graphwright.generator.plan.RequestPlan.ResultForm;
import io.graphwright.generator.plan.RequestPlan.ResultPlan;
import io.graphwright.generator.plan.RequestPlan.SystemOption;
import io.graphwright.generator.source.DiagnosticSink;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Plans one request class for each page that documents a GET. */
final class PlanRequests {
    /** Every path is a factory with constants of its own, and a class has room for some ten thousand constants. */
    private static final int MOST_PATHS = 500;

    /** Java takes 255 arguments, or half as many of eight bytes. */
    private static final int MOST_ARGUMENTS = 100;

    private final String packageName;
    private final Selection selection;
    private final PlanMembers members;
    private final DiagnosticSink sink;

    PlanRequests(JavaSettings settings, Selection selection, PlanMembers members, DiagnosticSink sink) {
        this.packageName = settings.packageName() + ".requests";
        this.selection = selection;
        this.members = members;
        this.sink = sink;
    }

    /** In name order; of two pages that would be one class the smaller path has it. */
    List<RequestPlan> plan(List<Operation> operations) {
        SortedMap<String, Operation> owners = new TreeMap<>();
        List<RequestPlan> requests = new ArrayList<>();
        for (Operation operation : operations) {
            String name = new RequestNames(operation.words()).className(ReferenceUrl.stem(operation.page()));
            Operation owner = owners.putIfAbsent(JavaNames.lower(name), operation);
            if (owner != null) {
                sink.report(JAVA_NAME_TAKEN.at(operation.span(), operation.page(), name, owner.page(), owner.span()));
            } else if (name.length() > JavaNames.LONGEST_NAME) {
                sink.report(REQUEST_NAME_TOO_LONG.at(operation.span(), name.length(), JavaNames.LONGEST_NAME));
            } else {
                callable(operation)
                        .ifPresent(call -> requests.add(plan(call, new JavaType.Declared(packageName, List.of(name)))));
            }
        }
        requests.sort(
                (one, other) -> one.name().simpleName().compareTo(other.name().simpleName()));
        return requests;
    }

    /** The operation with the paths that can have a factory; empty where none can. */
    private Optional<Operation> callable(Operation operation) {
        List<PathTemplate> paths = operation.paths().stream()
                .filter(path -> path.parameters().size() <= MOST_ARGUMENTS)
                .limit(MOST_PATHS)
                .toList();
        Set<PathTemplate> kept = new HashSet<>(paths);
        operation.paths().stream()
                .filter(path -> !kept.contains(path))
                .forEach(path -> sink.report(
                        PATH_WITHOUT_FACTORY.at(operation.span(), path.text(), MOST_PATHS, MOST_ARGUMENTS)));
        return paths.isEmpty() ? Optional.empty() : Optional.of(operation.withPaths(paths));
    }

    private RequestPlan plan(Operation operation, JavaType.Declared name) {
        ResultPlan result = result(operation);
        Optional<JavaType.Declared> propertyNames = propertyNames(operation);
        RequestMethods methods = new RequestMethods();
        List<OptionPlan> options = options(result, propertyNames.isPresent()).stream()
                .map(option -> new OptionPlan(option, RequestComments.ofOption(operation, option.wireName())))
                .toList();
        return new RequestPlan(
                name,
                operation.page(),
                operation.apiVersion(),
                methods.factories(operation),
                result,
                propertyNames,
                options,
                methods.parameters(operation),
                RequestMethods.searchHeaders(operation),
                result.type().filter(selection::isDeprecated).isPresent(),
                RequestComments.ofRequest(operation));
    }

    private ResultPlan result(Operation operation) {
        ResultForm form = form(operation.result().kind());
        List<ResultForm> others =
                operation.result().others().stream().map(PlanRequests::form).toList();
        return switch (form) {
            case ONE, COLLECTION, PRIMITIVE -> new ResultPlan(form, Optional.of(itemType(operation)), others);
            case COUNT, STREAM, TEXT, NONE -> new ResultPlan(form, Optional.empty(), others);
        };
    }

    private static ResultForm form(ResultKind kind) {
        return switch (kind) {
            case ONE -> ResultForm.ONE;
            case COLLECTION -> ResultForm.COLLECTION;
            case PRIMITIVE -> ResultForm.PRIMITIVE;
            case COUNT -> ResultForm.COUNT;
            case STREAM -> ResultForm.STREAM;
            case TEXT -> ResultForm.TEXT;
            case NONE -> ResultForm.NONE;
        };
    }

    private JavaType itemType(Operation operation) {
        return operation
                .result()
                .type()
                .map(TypeRef::itemType)
                .map(selection::javaType)
                .orElse(JavaType.of(Object.class));
    }

    /** There is nothing to name in a type without properties. */
    private Optional<JavaType.Declared> propertyNames(Operation operation) {
        return operation
                .result()
                .type()
                .map(TypeRef::itemType)
                .filter(TypeRef.Named.class::isInstance)
                .flatMap(type -> selection.structuredType(((TypeRef.Named) type).name()))
                .filter(type -> !members.of(type).all().isEmpty())
                .map(type -> selection.name(type.name()))
                .map(type -> type.nested(NameTypes.propertyName(type)));
    }

    private static List<SystemOption> options(ResultPlan result, boolean hasProperties) {
        boolean isObjects = result.isOrMayBe(ResultForm.ONE) || result.isOrMayBe(ResultForm.COLLECTION);
        List<SystemOption> options = new ArrayList<>();
        if (isObjects && hasProperties) {
            options.addAll(List.of(SystemOption.SELECT, SystemOption.EXPAND));
        }
        if (result.isOrMayBe(ResultForm.COLLECTION) || result.isOrMayBe(ResultForm.COUNT)) {
            options.addAll(List.of(SystemOption.FILTER, SystemOption.SEARCH));
        }
        if (result.isOrMayBe(ResultForm.COLLECTION)) {
            if (hasProperties) {
                options.add(SystemOption.ORDER_BY);
            }
            options.addAll(List.of(SystemOption.TOP, SystemOption.SKIP, SystemOption.COUNT));
        }
        return options;
    }
}
