package io.graphwright.generator.fact;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import io.graphwright.generator.fuzz.FuzzedPages;
import io.graphwright.generator.fuzz.Reports;
import io.graphwright.generator.page.CodeBlock;
import io.graphwright.generator.source.DiagnosticCode;
import io.graphwright.generator.source.DiagnosticLog;
import io.graphwright.generator.source.SourceFile;
import io.graphwright.generator.source.SourceSpan;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Any bytes as the JSON of a page: what is sound JSON is read as it is written, and the rest gives a value or a diagnostic. */
public final class JsonTarget {
    private static final JsonFactory STRICT = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(JsonReader.MAX_DEPTH)
                    .build())
            .build();

    private JsonTarget() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        SourceFile page = FuzzedPages.page(bytes);
        SourceSpan start = page.start();
        DiagnosticLog log = new DiagnosticLog();
        CodeBlock block = new CodeBlock("json", page.text(), start, Optional.empty(), Optional.empty(), start);
        Optional<JsonValue> value = new JsonReader().read(PlacedText.of(block), DiagnosticCode.JSON_UNREADABLE, log);

        Reports reports = new Reports(List.of(page));
        reports.areSound(log.sorted());
        Listing listing = new Listing(reports, new ArrayList<>());
        value.ifPresent(json -> json.accept(listing));
        assertThat(value.isPresent() || !log.sorted().isEmpty()).isTrue();
        strict(page.text()).ifPresent(tokens -> {
            assertThat(listing.tokens()).isEqualTo(tokens);
            assertThat(log.sorted()).allMatch(diagnostic -> diagnostic.code() == DiagnosticCode.JSON_KEY_TWICE);
        });
    }

    /** The tokens of a text that is one sound value, each as it is written or, if it is a text, as it is meant. */
    private static Optional<List<String>> strict(String text) {
        List<String> tokens = new ArrayList<>();
        int depth = 0;
        try (JsonParser parser = STRICT.createParser(text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (depth == 0 && !tokens.isEmpty()) {
                    return Optional.empty();
                }
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                tokens.add(parser.getText());
            }
            return Optional.of(tokens).filter(all -> !all.isEmpty());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private record Listing(Reports reports, List<String> tokens) implements JsonValue.Visitor<Boolean> {
        @Override
        public Boolean object(JsonValue.JsonObject object) {
            add("{", object);
            object.members().forEach(member -> {
                reports.liesInItsPage(member.nameSpan());
                tokens.add(member.name());
                member.value().accept(this);
            });
            return tokens.add("}");
        }

        @Override
        public Boolean array(JsonValue.JsonArray array) {
            add("[", array);
            array.items().forEach(item -> item.accept(this));
            return tokens.add("]");
        }

        @Override
        public Boolean text(JsonValue.JsonText text) {
            return add(text.text(), text);
        }

        @Override
        public Boolean number(JsonValue.JsonNumber number) {
            return add(number.literal(), number);
        }

        @Override
        public Boolean bool(JsonValue.JsonBoolean bool) {
            return add(String.valueOf(bool.value()), bool);
        }

        @Override
        public Boolean nothing(JsonValue.JsonNull nothing) {
            return add("null", nothing);
        }

        private boolean add(String token, JsonValue value) {
            reports.liesInItsPage(value.span());
            return tokens.add(token);
        }
    }
}
