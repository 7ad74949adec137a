package io.graphwright.generator.fact;

import static io.graphwright.generator.source.DiagnosticCode.JSON_TOO_DEEP;
import static io.graphwright.generator.source.DiagnosticCode.JSON_TOO_LONG;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import io.graphwright.generator.source.DiagnosticCode;
import io.graphwright.generator.source.DiagnosticSink;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * Reads the first JSON value of a text. Strict JSON is read as it is; other text is repaired first, each repair with its own note, and
 * then has to be strict. Thread-safe.
 */
final class JsonReader {
    static final int MAX_DEPTH = 64;
    /** Characters of a number. */
    private static final int MAX_LENGTH = 1000;

    private final JsonFactory json = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxNumberLength(MAX_LENGTH)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            // Its table of names gives up where many have one hash.
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();

    /**
     * The first value; empty where the text holds none even after all repairs.
     *
     * @param unreadable reported then, at the place and with the reason as its only argument
     */
    Optional<JsonValue> read(PlacedText text, DiagnosticCode unreadable, DiagnosticSink sink) {
        try {
            return Optional.of(parse(RepairedText.asWritten(text), sink));
        } catch (JsonProcessingException notStrict) {
            return readRepaired(text, unreadable, sink);
        }
    }

    private Optional<JsonValue> readRepaired(PlacedText text, DiagnosticCode unreadable, DiagnosticSink sink) {
        JsonRepair repair = new JsonRepair(text);
        RepairedText repaired = repair.repair();
        if (repair.isHopeless()) {
            sink.report(unreadable.at(text.span(0, 1), "more than " + JsonRepair.MAX_DEFECTS + " defects"));
            return Optional.empty();
        }
        try {
            JsonValue value = parse(repaired, sink);
            repair.notes().forEach(sink::report);
            return Optional.of(value);
        } catch (StreamConstraintsException limit) {
            boolean isTooDeep = limit.getOriginalMessage().contains("nesting");
            DiagnosticCode code = isTooDeep ? JSON_TOO_DEEP : JSON_TOO_LONG;
            sink.report(code.at(text.span(0, 1), isTooDeep ? MAX_DEPTH : MAX_LENGTH));
            return Optional.empty();
        } catch (JsonProcessingException trouble) {
            int offset = (int) trouble.getLocation().getCharOffset();
            sink.report(unreadable.at(repaired.span(offset, offset), trouble.getOriginalMessage()));
            return Optional.empty();
        }
    }

    private JsonValue parse(RepairedText text, DiagnosticSink sink) throws JsonProcessingException {
        try (JsonParser parser = json.createParser(text.json())) {
            JsonTree tree = new JsonTree(parser, text);
            JsonValue value = tree.read();
            tree.warnings().forEach(sink::report);
            return value;
        } catch (JsonProcessingException trouble) {
            throw trouble;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
