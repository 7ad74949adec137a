package io.graphwright.runtime;

import java.io.IOException;

/** More bytes, packed or unpacked, than the client takes. */
final class BodyTooLargeException extends IOException {
    private static final long serialVersionUID = 1L;

    BodyTooLargeException(long limit) {
        super("a body of more than " + limit + " bytes");
    }
}
