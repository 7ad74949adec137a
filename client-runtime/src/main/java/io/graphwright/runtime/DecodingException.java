package io.graphwright.runtime;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A body that cannot be read as what was asked for; becomes a {@link GraphException}. */
final class DecodingException extends IOException {
    private static final long serialVersionUID = 1L;

    private final @Nullable String path;

    /** The path is null where the body is no JSON at all. */
    DecodingException(@Nullable String path, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.path = path;
    }

    @Nullable
    String path() {
        return path;
    }
}
