package io.graphwright.generator.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.graphwright.generator.emit.JavadocText.Tag;
import io.graphwright.generator.plan.RequestPlan;
import io.graphwright.generator.plan.RequestPlan.Argument;
import io.graphwright.generator.plan.RequestPlan.FactoryPlan;
import io.graphwright.generator.plan.RequestPlan.Literal;
import io.graphwright.generator.plan.RequestPlan.ParameterPlan;
import io.graphwright.generator.plan.RequestPlan.ResultForm;
import io.graphwright.generator.plan.RequestPlan.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** Spells a request class: an immutable shell with typed methods around the runtime's request. */
final class RequestEmitter {
    private static final Tag CHANGED = Tag.returns("the changed request");

    private final RequestPlan plan;
    private final ClassName name;
    private final ResultCode result;

    RequestEmitter(RequestPlan plan) {
        this.plan = plan;
        this.name = TypeNames.className(plan.name());
        this.result = ResultCode.of(plan);
    }

    TypeSpec.Builder emit() {
        TypeName request = ParameterizedTypeName.get(RuntimeNames.GRAPH_REQUEST, result.type());
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc(JavadocText.of(plan.comment()))
                .addField(request, "request", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(request, "request")
                        .addStatement("this.request = request")
                        .build());
        addAnnotations(type);
        plan.factories().forEach(factory -> type.addMethod(factory(factory)));
        type.addMethods(SystemOptionsEmitter.methods(plan));
        plan.parameters().forEach(parameter -> type.addMethod(parameter(parameter)));
        addGeneral(type);
        result.methods().forEach(type::addMethod);
        return type.addMethod(MethodSpec.methodBuilder("request")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(JavadocText.ofHtml(
                        "The request as data, for all else that the client does with it.",
                        Tag.returns("what {@code send} sends")))
                .returns(request)
                .addStatement("return request")
                .build());
    }

    private void addAnnotations(TypeSpec.Builder type) {
        if (plan.comment().isDeprecated()) {
            type.addAnnotation(Deprecated.class);
        }
        if (plan.usesDeprecated()) {
            type.addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                    .addMember("value", "$L", StringLiteral.of("deprecation"))
                    .build());
        }
    }

    private MethodSpec factory(FactoryPlan factory) {
        List<Tag> tags = new ArrayList<>();
        MethodSpec.Builder method = MethodSpec.methodBuilder(factory.method());
        List<CodeBlock> steps = new ArrayList<>();
        for (Step step : factory.steps()) {
            if (step instanceof Literal literal) {
                String start = steps.isEmpty() ? "$T.of($L)" : ".literal($L)";
                Object[] arguments = steps.isEmpty()
                        ? new Object[] {RuntimeNames.REQUEST_PATH, StringLiteral.of(literal.text())}
                        : new Object[] {StringLiteral.of(literal.text())};
                steps.add(CodeBlock.of(start, arguments));
            } else if (step instanceof Argument argument) {
                tags.add(Tag.param(argument.parameter(), JavadocText.escape(argument.comment())));
                method.addParameter(TypeNames.of(argument.type()), argument.parameter());
                steps.add(argument(argument));
            }
        }
        tags.add(Tag.returns("a request without options"));
        return method.addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc(JavadocText.of(factory.comment(), tags.toArray(Tag[]::new)))
                .returns(name)
                // No local variable: its name could be that of a parameter.
                .addStatement(
                        "return new $T($T.get(\n$L,\n$L,\n$L))",
                        name,
                        RuntimeNames.GRAPH_REQUEST,
                        StringLiteral.of(plan.apiVersion()),
                        CodeBlock.join(steps, "\n        "),
                        result.resultType())
                .build();
    }

    private static CodeBlock argument(Argument argument) {
        String wireName = StringLiteral.of(argument.wireName());
        return switch (argument.place()) {
            case SEGMENT -> CodeBlock.of(".segment($L, $L)", wireName, text(argument));
            case ITEM_PATH -> CodeBlock.of(".itemPath($L, $L)", wireName, text(argument));
            case FUNCTION_ARGUMENT -> CodeBlock.of(".argument($L, $N)", wireName, argument.parameter());
        };
    }

    /** Null stays null, so that the runtime refuses it. */
    private static CodeBlock text(Argument argument) {
        return argument.isText()
                ? CodeBlock.of("$N", argument.parameter())
                : CodeBlock.of("$T.toString($N, null)", Objects.class, argument.parameter());
    }

    private MethodSpec parameter(ParameterPlan parameter) {
        String setter = parameter.isHeader() ? parameter.isRepeatable() ? "addHeader" : "header" : "queryOption";
        MethodSpec.Builder method = MethodSpec.methodBuilder(parameter.method());
        if (parameter.comment().isDeprecated()) {
            method.addAnnotation(Deprecated.class);
        }
        return method.addModifiers(Modifier.PUBLIC)
                .addJavadoc(JavadocText.of(parameter.comment(), Tag.param("value", "its value, not encoded"), CHANGED))
                .returns(name)
                .addParameter(RootMembers.STRING, "value")
                .addStatement(
                        "return new $T(request.$N($L, value))", name, setter, StringLiteral.of(parameter.wireName()))
                .build();
    }

    private void addGeneral(TypeSpec.Builder type) {
        type.addMethod(general("header", "Sets a header; it replaces an earlier one of that name.", "the header"));
        type.addMethod(general("queryOption", "Sets a query option; it replaces an earlier one.", "the option"));
        if (plan.result().form() == ResultForm.COLLECTION) {
            type.addMethod(resume());
        }
    }

    private MethodSpec resume() {
        return MethodSpec.methodBuilder("resume")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(JavadocText.ofHtml(
                        "Goes on at a link that the service gave, such as the next link or the delta link of a page.",
                        Tag.param("link", "as it came; the options of this request do not count any more"),
                        CHANGED))
                .returns(name)
                .addParameter(RootMembers.STRING, "link")
                .addStatement("return new $T(request.resume(link))", name)
                .build();
    }

    private MethodSpec general(String method, String html, String what) {
        return MethodSpec.methodBuilder(method)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(JavadocText.ofHtml(
                        html,
                        Tag.param("name", "the name of " + what),
                        Tag.param("value", "its value, not encoded"),
                        CHANGED))
                .returns(name)
                .addParameter(RootMembers.STRING, "name")
                .addParameter(RootMembers.STRING, "value")
                .addStatement("return new $T(request.$N(name, value))", name, method)
                .build();
    }
}
