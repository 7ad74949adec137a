package io.graphwright.runtime;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** One try: a request with the token to the service root, then, for downloads, redirects without it. */
final class Exchange {
    private static final int MAX_REDIRECTS = 5;

    private final Settings settings;
    private final GraphRequest<?> request;
    private final AccessToken token;
    private final CompletableFuture<Answer> answer = new CompletableFuture<>();
    private @Nullable CompletableFuture<HttpResponse<Body>> current;
    private @Nullable Intake intake;
    private @Nullable IOException aborted;

    Exchange(Settings settings, GraphRequest<?> request, AccessToken token) {
        this.settings = settings;
        this.request = request;
        this.token = token;
    }

    AccessToken token() {
        return token;
    }

    /** Sends to a target that must have the root's origin. */
    CompletableFuture<Answer> send(URI target, String clientRequestId) {
        HttpRequest.Builder builder = begin(target);
        request.headers().forEach((name, values) -> values.forEach(value -> builder.header(name, value)));
        if (!request.headers().containsKey("client-request-id")) {
            builder.header("client-request-id", clientRequestId);
        }
        if (request.result().delivery() == ResultType.Delivery.HELD) {
            builder.header("Accept-Encoding", "gzip");
        }
        if (!settings.root().isOriginOf(target)) {
            throw new IllegalStateException("a token leaves for the configured origin only");
        }
        hop(builder.header("Authorization", token.authorization()).build(), MAX_REDIRECTS);
        return answer;
    }

    /** Whether the head of an answer came: from then on a broken connection is no reason to try again. */
    synchronized boolean hasHead() {
        return intake != null && intake.head().isPresent();
    }

    /** Status and headers of the last answer, even if its body broke off. */
    synchronized Optional<Intake.Head> head() {
        return Optional.ofNullable(intake).flatMap(Intake::head);
    }

    void abort(IOException why) {
        CompletableFuture<HttpResponse<Body>> running;
        Intake taking;
        synchronized (this) {
            aborted = why;
            running = current;
            taking = intake;
        }
        if (running != null) {
            running.cancel(true);
        }
        if (taking != null) {
            taking.abort(why);
        }
        answer.completeExceptionally(why);
    }

    private HttpRequest.Builder begin(URI target) {
        HttpRequest.Builder builder = HttpRequest.newBuilder(target).GET();
        if (!request.headers().containsKey("Accept")) {
            builder.header("Accept", request.result().accept());
        }
        if (!request.headers().containsKey("User-Agent")) {
            builder.header("User-Agent", settings.userAgent());
        }
        if ("http".equalsIgnoreCase(target.getScheme())) {
            // No upgrade to HTTP/2 is offered in the clear.
            builder.version(HttpClient.Version.HTTP_1_1);
        }
        return builder;
    }

    private void hop(HttpRequest next, int redirectsLeft) {
        Intake taking =
                new Intake(request.result().delivery(), settings.limits().bodyBytes());
        CompletableFuture<HttpResponse<Body>> sent;
        synchronized (this) {
            if (aborted != null) {
                return;
            }
            sent = settings.http().sendAsync(next, taking);
            current = sent;
            intake = taking;
        }
        sent.whenComplete((response, failure) -> {
            try {
                arrived(next.uri(), taking, received(taking, response, failure), redirectsLeft);
            } catch (Throwable trouble) {
                answer.completeExceptionally(trouble);
            }
        });
    }

    private static Answer received(Intake taking, @Nullable HttpResponse<Body> response, @Nullable Throwable failure)
            throws Throwable {
        if (response != null) {
            return new Answer(response.statusCode(), response.headers(), response.body());
        }
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        return taking.brokenError().orElseThrow(() -> cause);
    }

    private void arrived(URI from, Intake taking, Answer received, int redirectsLeft)
            throws RefusedLinkException, IOException {
        if (!received.isRedirect() || !request.result().isDownload()) {
            answer.complete(received);
            return;
        }
        if (redirectsLeft == 0) {
            throw new TooManyRedirectsException(MAX_REDIRECTS);
        }
        String location = received.headers().firstValue("Location").orElseThrow();
        HttpRequest.Builder builder = begin(settings.root().redirect(from, location));
        // Other headers were meant for the service.
        request.headers().getOrDefault("Range", List.of()).forEach(range -> builder.header("Range", range));
        hop(builder.build(), redirectsLeft - 1);
    }
}
