package io.graphwright.runtime;

/** A token that cannot be sent; the message does not show it. Becomes a {@link GraphException}. */
final class UnusableTokenException extends Exception {
    private static final long serialVersionUID = 1L;

    UnusableTokenException(String message) {
        super(message);
    }
}
