package io.graphwright.generator.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.graphwright.generator.emit.JavadocText.Tag;
import io.graphwright.generator.plan.JavaType;
import io.graphwright.generator.plan.RequestPlan;
import io.graphwright.generator.plan.RequestPlan.ResultForm;
import io.graphwright.generator.plan.RequestPlan.ResultPlan;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * What a request class returns and how it sends.
 *
 * @param type what the runtime reads an answer as
 * @param resultType the expression that tells the runtime
 * @param methods that send
 */
record ResultCode(TypeName type, CodeBlock resultType, List<MethodSpec> methods) {
    private static final CodeBlock REQUEST = CodeBlock.of("request");
    private static final TypeName BYTES = ArrayTypeName.of(TypeName.BYTE);

    static ResultCode of(RequestPlan request) {
        ResultPlan plan = request.result();
        TypeName item = TypeNames.of(plan.type().orElse(JavaType.of(Object.class)));
        ResultCode main = of(plan.form(), item);
        List<MethodSpec> methods = new ArrayList<>(main.methods);
        plan.others().forEach(other -> methods.addAll(others(other, item, request)));
        return new ResultCode(main.type, main.resultType, methods);
    }

    private static ResultCode of(ResultForm form, TypeName item) {
        return switch (form) {
            case ONE -> single(item, call("one", item), "the object");
            case PRIMITIVE -> single(item, call("primitive", item), "the value");
            case COLLECTION -> collection(item);
            case COUNT -> single(ClassName.get(Long.class), call("count"), "the number");
            case STREAM -> stream();
            case TEXT -> single(RootMembers.STRING, call("text"), "the text");
            case NONE -> none();
        };
    }

    /** The methods for what only some paths answer with. */
    private static List<MethodSpec> others(ResultForm form, TypeName item, RequestPlan request) {
        return switch (form) {
            case ONE -> sends("One", item, as(call("one", item)), "the object, where the path leads to one");
            case COLLECTION -> pages(item);
            case COUNT -> sends("Count", ClassName.get(Long.class), count(request), "how many there are");
            case STREAM -> bytes("the bytes, where the path leads to some");
            case PRIMITIVE, TEXT, NONE -> List.of();
        };
    }

    private static ResultCode single(TypeName type, CodeBlock resultType, String what) {
        return new ResultCode(type, resultType, sends("", type, REQUEST, what));
    }

    private static ResultCode none() {
        MethodSpec send = MethodSpec.methodBuilder("send")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(JavadocText.ofHtml("Sends the request and waits until it is done.", client()))
                .addParameter(RuntimeNames.GRAPH_CLIENT, "client")
                .addStatement("client.send(request)")
                .build();
        TypeName type = ClassName.get(Void.class);
        MethodSpec later = sends("", type, REQUEST, "nothing, once it is done").get(1);
        return new ResultCode(type, call("none"), List.of(send, later));
    }

    private static ResultCode collection(TypeName item) {
        TypeName type = ParameterizedTypeName.get(RuntimeNames.COLLECTION_PAGE, item);
        List<MethodSpec> methods = new ArrayList<>(sends("", type, REQUEST, "the first page"));
        methods.addAll(lazy(type, item, REQUEST));
        return new ResultCode(type, call("collection", item), methods);
    }

    /** What collections have, on a request for one object. */
    private static List<MethodSpec> pages(TypeName item) {
        TypeName type = ParameterizedTypeName.get(RuntimeNames.COLLECTION_PAGE, item);
        CodeBlock request = as(call("collection", item));
        List<MethodSpec> methods =
                new ArrayList<>(sends("Page", type, request, "the first page, where the path leads to several"));
        methods.addAll(lazy(type, item, request));
        return methods;
    }

    private static List<MethodSpec> lazy(TypeName page, TypeName item, CodeBlock request) {
        String items = "The items of all pages, each page fetched when it is needed.";
        return List.of(
                lazy("pages", Iterable.class, page, request, "The pages, each fetched when it is asked for."),
                lazy("items", Iterable.class, item, request, items),
                lazy("stream", Stream.class, item, request, items));
    }

    private static ResultCode stream() {
        TypeName type = ClassName.get(InputStream.class);
        List<MethodSpec> methods = new ArrayList<>(sends("", type, REQUEST, "the bytes as they arrive; to be closed"));
        methods.addAll(sends("Bytes", BYTES, as(call("bytes")), "the bytes"));
        return new ResultCode(type, call("stream"), methods);
    }

    private static List<MethodSpec> bytes(String what) {
        List<MethodSpec> methods = new ArrayList<>();
        methods.addAll(sends(
                "Stream",
                ClassName.get(InputStream.class),
                as(call("stream")),
                what + ", as they arrive; to be closed"));
        methods.addAll(sends("Bytes", BYTES, as(call("bytes")), what));
        return methods;
    }

    private static CodeBlock as(CodeBlock resultType) {
        return CodeBlock.of("request.as($L)", resultType);
    }

    /** The service counts with the headers that it searches with. */
    private static CodeBlock count(RequestPlan request) {
        CodeBlock.Builder count = CodeBlock.builder().add("request.toCount()");
        request.searchHeaders()
                .forEach((header, value) ->
                        count.add(".header($L, $L)", StringLiteral.of(header), StringLiteral.of(value)));
        return count.build();
    }

    private static CodeBlock call(String factory, TypeName... types) {
        CodeBlock argument = types.length == 0 ? CodeBlock.of("") : CodeBlock.of("$T.class", types[0]);
        return CodeBlock.of("$T.$N($L)", RuntimeNames.RESULT_TYPE, factory, argument);
    }

    /**
     * The method that waits, and the one that does not.
     *
     * @param kind what tells them from {@code send} and {@code sendAsync}: {@code Bytes} for {@code sendForBytes}
     */
    private static List<MethodSpec> sends(String kind, TypeName type, CodeBlock request, String what) {
        String name = kind.isEmpty() ? "send" : "sendFor" + kind;
        MethodSpec send = method(name, "Sends the request and waits for the answer.", what)
                .returns(type)
                .addStatement("return client.send($L)", request)
                .build();
        MethodSpec later = method(
                        name + "Async",
                        "Sends the request; cancelling the future cancels the call.",
                        "a future of " + what)
                .returns(ParameterizedTypeName.get(ClassName.get(CompletableFuture.class), type))
                .addStatement("return client.sendAsync($L)", request)
                .build();
        return List.of(send, later);
    }

    private static MethodSpec lazy(String name, Class<?> container, TypeName item, CodeBlock request, String html) {
        return method(name, html, "what is fetched while it is read")
                .returns(ParameterizedTypeName.get(ClassName.get(container), item))
                .addStatement("return client.$N($L)", name, request)
                .build();
    }

    private static MethodSpec.Builder method(String name, String html, String what) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(JavadocText.ofHtml(html, client(), Tag.returns(what)))
                .addParameter(RuntimeNames.GRAPH_CLIENT, "client");
    }

    private static Tag client() {
        return Tag.param("client", "what sends it");
    }
}
