package io.graphwright.runtime;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.graphwright.runtime.GraphException.Reason;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpTimeoutException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import javax.net.ssl.SSLException;

/** Words for whatever can end one call. */
final class Failures {
    private static final int ERROR_LIMIT = 256 * 1024;

    private final CallFacts call;
    private final Limits limits;
    private final ObjectMapper mapper;
    private final Clock clock;

    Failures(CallFacts call, Settings settings) {
        this.call = call;
        this.limits = settings.limits();
        this.mapper = settings.types().mapper();
        this.clock = settings.clock();
    }

    GraphException status(Answer answer, AccessToken token) {
        byte[] body = answer.body() instanceof Body.Held held
                ? Unpacking.beginning(answer.headers(), held.bytes(), ERROR_LIMIT)
                : new byte[0];
        String what = "answered " + answer.status() + (answer.isRedirect() ? ", a redirect that is not followed" : "");
        return new Failure(Reason.STATUS, call, what)
                .hiding(token)
                .answered(answer.status(), answer.headers())
                .error(ODataError.read(mapper, body))
                .retryAfter(retryAfter(answer))
                .body(body, limits.excerptCharacters())
                .toException();
    }

    Optional<Duration> retryAfter(Answer answer) {
        return RetryPolicy.retryAfter(answer.headers().firstValue("Retry-After"), clock);
    }

    GraphException withoutValue(Answer answer, AccessToken token) {
        boolean unmodified = answer.status() == 304;
        String what = "answered " + answer.status() + (unmodified ? ", not modified" : " without content");
        return new Failure(unmodified ? Reason.NOT_MODIFIED : Reason.EMPTY, call, what)
                .hiding(token)
                .answered(answer.status(), answer.headers())
                .toException();
    }

    GraphException decoding(DecodingException trouble, Answer answer, AccessToken token) {
        String type = answer.headers().firstValue("Content-Type").orElse("no content type");
        String place = trouble.path() == null ? "" : "at " + trouble.path() + ": ";
        Failure failure = new Failure(
                        Reason.DECODING,
                        call,
                        "answered " + answer.status() + " with an unreadable body (" + type + "): " + place
                                + trouble.getMessage())
                .hiding(token)
                .answered(answer.status(), answer.headers())
                .at(trouble.path() == null ? null : trouble.path().toString())
                .causedBy(trouble.getCause());
        if (answer.body() instanceof Body.Held held) {
            failure.body(Unpacking.beginning(answer.headers(), held.bytes(), ERROR_LIMIT), limits.excerptCharacters());
        }
        return failure.toException();
    }

    /** A try that ended without a complete answer. */
    GraphException broken(Throwable cause, Optional<Intake.Head> head, AccessToken token) {
        Failure failure = new Failure(reason(cause), call, words(cause, head))
                .hiding(token)
                .causedBy(cause);
        head.ifPresent(known -> failure.answered(known.status(), known.headers()));
        return failure.toException();
    }

    GraphException token(Exception cause) {
        boolean ours = cause instanceof UnusableTokenException;
        String what = "was not sent: " + (ours ? cause.getMessage() : "the token provider failed");
        return new Failure(Reason.TOKEN, call, what).causedBy(cause).toException();
    }

    GraphException timeout() {
        String what = "gave no complete answer within " + limits.timeout().toMillis() + " ms";
        return new Failure(Reason.TIMEOUT, call, what).toException();
    }

    GraphException interrupted(InterruptedException cause) {
        return new Failure(Reason.INTERRUPTED, call, "was interrupted")
                .causedBy(cause)
                .toException();
    }

    private static Reason reason(Throwable cause) {
        if (cause instanceof BodyTooLargeException || cause instanceof TooManyRedirectsException) {
            return Reason.LIMIT;
        }
        return cause instanceof RefusedLinkException ? Reason.LINK : Reason.CONNECTION;
    }

    private static String words(Throwable cause, Optional<Intake.Head> head) {
        String detail = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        String answered =
                head.map(known -> "answered " + known.status() + ", but ").orElse("");
        if (cause instanceof BodyTooLargeException
                || cause instanceof TooManyRedirectsException
                || cause instanceof RefusedLinkException) {
            return answered + "sent " + detail;
        }
        return head.isPresent() ? answered + "the body broke off: " + detail : "got no answer: " + detail;
    }

    static boolean isReset(Throwable cause) {
        return cause instanceof IOException
                && !(cause instanceof ConnectException)
                && !(cause instanceof HttpTimeoutException)
                && !(cause instanceof SSLException)
                && !(cause instanceof BodyTooLargeException)
                && !(cause instanceof TooManyRedirectsException);
    }
}
