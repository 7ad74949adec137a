package io.graphwright.generator.fact;

import static io.graphwright.generator.source.DiagnosticCode.HEADERS_AS_JSON;
import static io.graphwright.generator.source.DiagnosticCode.JSON_UNREADABLE;
import static io.graphwright.generator.source.DiagnosticCode.RESPONSE_WITHOUT_STATUS;
import static io.graphwright.generator.source.DiagnosticCode.RESULT_UNREADABLE;

import io.graphwright.generator.fact.AnswerShown.Body;
import io.graphwright.generator.fact.HttpMessage.StatusLine;
import io.graphwright.generator.fact.JsonValue.JsonArray;
import io.graphwright.generator.fact.JsonValue.JsonObject;
import io.graphwright.generator.fact.ObjectShown.Role;
import io.graphwright.generator.source.DiagnosticCode;
import io.graphwright.generator.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads responses: their status, the shape of their body, and the objects in it. */
final class Answers {
    private static final String VALUE = "value";
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

    private final Reading reading;
    private final JsonReader json;
    /** Whether a sentence of the page says what is answered. */
    private final boolean isAnswerTold;

    Answers(Reading reading, JsonReader json, boolean isAnswerTold) {
        this.reading = reading;
        this.json = json;
        this.isAnswerTold = isAnswerTold;
    }

    /** A response and the facts of its body. */
    record ReadAnswer(AnswerShown answer, List<Fact> facts) {
        ReadAnswer {
            facts = List.copyOf(facts);
        }
    }

    ReadAnswer read(HttpMessage message, StatusLine status, Optional<TypeCell> stated) {
        Optional<String> contentType = contentType(message);
        return read(status.span(), status.code(), contentType, message.body(), stated);
    }

    /** JSON that a page shows as a response, without a status line. */
    ReadAnswer readBare(ReadBlock block) {
        reading.report(RESPONSE_WITHOUT_STATUS, block.block().textSpan());
        Optional<String> contentType = Optional.of("application/json");
        return read(
                block.block().textSpan(),
                200,
                contentType,
                Optional.of(PlacedText.of(block.block())),
                block.statedType());
    }

    private ReadAnswer read(
            SourceSpan span,
            int code,
            Optional<String> contentType,
            Optional<PlacedText> body,
            Optional<TypeCell> stated) {
        Shape shape = new Shape(stated);
        if (body.isPresent() && isJson(body.get(), contentType)) {
            boolean isResult = code >= 200 && code < 300 && stated.isEmpty() && !isAnswerTold;
            DiagnosticCode unreadable = isResult ? RESULT_UNREADABLE : JSON_UNREADABLE;
            json.read(body.get(), unreadable, reading.sink())
                    .ifPresentOrElse(shape::read, () -> shape.body = Body.UNREADABLE);
        } else if (body.isPresent()) {
            shape.body = Body.TEXT;
            shape.value = Optional.of(body.get().text().strip())
                    .filter(text -> NUMBER.matcher(text).matches())
                    .map(ObservedValue.Number::new);
        }
        AnswerShown answer = new AnswerShown(span, code, contentType, shape.body, shape.objects, shape.value);
        return new ReadAnswer(answer, shape.facts.facts());
    }

    /** Without parameters, in lower case. */
    static Optional<String> contentType(HttpMessage message) {
        return message.header("content-type")
                .map(header -> header.value().split(";", 2)[0].strip().toLowerCase(Locale.ROOT))
                .filter(type -> !type.isEmpty());
    }

    static boolean isJson(PlacedText body, Optional<String> contentType) {
        boolean isDeclared = contentType.filter(type -> type.endsWith("json")).isPresent();
        boolean isOther = contentType.isPresent() && !isDeclared;
        String start = body.text().stripLeading();
        return isDeclared || start.startsWith("{") || (!isOther && start.startsWith("["));
    }

    /** What a JSON body turns out to be. */
    private final class Shape {
        private final Optional<TypeCell> stated;
        private final JsonFacts facts = new JsonFacts(reading, Role.RESPONSE);
        private final List<SourceSpan> objects = new ArrayList<>();
        private Body body = Body.NONE;
        private Optional<ObservedValue> value = Optional.empty();

        Shape(Optional<TypeCell> stated) {
            this.stated = stated;
        }

        void read(JsonValue root) {
            if (stated.isEmpty() && ShownHeaders.are(root)) {
                reading.report(HEADERS_AS_JSON, root.span());
            } else if (root instanceof JsonObject object) {
                Optional<JsonValue> wrapped = wrapped(object);
                if (wrapped.isPresent()) {
                    readWrapped(wrapped.get());
                } else {
                    body = isError(object) ? Body.ERROR : Body.OBJECT;
                    objects.add(facts.root(object, stated));
                }
            } else {
                readWrapped(root);
            }
        }

        /** Bare arrays and scalars are read as if they stood in {@code value}. */
        private void readWrapped(JsonValue inner) {
            if (inner instanceof JsonObject object) {
                body = Body.WRAPPED_OBJECT;
                objects.add(facts.root(object, stated));
            } else if (inner instanceof JsonArray array) {
                body = Body.COLLECTION;
                List<ObservedValue> scalars = new ArrayList<>();
                for (JsonValue item : array.items()) {
                    if (item instanceof JsonObject object) {
                        objects.add(facts.root(object, stated));
                    } else {
                        scalars.add(facts.value(item, Optional.empty()));
                    }
                }
                value = scalars.isEmpty() && !objects.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new ObservedValue.Items(scalars));
            } else {
                body = Body.SCALAR;
                value = Optional.of(facts.value(inner, Optional.empty()));
            }
        }

        /** {@code value} is a wrapper if nothing but control information stands beside it; otherwise it is a property. */
        private Optional<JsonValue> wrapped(JsonObject object) {
            boolean isAlone = object.members().stream()
                    .allMatch(member -> member.name().equals(VALUE) || ControlInformation.isOfMessage(member.name()));
            return isAlone ? object.get(VALUE) : Optional.empty();
        }

        private boolean isError(JsonObject object) {
            return object.members().size() == 1 && object.get("error").isPresent();
        }
    }
}
