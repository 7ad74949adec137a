package io.graphwright.runtime;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Why a call gave no result, with what one needs to file a ticket. The token is in none of its parts.
 *
 * <p>{@code getMessage()} is one line: method and path, status, OData code and message, request id.
 */
public final class GraphException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final String method;
    private final String path;
    private final int status;
    private final @Nullable String code;
    private final @Nullable String errorMessage;

    @SuppressWarnings("serial") // what Failure hands over is serializable
    private final List<String> innerCodes;

    private final @Nullable String requestId;
    private final String clientRequestId;
    private final @Nullable String jsonPath;
    private final @Nullable Duration retryAfter;
    private final @Nullable String bodyExcerpt;

    @SuppressWarnings("serial") // what Failure hands over is serializable
    private final Map<String, List<String>> headers;

    GraphException(Failure failure) {
        super(failure.message(), failure.safeCause());
        reason = failure.reason();
        method = failure.method();
        path = failure.path();
        status = failure.status();
        code = failure.code();
        errorMessage = failure.errorMessage();
        innerCodes = failure.innerCodes();
        requestId = failure.requestId();
        clientRequestId = failure.clientRequestId();
        jsonPath = failure.jsonPath();
        retryAfter = failure.retryAfter();
        bodyExcerpt = failure.bodyExcerpt();
        headers = failure.headers();
    }

    /** The kind of trouble. */
    public Reason reason() {
        return reason;
    }

    /** The HTTP status, once an answer came. */
    public OptionalInt statusCode() {
        return status == 0 ? OptionalInt.empty() : OptionalInt.of(status);
    }

    /** Whether an answer came with this status. */
    public boolean hasStatus(int code) {
        return status == code;
    }

    /** OData's {@code error.code}, such as {@code itemNotFound}. */
    public Optional<String> code() {
        return Optional.ofNullable(code);
    }

    /** OData's {@code error.message}. */
    public Optional<String> errorMessage() {
        return Optional.ofNullable(errorMessage);
    }

    /** The most specific code: the innermost {@code innerError.code}. */
    public Optional<String> innerCode() {
        return innerCodes.isEmpty() ? Optional.empty() : Optional.of(innerCodes.get(innerCodes.size() - 1));
    }

    /** The codes of nested {@code innerError} objects, outermost first. */
    public List<String> innerCodes() {
        return innerCodes;
    }

    /** Whether {@code error.code} or one of the inner codes is this one, whatever its case. */
    public boolean hasCode(String wanted) {
        return wanted.equalsIgnoreCase(code) || innerCodes.stream().anyMatch(wanted::equalsIgnoreCase);
    }

    /** The service's own id of the request, from the header or the body. */
    public Optional<String> requestId() {
        return Optional.ofNullable(requestId);
    }

    /** The id that the client sent in {@code client-request-id}, the same for every try of one call. */
    public String clientRequestId() {
        return clientRequestId;
    }

    /** Where in the JSON the trouble is: {@code $.value[3].subject}. */
    public Optional<String> jsonPath() {
        return Optional.ofNullable(jsonPath);
    }

    /** How long the service asks to wait before the next try. */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }

    /** The beginning of an error's body, or of a body that could not be read; 1 kB unless the client says otherwise. */
    public Optional<String> bodyExcerpt() {
        return Optional.ofNullable(bodyExcerpt);
    }

    /** The answer's headers by lower-case name, without cookies and redirect targets; empty where no answer came. */
    public Map<String, List<String>> headers() {
        return headers;
    }

    /** The HTTP method. */
    public String method() {
        return method;
    }

    /** The path that was called, API version included, without its query. */
    public String path() {
        return path;
    }

    /** The kinds of trouble. */
    public enum Reason {
        /** An answer that is no success: 4xx, 5xx, or a redirect that is not followed. */
        STATUS,
        /** 304: what the caller has is still good. */
        NOT_MODIFIED,
        /** A success without the content that the result needs. */
        EMPTY,
        /** A body that is not what was asked for. */
        DECODING,
        /** A body larger than the limit, or too many redirects. */
        LIMIT,
        /** No answer, or one that broke off. */
        CONNECTION,
        /** The call's time was up before the body was complete. */
        TIMEOUT,
        /** The calling thread was interrupted; its flag is set again. */
        INTERRUPTED,
        /** The token provider failed, or gave no usable token. */
        TOKEN,
        /** A link or redirect to a place where nothing may be sent, or a ring of links. */
        LINK
    }
}
