package io.graphwright.generator.reference;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.graphwright.generator.edm.Operation;
import io.graphwright.generator.edm.ResultKind;
import io.graphwright.generator.fact.AnswerShown;
import io.graphwright.generator.fact.AnswerShown.Body;
import io.graphwright.generator.fact.ExchangeShown;
import io.graphwright.generator.fact.ShownText;
import io.graphwright.generator.reference.Replay.Answer;
import io.graphwright.runtime.GraphException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Each response to a GET is played to the generated request, and what the client makes of it is written back. */
@Tag("reference")
@ExtendWith(ReferenceParameter.class)
class ExampleResponsesTest {
    private static final Set<Body> WITHOUT_CONTENT = Set.of(Body.NONE, Body.ERROR, Body.UNREADABLE);
    private static final String LOST = "lost or added";
    private static final String UNPLACED = "refused without a path";

    private int all;
    private int same;
    private int allFilledIn;
    private int sameFilledIn;

    /**
     * A response of a page.
     *
     * @param body of what a redirect leads to no page shows more than a word
     * @param json empty for a body that is no JSON
     */
    private record Played(ExchangeShown exchange, Operation operation, String body, Optional<JsonNode> json) {}

    @Test
    void resultsWrittenBackAreWhatTheServiceSent(Reference reference) throws IOException {
        SortedMap<String, RequestClass> classes = RequestClass.all(reference.compiled());
        Listing listing = new Listing("responses");
        try (Replay service = new Replay()) {
            for (Played played : played(reference)) {
                Optional<RequestClass> type = RequestClass.of(played.operation().page(), classes);
                if (type.isPresent() && isAnswerToAnother(played, type.get())) {
                    listing.add("not played: its request is not one that the page documents", place(played));
                } else if (type.isPresent()) {
                    play(played, type.get(), service, listing);
                } else {
                    listing.add("no request class", played.operation().page());
                }
            }
        }
        listing.share("responses that come back as they were sent", same, all);
        listing.share("of those without placeholders", sameFilledIn, allFilledIn);
        listing.print();
        assertThat(all).isPositive();
        assertThat(listing.count(LOST)).as("results that lost a property").isZero();
        assertThat(listing.count(UNPLACED)).as("exceptions that name no path").isZero();
        assertThat(sameFilledIn)
                .as("responses without placeholders that come back")
                .isGreaterThanOrEqualTo((int) Math.ceil(0.95 * allFilledIn));
    }

    /** Pages show related requests too, such as one for {@code $count}. */
    private static boolean isAnswerToAnother(Played played, RequestClass type) {
        return played.exchange()
                .request()
                .map(shown -> RenderedExample.of(ExampleUrl.parse(shown.target()), played.operation(), type))
                .flatMap(RenderedExample::difference)
                .filter(difference -> difference.startsWith(RenderedExample.OTHER_PATH))
                .isPresent();
    }

    private static String place(Played played) {
        return played.exchange().span().toString();
    }

    private void play(Played played, RequestClass type, Replay service, Listing listing) {
        boolean isFilledIn = played.json().filter(Placeholder::isIn).isEmpty();
        Optional<String> trouble = trouble(played, type, service);
        int isSame = trouble.isEmpty() ? 1 : 0;
        all++;
        same += isSame;
        if (isFilledIn) {
            allFilledIn++;
            sameFilledIn += isSame;
        }
        String place = played.exchange().span() + " " + type + (isFilledIn ? "" : " (placeholders)");
        trouble.ifPresent(reason ->
                listing.add(reason.split(": ", 2)[0], place + " " + reason.substring(reason.indexOf(": ") + 2)));
    }

    private static Optional<String> trouble(Played played, RequestClass type, Replay service) {
        Object request = request(played, type);
        service.play(answer(played));
        try {
            WrittenResult result = WrittenResult.of(type.send(request, kind(played), service.client()));
            return played.json().isPresent()
                    ? result.differenceFrom(
                            played.json().get(), answerOf(played.exchange()).body())
                    : result.differenceFrom(played.body());
        } catch (GraphException refusal) {
            String reason = refusal.jsonPath().isPresent() ? "refused, with a path" : UNPLACED;
            return Optional.of(reason + ": " + refusal.getMessage());
        }
    }

    private static ResultKind kind(Played played) {
        if (isRedirect(played.exchange())) {
            return ResultKind.STREAM;
        }
        String path = played.exchange()
                .request()
                .map(shown -> ExampleUrl.parse(shown.target()).path())
                .orElse("");
        return switch (answerOf(played.exchange()).body()) {
            case OBJECT, WRAPPED_OBJECT -> ResultKind.ONE;
            case COLLECTION -> ResultKind.COLLECTION;
            case TEXT ->
                path.endsWith("/$count")
                        ? ResultKind.COUNT
                        : path.endsWith("/$value") ? ResultKind.STREAM : ResultKind.TEXT;
            default -> ResultKind.NONE;
        };
    }

    private static Object request(Played played, RequestClass type) {
        return played.exchange()
                .request()
                .map(shown -> RenderedExample.of(ExampleUrl.parse(shown.target()), played.operation(), type))
                .flatMap(RenderedExample::request)
                .orElseGet(() -> type.createSample(
                        type.factory(played.operation().paths().get(0)).orElseThrow()));
    }

    private static Answer answer(Played played) {
        AnswerShown shown = answerOf(played.exchange());
        String contentType = shown.contentType()
                .filter(given -> played.json().isEmpty())
                .orElse(played.json().isPresent() ? "application/json" : "text/plain");
        String body = played.json().map(JsonNode::toString).orElse(played.body());
        return new Answer(shown.status() == 302 ? 302 : 200, contentType, body);
    }

    /** The responses of success with content and the redirects to such, to a GET that the page documents. */
    private static List<Played> played(Reference reference) {
        SortedMap<String, Operation> operations = reference.getOperations();
        return reference
                .facts(ExchangeShown.class)
                .filter(exchange -> exchange.answer().isPresent())
                .filter(exchange -> operations.containsKey(exchange.span().path()))
                .filter(exchange -> exchange.request()
                        .map(request -> request.method().equals("GET"))
                        .orElse(true))
                .filter(exchange -> isRedirect(exchange)
                        || answerOf(exchange).status() / 100 == 2
                                && !WITHOUT_CONTENT.contains(answerOf(exchange).body()))
                .map(exchange -> played(exchange, operations.get(exchange.span().path()), reference))
                .toList();
    }

    private static Played played(ExchangeShown exchange, Operation operation, Reference reference) {
        AnswerShown answer = answerOf(exchange);
        if (isRedirect(exchange)) {
            return new Played(exchange, operation, "Where,What\nelsewhere,a file", Optional.empty());
        }
        String body = ShownText.body(reference.pages().get(operation.page()), answer.span())
                .orElseThrow(
                        () -> new AssertionError("extraction read a body at " + answer.span() + ", this check cannot"));
        Optional<JsonNode> json = answer.body() == Body.TEXT ? Optional.empty() : ShownText.json(body);
        return new Played(exchange, operation, body, json);
    }

    private static boolean isRedirect(ExchangeShown exchange) {
        return answerOf(exchange).status() == 302;
    }

    private static AnswerShown answerOf(ExchangeShown exchange) {
        return exchange.answer().orElseThrow();
    }
}
