package io.graphwright.generator.emit;

import static io.graphwright.generator.emit.Generated.call;
import static org.assertj.core.api.Assertions.assertThat;

import io.graphwright.generator.edm.ResultKind;
import io.graphwright.runtime.GraphRequest;
import java.lang.reflect.Method;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestClassTest {
    private static final Generated GENERATED = Generated.from(new Graphs()
            .type("call", "id: Edm.String", "state: Edm.String")
            .type("user", "id: Edm.String")
            .type("empty")
            .add(Operations.get("api/call-get.md", "/communications/calls/{callId}")
                    .permission("Application", "Calls.Read", "Calls.ReadWrite")
                    .headers("Authorization", "If-None-Match", "Prefer")
                    .one("call"))
            .add(Operations.get(
                            "api/user-list-messages.md",
                            "/me/messages",
                            "/users/{id}/messages",
                            "/me/mailFolders/{id}/messages",
                            "/users/{id}/mailFolders/{folderId}/messages")
                    .headers("ConsistencyLevel")
                    .queryOptions("$filter", "startDateTime", "$skiptoken")
                    .collection("call"))
            .add(Operations.get("api/photo-get.md", "/photos/{id}", "/photos/{id}/$value")
                    .or(ResultKind.STREAM, ResultKind.COLLECTION)
                    .one("call"))
            .add(Operations.get("api/photo-list.md", "/photos")
                    .headers("ConsistencyLevel")
                    .or(ResultKind.ONE, ResultKind.COUNT)
                    .collection("call"))
            .add(Operations.get("api/lamp-list.md", "/rooms/{roomIdOrName}/lamps")
                    .querySentences("Takes $filter alone. Never a search.")
                    .queryOption("$filter", "By color alone.")
                    .collection("call"))
            .add(Operations.get("api/empty-get.md", "/empty").one("empty"))
            .add(Operations.get("api/drive-path.md", "/drives/{driveId}/root:/{itemPath:path}:/content")
                    .result(ResultKind.STREAM))
            .add(Operations.get("api/report.md", "/reports/f(period='{period:String}',top={top:Int32})")
                    .result(ResultKind.TEXT))
            .add(Operations.get("api/user-count.md", "/users/$count").result(ResultKind.COUNT))
            .add(Operations.get("api/range-value.md", "/value/{index}").result(ResultKind.PRIMITIVE, "Edm.Int32"))
            .add(Operations.get("api/ids.md", "/ids").result(ResultKind.COLLECTION, "Edm.String"))
            .add(Operations.get("api/blob.md", "/blob")
                    .querySentences("Not supported.")
                    .result(ResultKind.PRIMITIVE, "Edm.Binary"))
            .add(Operations.get("api/ping.md", "/ping").result(ResultKind.NONE))
            .add(Operations.get("api/shadow.md", "/shadow/{path}/{request}/{client}")
                    .queryOptions("path", "request", "value")
                    .headers("Request")
                    .one("call")));

    @Test
    void javadocHasNothingToSay(@TempDir Path folder) {
        assertThat(Compiled.javadoc(GENERATED.files(), folder)).isEmpty();
    }

    @Test
    void everyDocumentedPathHasAFactoryNamedByWhatSetsItApart() throws Exception {
        Class<?> type = request("UserListMessages");
        assertThat(sent(type, "of")).isEqualTo("GET v1.0/me/messages");
        assertThat(sent(type, "ofUsers", "a b")).isEqualTo("GET v1.0/users/a%20b/messages");
        assertThat(sent(type, "ofMailFolders", "1")).isEqualTo("GET v1.0/me/mailFolders/1/messages");
        assertThat(sent(type, "ofUsersMailFolders", "1", "2")).isEqualTo("GET v1.0/users/1/mailFolders/2/messages");
    }

    @Test
    void argumentsStandInThePathAsTheirPlaceWants() throws Exception {
        assertThat(sent(request("DrivePath"), "of", "d", "a/b c"))
                .isEqualTo("GET v1.0/drives/d/root:/a/b%20c:/content");
        assertThat(sent(request("Report"), "of", "D'7", 3)).isEqualTo("GET v1.0/reports/f(period='D''7',top=3)");
    }

    @Test
    void parametersMayHaveTheNamesThatOurOwnCodeUses() throws Exception {
        Class<?> type = request("Shadow");
        assertThat(sent(type, "of", "a", "b", "c")).isEqualTo("GET v1.0/shadow/a/b/c");
        Object request =
                type.getMethod("of", String.class, String.class, String.class).invoke(null, "a", "b", "c");
        assertThat(shown(call(request, "path", "x"))).isEqualTo("GET v1.0/shadow/a/b/c?path=x");
    }

    @Test
    void propertyNamesAreWrittenAsTheWireNamesThem() throws Exception {
        Object request = request("CallGet").getMethod("of", String.class).invoke(null, "1");
        Object constants = GENERATED.model("Call$Property").getEnumConstants();
        assertThat(shown(call(request, "select", constants)))
                .isEqualTo("GET v1.0/communications/calls/1?$select=id,state");
        Method expand = request.getClass().getMethod("expand", constants.getClass());
        assertThat(shown(expand.invoke(request, constants)))
                .isEqualTo("GET v1.0/communications/calls/1?$expand=id,state");
    }

    @Test
    void headersBecomeMethodsButForThoseOfTheConnection() throws Exception {
        Object request = request("CallGet").getMethod("of", String.class).invoke(null, "1");
        Object changed = call(call(call(request, "ifNoneMatch", "x"), "prefer", "a"), "prefer", "b");
        assertThat(graphRequest(changed).headers())
                .isEqualTo(Map.of("If-None-Match", List.of("x"), "Prefer", List.of("a", "b")));
        assertThat(request.getClass().getMethods()).extracting(Method::getName).doesNotContain("authorization");
        assertThat(graphRequest(request).headers()).isEmpty();
    }

    @Test
    void aPageThatNamesConsistencyLevelSearchesAndCountsWithIt() throws Exception {
        Object request = request("UserListMessages").getMethod("of").invoke(null);
        for (Object changed : List.of(call(request, "search", "\"a\""), call(request, "count", true))) {
            assertThat(graphRequest(changed).headers()).isEqualTo(Map.of("ConsistencyLevel", List.of("eventual")));
        }
        Object other = request("Ids").getMethod("of").invoke(null);
        assertThat(graphRequest(call(other, "count", true)).headers()).isEmpty();
    }

    @Test
    void otherQueryOptionsBecomeMethods() throws Exception {
        Object request = request("UserListMessages").getMethod("of").invoke(null);
        assertThat(shown(call(call(request, "startDateTime", "2026"), "skiptoken", "x")))
                .isEqualTo("GET v1.0/me/messages?startDateTime=2026&$skiptoken=x");
    }

    @ParameterizedTest
    @CsvSource({
        "CallGet, one Call",
        "UserListMessages, collection of Call",
        "Ids, collection of String",
        "DrivePath, stream",
        "Report, text",
        "UserCount, count",
        "RangeValue, primitive Integer",
        "Blob, primitive byte[]",
        "Ping, none"
    })
    void everyKindOfResultIsReadAsItsOwn(String page, String result) throws Exception {
        Method factory = Arrays.stream(request(page).getMethods())
                .filter(method -> method.getName().equals("of"))
                .findFirst()
                .orElseThrow();
        Object[] arguments = Arrays.stream(factory.getParameterTypes())
                .map(type -> type == Integer.class ? (Object) 1 : "x")
                .toArray();
        assertThat(graphRequest(factory.invoke(null, arguments)).result()).hasToString(result);
    }

    @Test
    void whatOtherPathsAnswerWithHasMethodsOfItsOwn() {
        assertThat(methods("PhotoGet"))
                .contains(
                        "send",
                        "sendForStream",
                        "sendForBytesAsync",
                        "sendForPage",
                        "pages",
                        "items",
                        "stream",
                        "filter")
                .doesNotContain("sendForCount", "sendForOne", "resume");
        assertThat(methods("PhotoList"))
                .contains("sendForOne", "sendForCount", "sendForCountAsync", "resume")
                .doesNotContain("sendForStream", "sendForPage");
        assertThat(methods("CallGet")).doesNotContain("sendForStream", "sendForPage", "sendForCount", "filter");
    }

    @Test
    void whatThePageSaysOfQueriesStandsInTheComments() {
        String source = source("LampListRequest");
        assertThat(source).contains("\n * <p>Takes $filter alone. Never a search.\n");
        assertThat(source).contains("holds for.\n     *\n     * <p>By color alone.\n");
        assertThat(source).contains("@param roomIdOrName the room id or name\n");
    }

    @Test
    void whatAPageLeavesOutIsPutInWords() {
        assertThat(source("PingRequest")).contains("\n * The request of the page 'The title'.\n");
        assertThat(source("BlobRequest")).contains("\n * <p>Query options: Not supported.\n");
    }

    @Test
    void listGoesOnAtALink() throws Exception {
        Object request = request("UserListMessages").getMethod("of").invoke(null);
        String link = "https://graph.microsoft.com/v1.0/me/messages?$deltatoken=x";
        assertThat(graphRequest(call(call(request, "top", 5), "resume", link)).link())
                .contains(link);
    }

    private static String source(String name) {
        return GENERATED.files().stream()
                .filter(file -> file.path().endsWith("/" + name + ".java"))
                .map(GeneratedFile::text)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> methods(String name) {
        return Arrays.stream(request(name).getMethods()).map(Method::getName).toList();
    }

    private static Class<?> request(String name) {
        return GENERATED.compiled().load("com.example.graph.requests." + name + "Request");
    }

    private static String sent(Class<?> type, String factory, Object... arguments) throws Exception {
        Class<?>[] types = Arrays.stream(arguments).map(Object::getClass).toArray(Class<?>[]::new);
        return shown(type.getMethod(factory, types).invoke(null, arguments));
    }

    private static String shown(Object request) throws Exception {
        return URLDecoder.decode(graphRequest(request).toString().replace("%20", "%2520"), StandardCharsets.UTF_8);
    }

    private static GraphRequest<?> graphRequest(Object request) throws Exception {
        return (GraphRequest<?>) Generated.call(request, "request");
    }
}
