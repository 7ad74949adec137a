package io.graphwright.runtime;

import java.net.http.HttpHeaders;
import java.util.Optional;

/**
 * A result with its status and headers, for callers who need more than the value: an ETag, a 304.
 *
 * @param statusCode 2xx, or 304
 * @param headers of the answer; for a download, those of the place it came from
 * @param body empty where the answer had no content, as {@link ResultType} says
 * @param <T> what the body is read as
 */
public record GraphResponse<T>(int statusCode, HttpHeaders headers, Optional<T> body) {
    /** The entity tag, quotes included. */
    public Optional<String> etag() {
        return headers.firstValue("ETag");
    }
}
