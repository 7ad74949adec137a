package io.graphwright.generator.fact;

import static io.graphwright.generator.source.DiagnosticCode.EXAMPLE_NOT_USED;
import static io.graphwright.generator.source.DiagnosticCode.JSON_UNREADABLE;

import io.graphwright.generator.fact.HttpMessage.RequestLine;
import io.graphwright.generator.fact.HttpMessage.StatusLine;
import io.graphwright.generator.fact.JsonValue.JsonArray;
import io.graphwright.generator.fact.JsonValue.JsonObject;
import io.graphwright.generator.fact.ObjectShown.Role;
import io.graphwright.generator.source.SourceSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the examples of an API page, and pairs each response with its request: the one of its name, else the last one before it.
 */
final class Examples {
    /** Blocks of other languages are code that calls the service. */
    private static final Set<String> LANGUAGES = Set.of("json", "http", "msgraph-interactive");

    private final Reading reading;
    private final JsonReader json;
    private final Answers answers;
    /** For what may be none: that it cannot be read costs no operation. */
    private final Answers guessed;

    private final List<Fact> facts = new ArrayList<>();
    private final List<Request> requests = new ArrayList<>();
    private final Map<String, Request> byName = new HashMap<>();

    private Examples(Reading reading, JsonReader json, boolean isAnswerTold) {
        this.reading = reading;
        this.json = json;
        this.answers = new Answers(reading, json, isAnswerTold);
        this.guessed = new Answers(reading, json, true);
    }

    static List<Fact> of(Reading reading, JsonReader json, List<ReadBlock> blocks, boolean isAnswerTold) {
        Examples examples = new Examples(reading, json, isAnswerTold);
        blocks.forEach(examples::read);
        examples.requests.stream().filter(request -> !request.isAnswered).forEach(examples::addUnanswered);
        return List.copyOf(examples.facts);
    }

    /** A request of the page that responses may belong to. */
    private static final class Request {
        private final PathDocumented line;
        private final List<SourceSpan> objects = new ArrayList<>();
        private boolean isAnswered;

        Request(PathDocumented line) {
            this.line = line;
        }
    }

    private void read(ReadBlock block) {
        boolean isTemplate = block.kind() == SectionKind.HTTP_REQUEST && block.showsTemplates();
        for (HttpMessage message : block.messages()) {
            if (message.start() instanceof StatusLine status) {
                add(block, answers.read(message, status, block.statedType()));
            } else if (message.start() instanceof RequestLine line
                    && !line.method().isEmpty()
                    && !isTemplate) {
                addRequest(block, message, line);
            }
        }
        if (block.isJson()) {
            readJson(block);
        } else if (block.messages().isEmpty()
                && LANGUAGES.contains(block.block().language())) {
            reading.report(EXAMPLE_NOT_USED, block.block().span());
        }
    }

    private void readJson(ReadBlock block) {
        if (block.isAnnotated("response")) {
            add(block, answers.readBare(block));
        } else if (block.isTitledResponse() && awaitsAnswer()) {
            add(block, guessed.readBare(block));
        } else if (block.isAnnotated("request") && !requests.isEmpty()) {
            Request last = requests.get(requests.size() - 1);
            addBody(PlacedText.of(block.block()), block.statedType(), last);
        } else if (!block.isAnnotated("resource")) {
            facts.addAll(Representations.ofExample(reading, json, block));
        }
    }

    private boolean awaitsAnswer() {
        return !requests.isEmpty() && !requests.get(requests.size() - 1).isAnswered;
    }

    private void addRequest(ReadBlock block, HttpMessage message, RequestLine line) {
        Request request = new Request(new PathDocumented(line.targetSpan(), line.method(), line.target()));
        message.body()
                .filter(body ->
                        ReadBlock.startsLikeJson(body.text()) && Answers.isJson(body, Answers.contentType(message)))
                .ifPresent(body -> addBody(body, block.statedType(), request));
        requests.add(request);
        names(block).forEach(name -> byName.put(name, request));
    }

    private static List<String> names(ReadBlock block) {
        return block.annotation().map(Annotation::names).orElse(List.of());
    }

    private void addBody(PlacedText body, Optional<TypeCell> stated, Request request) {
        JsonFacts objects = new JsonFacts(reading, Role.REQUEST);
        json.read(body, JSON_UNREADABLE, reading.sink()).ifPresent(value -> {
            List<JsonValue> roots = value instanceof JsonArray array ? array.items() : List.of(value);
            roots.stream()
                    .filter(JsonObject.class::isInstance)
                    .forEach(object -> request.objects.add(objects.root((JsonObject) object, stated)));
        });
        facts.addAll(objects.facts());
    }

    private void add(ReadBlock block, Answers.ReadAnswer read) {
        facts.addAll(read.facts());
        Optional<Request> request = requestOf(block);
        request.ifPresent(r -> r.isAnswered = true);
        facts.add(new ExchangeShown(
                read.answer().span(),
                request.map(r -> r.line),
                request.map(r -> r.objects).orElse(List.of()),
                Optional.of(read.answer()),
                block.statedType()));
    }

    private Optional<Request> requestOf(ReadBlock block) {
        Optional<Request> named =
                names(block).stream().filter(byName::containsKey).findFirst().map(byName::get);
        if (named.isPresent()) {
            return named;
        }
        return requests.isEmpty() ? Optional.empty() : Optional.of(requests.get(requests.size() - 1));
    }

    private void addUnanswered(Request request) {
        facts.add(new ExchangeShown(
                request.line.span(), Optional.of(request.line), request.objects, Optional.empty(), Optional.empty()));
    }
}
