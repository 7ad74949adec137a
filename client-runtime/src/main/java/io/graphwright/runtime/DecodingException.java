package io.graphwright.runtime;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A body that cannot be read as what was asked for; becomes a {@link GraphException}. */
final class DecodingException extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient @Nullable JsonPath path;

    /** The path is null where the body is no JSON at all. */
    DecodingException(@Nullable JsonPath path, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.path = path;
    }

    @Nullable
    JsonPath path() {
        return path;
    }
}
