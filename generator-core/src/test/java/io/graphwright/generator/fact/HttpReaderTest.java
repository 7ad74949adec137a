package io.graphwright.generator.fact;

import static org.assertj.core.api.Assertions.assertThat;

import io.graphwright.generator.fact.HttpMessage.RequestLine;
import io.graphwright.generator.fact.HttpMessage.StatusLine;
import io.graphwright.generator.source.DiagnosticLog;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class HttpReaderTest {
    private final DiagnosticLog log = new DiagnosticLog();

    @Test
    void aResponseHasStatusHeadersAndBody() {
        assertThat(read("HTTP/1.1 200 OK\nContent-type: application/json\n\n{\n  \"id\": 1\n}\n\n"))
                .isEqualTo("200 'OK' [Content-type=application/json] {/  \"id\": 1/}");
        assertThat(notes()).isEmpty();
    }

    @Test
    void aStatusLineMayLackVersionOrReason() {
        assertThat(read("HTTP 204\n")).isEqualTo("204 '' [] -");
        assertThat(read("HTTP/1.1 204")).isEqualTo("204 '' [] -");
        assertThat(read("http/2 201 Created at last ")).isEqualTo("201 'Created at last' [] -");
    }

    @Test
    void aTargetMayHoldBlanks() {
        assertThat(read("GET /users/{id | userPrincipalName}/messages?$filter=a eq 'b' \n"))
                .isEqualTo("GET /users/{id | userPrincipalName}/messages?$filter=a eq 'b' [] -");
        assertThat(read("get  https://graph.microsoft.com/v1.0/me HTTP/1.1"))
                .isEqualTo("GET https://graph.microsoft.com/v1.0/me [] -");
    }

    @Test
    void aBareAddressIsARequestWithoutMethod() {
        assertThat(read("https://graph.microsoft.com/v1.0/me\n/me/drive\n~/me\n"))
                .isEqualTo(" https://graph.microsoft.com/v1.0/me [] -;  /me/drive [] -;  ~/me [] -");
    }

    @Test
    void eachRequestLineIsARequest() {
        assertThat(read("GET /me/drive\n\nor\nPOST /me/drive\nPrefer: x\n\nGET /drives/{id}"))
                .isEqualTo("GET /me/drive [] or; POST /me/drive [Prefer=x] -; GET /drives/{id} [] -");
    }

    @Test
    void theBodyMayFollowAtOnce() {
        assertThat(read("HTTP/1.1 200 OK\nContent-Type: application/json\n{}"))
                .isEqualTo("200 'OK' [Content-Type=application/json] {}");
        assertThat(notes()).containsExactly("12:3 GW240");
        assertThat(read("HTTP/1.1 200 OK\n[1]")).isEqualTo("200 'OK' [] [1]");
    }

    @Test
    void aBlankLineEndsNoHeadersWhileHeadersFollow() {
        assertThat(read("POST /a\n\nContent-type: x\n\nPrefer: y\n\n{}"))
                .isEqualTo("POST /a [Content-type=x, Prefer=y] {}");
        assertThat(notes()).containsExactly("12:3 GW241", "14:3 GW241");
    }

    @Test
    void textThatLooksLikeHeadersIsABody() {
        assertThat(read("HTTP/1.1 200 OK\n\nFrom: Megan\nTo: Adele\n\tfolded\n\nHello"))
                .isEqualTo("200 'OK' [] From: Megan/To: Adele/\tfolded//Hello");
        assertThat(read("HTTP/1.1 200 OK\nContent-Type: text/plain\n\nFrom: Megan\n"))
                .isEqualTo("200 'OK' [Content-Type=text/plain] From: Megan");
        assertThat(notes()).isEmpty();
    }

    @Test
    void aTextBodyIsReadAsItIs() {
        assertThat(read("HTTP/1.1 200 OK\nContent-Type: text/plain\n\n893\n"))
                .isEqualTo("200 'OK' [Content-Type=text/plain] 893");
        assertThat(read("HTTP/1.1 200 OK\n\na,b\nGET /x\n")).isEqualTo("200 'OK' [] a,b/GET /x");
    }

    @Test
    void aJsonBodyEndsBeforeTheNextMessage() {
        assertThat(read("POST /a\n\n{}\n\nHTTP/1.1 201 Created\n\n{\"x\":\n\"/a\n/b\"}"))
                .isEqualTo("POST /a [] {}; 201 'Created' [] {\"x\":/\"/a//b\"}");
    }

    @Test
    void jsonAloneIsNoMessage() {
        assertThat(read("{\n  \"a\": \"GET /x\"\n}")).isEmpty();
    }

    @Test
    void placesAreThoseOfThePage() {
        HttpMessage message =
                HttpReader.read(ReadJson.placed("PATCH  /a b\nA: x\n\n{}"), log).get(0);

        assertThat(message.start().span()).hasToString("page.md:10:3");
        assertThat(((RequestLine) message.start()).targetSpan()).hasToString("page.md:10:10");
        assertThat(message.header("a").orElseThrow().span()).hasToString("page.md:11:3");
        assertThat(message.body().orElseThrow().span()).hasToString("page.md:13:3");
    }

    private String read(String text) {
        return HttpReader.read(ReadJson.placed(text), log).stream()
                .map(HttpReaderTest::show)
                .collect(Collectors.joining("; "));
    }

    private static String show(HttpMessage message) {
        String start = message.start() instanceof StatusLine status
                ? status.code() + " '" + status.reason() + "'"
                : ((RequestLine) message.start()).method() + " " + ((RequestLine) message.start()).target();
        List<String> headers = message.headers().stream()
                .map(header -> header.name() + "=" + header.value())
                .toList();
        return start + " " + headers + " "
                + message.body().map(body -> body.text().replace("\n", "/")).orElse("-");
    }

    private List<String> notes() {
        return log.sorted().stream()
                .map(diagnostic -> diagnostic.span().startLine() + ":"
                        + diagnostic.span().startColumn() + " "
                        + diagnostic.code().id())
                .toList();
    }
}
