package io.graphwright.runtime;

import io.graphwright.runtime.GraphException.Reason;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Collects what is known of a failed call; every text goes through {@link #clean} before it is kept. */
final class Failure {
    private static final int LINE_LIMIT = 1000;

    /** Cookies and the targets of redirects are as good as tokens. */
    private static final Set<String> SECRET_HEADERS =
            Set.of("set-cookie", "set-cookie2", "location", "content-location", "authorization");

    private final Reason reason;
    private final CallFacts call;
    private final String what;
    private @Nullable AccessToken token;
    private @Nullable Throwable cause;
    private int status;
    private ODataError error = ODataError.NONE;
    private HttpHeaders answered = HttpHeaders.of(Map.of(), (name, value) -> true);
    private @Nullable String jsonPath;
    private @Nullable Duration retryAfter;
    private @Nullable String excerpt;

    /** The text says what happened, continuing "GET /v1.0/me ...". */
    Failure(Reason reason, CallFacts call, String what) {
        this.reason = reason;
        this.call = call;
        this.what = what;
    }

    Failure hiding(@Nullable AccessToken secret) {
        token = secret;
        return this;
    }

    Failure causedBy(@Nullable Throwable failure) {
        cause = failure;
        return this;
    }

    Failure answered(int statusCode, HttpHeaders headers) {
        status = statusCode;
        answered = headers;
        return this;
    }

    Failure error(ODataError body) {
        error = body;
        return this;
    }

    Failure at(@Nullable String path) {
        jsonPath = path;
        return this;
    }

    Failure retryAfter(Optional<Duration> wait) {
        retryAfter = wait.orElse(null);
        return this;
    }

    /** Keeps the beginning of a body; the token is hidden before it is cut, so that no part of one is left. */
    Failure body(byte[] bytes, int limit) {
        if (bytes.length > 0 && limit > 0) {
            String text = new String(bytes, 0, Math.min(bytes.length, 64 * 1024 + limit), StandardCharsets.UTF_8);
            excerpt = Shown.cut(hide(text), limit);
        }
        return this;
    }

    GraphException toException() {
        return new GraphException(this);
    }

    String message() {
        StringBuilder message = new StringBuilder(call.method())
                .append(' ')
                .append(call.path())
                .append(' ')
                .append(what);
        error.code().ifPresent(code -> message.append(' ').append(code));
        error.message().ifPresent(text -> message.append(": ").append(text));
        String ids = requestId() == null ? "" : "request-id " + requestId() + ", ";
        return clean(message.toString()) + " (" + ids + "client-request-id " + clientRequestId() + ")";
    }

    @Nullable
    Throwable safeCause() {
        return cause == null || token != null && token.isIn(cause) ? null : cause;
    }

    Reason reason() {
        return reason;
    }

    String method() {
        return call.method();
    }

    String path() {
        return call.path();
    }

    int status() {
        return status;
    }

    @Nullable
    String code() {
        return error.code().map(this::clean).orElse(null);
    }

    @Nullable
    String errorMessage() {
        return error.message().map(this::hide).orElse(null);
    }

    List<String> innerCodes() {
        return error.innerCodes().stream().map(this::clean).toList();
    }

    @Nullable
    String requestId() {
        return answered.firstValue("request-id")
                .or(error::requestId)
                .map(this::clean)
                .orElse(null);
    }

    String clientRequestId() {
        return clean(answered.firstValue("client-request-id")
                .or(error::clientRequestId)
                .orElse(call.clientRequestId()));
    }

    @Nullable
    String jsonPath() {
        return jsonPath == null ? null : hide(jsonPath);
    }

    @Nullable
    Duration retryAfter() {
        return retryAfter;
    }

    @Nullable
    String bodyExcerpt() {
        return excerpt;
    }

    Map<String, List<String>> headers() {
        Map<String, List<String>> shown = new TreeMap<>();
        answered.map().forEach((name, values) -> {
            String lower = name.toLowerCase(Locale.ROOT);
            if (!SECRET_HEADERS.contains(lower)) {
                shown.computeIfAbsent(lower, unseen -> new ArrayList<>())
                        .addAll(values.stream().map(this::hide).toList());
            }
        });
        shown.replaceAll((name, values) -> List.copyOf(values));
        return Collections.unmodifiableMap(shown);
    }

    private String clean(String text) {
        return Shown.line(hide(text), LINE_LIMIT);
    }

    private String hide(String text) {
        return token == null ? text : token.hideIn(text);
    }
}
