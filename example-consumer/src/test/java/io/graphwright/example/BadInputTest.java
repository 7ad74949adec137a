package io.graphwright.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.graphwright.example.graph.requests.DriveItemGetContentRequest;
import io.graphwright.example.graph.requests.ReportRootGetMailUsageRequest;
import io.graphwright.example.graph.requests.UserCountMessagesRequest;
import io.graphwright.example.graph.requests.UserDeltaRequest;
import io.graphwright.example.graph.requests.UserGetRequest;
import io.graphwright.example.graph.requests.UserListRequest;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What a caller hands in wrong is refused where it is handed in, before there is anything to send, and not shown. */
class BadInputTest {
    private static final List<String> BROKEN =
            List.of("secret\r\nX: y", "secret\n", "secret\u0000", "secret\ud800", "\udc00secret");
    private static final List<String> CLIMBING =
            List.of("", ".", "..", "../secret", "/secret", "secret/", "secret//x", "secret\\x");

    @TestFactory
    Stream<DynamicTest> segments() {
        List<String> bad = Stream.of(BROKEN, CLIMBING, List.of("secret/x"))
                .flatMap(List::stream)
                .toList();
        return refusals("idOrUserPrincipalName", bad, UserGetRequest::ofUsers);
    }

    @TestFactory
    Stream<DynamicTest> itemPaths() {
        List<String> bad = Stream.of(BROKEN, CLIMBING, List.of("secret/../x"))
                .flatMap(List::stream)
                .toList();
        return refusals("itemPath", bad, DriveItemGetContentRequest::ofRoot);
    }

    @TestFactory
    Stream<DynamicTest> argumentsOfFunctions() {
        return refusals("period", BROKEN, ReportRootGetMailUsageRequest::of);
    }

    @TestFactory
    Stream<DynamicTest> headersAndQueryOptions() {
        Map<String, Consumer<String>> places = Map.of(
                "If-None-Match", value -> UserGetRequest.of().ifNoneMatch(value),
                "Prefer", value -> UserDeltaRequest.of().prefer(value),
                "X-Trace", value -> UserGetRequest.of().header("X-Trace", value),
                "$filter", value -> UserListRequest.of().filter(value),
                "$search", value -> UserListRequest.of().search(value),
                "color", value -> UserListRequest.of().queryOption("color", value));
        return places.entrySet().stream().flatMap(place -> refusals(place.getKey(), BROKEN, place.getValue()));
    }

    @Test
    void nullIsRefusedWhereverItStands() {
        List<Consumer<String>> places = List.of(
                UserGetRequest::ofUsers,
                DriveItemGetContentRequest::ofRoot,
                ReportRootGetMailUsageRequest::of,
                value -> UserCountMessagesRequest.of(null, true),
                value -> UserListRequest.of().filter(value),
                value -> UserGetRequest.of().ifNoneMatch(value),
                value -> UserListRequest.of().resume(value));
        assertThat(places)
                .allSatisfy(place -> assertThatIllegalArgumentException().isThrownBy(() -> place.accept(null)));
    }

    private static Stream<DynamicTest> refusals(String place, List<String> bad, Consumer<String> use) {
        return bad.stream()
                .map(value -> DynamicTest.dynamicTest(
                        place + " <" + value.replaceAll("[^!-~]", "?") + ">",
                        () -> assertThatIllegalArgumentException()
                                .isThrownBy(() -> use.accept(value))
                                .withMessageContaining(place)
                                .withMessageNotContaining("secret")));
    }
}
