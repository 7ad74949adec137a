package io.graphwright.runtime;

import java.io.IOException;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpResponse.ResponseInfo;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Decides how one answer's body is taken in, and remembers the answer's head in case the body breaks off. */
final class Intake implements BodyHandler<Body> {
    /** Enough of an error's body for its JSON, wherever the excerpt ends. */
    private static final int ERROR_LIMIT = 256 * 1024;

    private final ResultType.Delivery delivery;
    private final int limit;
    private volatile @Nullable Head head;
    private volatile @Nullable HeldBody held;
    private volatile @Nullable ArrivingBody arriving;
    private volatile @Nullable IOException aborted;

    Intake(ResultType.Delivery delivery, int limit) {
        this.delivery = delivery;
        this.limit = limit;
    }

    @Override
    public BodySubscriber<Body> apply(ResponseInfo info) {
        head = new Head(info.statusCode(), info.headers());
        BodySubscriber<Body> subscriber = subscriber(info);
        // A call may end while its answer begins.
        IOException why = aborted;
        if (why != null) {
            abort(why);
        }
        return subscriber;
    }

    private BodySubscriber<Body> subscriber(ResponseInfo info) {
        if (!Answer.isSuccess(info.statusCode())) {
            HeldBody beginning = HeldBody.beginning(ERROR_LIMIT);
            held = beginning;
            return beginning;
        }
        if (delivery == ResultType.Delivery.STREAMED) {
            ArrivingBody stream = new ArrivingBody();
            arriving = stream;
            return stream;
        }
        if (delivery == ResultType.Delivery.DROPPED) {
            return BodySubscribers.replacing(new Body.Held(new byte[0]));
        }
        long length = info.headers().firstValueAsLong("Content-Length").orElse(0);
        HeldBody whole = HeldBody.whole(limit, length);
        held = whole;
        return whole;
    }

    /** Status and headers, once they came. */
    Optional<Head> head() {
        return Optional.ofNullable(head);
    }

    /** An error whose body broke off, with what came of it. */
    Optional<Answer> brokenError() {
        Head known = head;
        HeldBody body = held;
        return known == null || body == null || Answer.isSuccess(known.status())
                ? Optional.empty()
                : Optional.of(new Answer(known.status(), known.headers(), body.arrived()));
    }

    /** Takes no more of the body, whether it has begun or not. */
    void abort(IOException why) {
        aborted = why;
        ArrivingBody stream = arriving;
        if (stream != null) {
            stream.end(why);
        }
        HeldBody body = held;
        if (body != null) {
            body.end(why);
        }
    }

    /** What comes before a body. */
    record Head(int status, HttpHeaders headers) {}
}
