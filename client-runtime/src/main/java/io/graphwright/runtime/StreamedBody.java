package io.graphwright.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** A response whose body holds a connection. */
final class StreamedBody {
    private StreamedBody() {}

    /** Gives the connection back when nobody will read the body. */
    static void close(GraphResponse<?> response) {
        response.body().ifPresent(body -> {
            if (body instanceof InputStream stream) {
                try {
                    stream.close();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        });
    }
}
