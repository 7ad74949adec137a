package io.graphwright.runtime;

/** A link or redirect that is not followed; becomes a {@link GraphException}. */
final class RefusedLinkException extends Exception {
    private static final long serialVersionUID = 1L;

    RefusedLinkException(String message) {
        super(message);
    }
}
