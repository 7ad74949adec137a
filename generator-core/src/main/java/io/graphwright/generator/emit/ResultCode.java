package io.graphwright.generator.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.graphwright.generator.emit.JavadocText.Tag;
import io.graphwright.generator.plan.JavaType;
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

    static ResultCode of(ResultPlan plan) {
        TypeName item = TypeNames.of(plan.type().orElse(JavaType.of(Object.class)));
        return switch (plan.form()) {
            case ONE -> single(item, call("one", item), "the object");
            case PRIMITIVE -> single(item, call("primitive", item), "the value");
            case COLLECTION -> collection(item);
            case COUNT -> single(ClassName.get(Long.class), call("count"), "the number");
            case STREAM -> stream();
            case TEXT -> single(RootMembers.STRING, call("text"), "the text");
            case NONE -> none();
        };
    }

    private static ResultCode single(TypeName type, CodeBlock resultType, String what) {
        return new ResultCode(type, resultType, List.of(send(type, what), sendAsync(type, what)));
    }

    private static ResultCode none() {
        MethodSpec send = MethodSpec.methodBuilder("send")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(JavadocText.ofHtml("Sends the request and waits until it is done.", client()))
                .addParameter(RuntimeNames.GRAPH_CLIENT, "client")
                .addStatement("client.send(request)")
                .build();
        TypeName type = ClassName.get(Void.class);
        return new ResultCode(type, call("none"), List.of(send, sendAsync(type, "nothing, once it is done")));
    }

    private static ResultCode collection(TypeName item) {
        TypeName type = ParameterizedTypeName.get(RuntimeNames.COLLECTION_PAGE, item);
        List<MethodSpec> methods = new ArrayList<>();
        methods.add(send(type, "the first page"));
        methods.add(sendAsync(type, "the first page"));
        methods.add(lazy("pages", Iterable.class, type, "The pages, each fetched when it is asked for."));
        methods.add(
                lazy("items", Iterable.class, item, "The items of all pages, each page fetched when it is needed."));
        methods.add(lazy("stream", Stream.class, item, "The items of all pages, each page fetched when it is needed."));
        return new ResultCode(type, call("collection", item), methods);
    }

    private static ResultCode stream() {
        TypeName type = ClassName.get(InputStream.class);
        TypeName bytes = ArrayTypeName.of(TypeName.BYTE);
        List<MethodSpec> methods = new ArrayList<>();
        methods.add(send(type, "the bytes as they arrive; to be closed"));
        methods.add(sendAsync(type, "the bytes as they arrive; to be closed"));
        methods.add(method("sendForBytes", "Sends the request and waits for all of its answer.", "the bytes")
                .returns(bytes)
                .addStatement("return client.send(request.as($L))", call("bytes"))
                .build());
        methods.add(method("sendForBytesAsync", "Sends the request for all of its answer.", "a future of the bytes")
                .returns(ParameterizedTypeName.get(ClassName.get(CompletableFuture.class), bytes))
                .addStatement("return client.sendAsync(request.as($L))", call("bytes"))
                .build());
        return new ResultCode(type, call("stream"), methods);
    }

    private static CodeBlock call(String factory, TypeName... types) {
        CodeBlock argument = types.length == 0 ? CodeBlock.of("") : CodeBlock.of("$T.class", types[0]);
        return CodeBlock.of("$T.$N($L)", RuntimeNames.RESULT_TYPE, factory, argument);
    }

    private static MethodSpec send(TypeName type, String what) {
        return method("send", "Sends the request and waits for the answer.", what)
                .returns(type)
                .addStatement("return client.send(request)")
                .build();
    }

    private static MethodSpec sendAsync(TypeName type, String what) {
        return method("sendAsync", "Sends the request; cancelling the future cancels the call.", "a future of " + what)
                .returns(ParameterizedTypeName.get(ClassName.get(CompletableFuture.class), type))
                .addStatement("return client.sendAsync(request)")
                .build();
    }

    private static MethodSpec lazy(String name, Class<?> container, TypeName item, String html) {
        return method(name, html, "what is fetched while it is read")
                .returns(ParameterizedTypeName.get(ClassName.get(container), item))
                .addStatement("return client.$N(request)", name)
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
