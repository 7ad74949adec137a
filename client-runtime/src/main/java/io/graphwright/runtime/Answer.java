package io.graphwright.runtime;

import java.net.http.HttpHeaders;
import java.util.Set;

/** An answer whose body was taken in. */
record Answer(int status, HttpHeaders headers, Body body) {
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

    static boolean isSuccess(int status) {
        return status >= 200 && status < 300;
    }

    boolean isSuccess() {
        return isSuccess(status);
    }

    boolean isRedirect() {
        return REDIRECTS.contains(status) && headers.firstValue("Location").isPresent();
    }
}
