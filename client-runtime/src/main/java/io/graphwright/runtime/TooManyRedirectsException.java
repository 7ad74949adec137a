package io.graphwright.runtime;

import java.io.IOException;

/** A chain of redirects that is too long to be meant. */
final class TooManyRedirectsException extends IOException {
    private static final long serialVersionUID = 1L;

    TooManyRedirectsException(int limit) {
        super("more than " + limit + " redirects");
    }
}
