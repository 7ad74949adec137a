package io.graphwright.runtime;

import java.io.IOException;

/** Something out of the ordinary, wrong or not: Jackson itself is to read the object. Has no stack trace, since nobody sees it. */
final class Unsure extends IOException {
    static final Unsure OF_THIS = new Unsure();

    private static final long serialVersionUID = 1L;

    private Unsure() {
        super("out of the ordinary");
    }

    @Override
    public Throwable fillInStackTrace() {
        return this;
    }
}
