package io.graphwright.generator.fact;

import io.graphwright.generator.fact.JsonValue.JsonArray;
import io.graphwright.generator.fact.JsonValue.JsonBoolean;
import io.graphwright.generator.fact.JsonValue.JsonNull;
import io.graphwright.generator.fact.JsonValue.JsonNumber;
import io.graphwright.generator.fact.JsonValue.JsonObject;
import io.graphwright.generator.fact.JsonValue.JsonText;
import io.graphwright.generator.page.CodeBlock;
import io.graphwright.generator.source.Diagnostic;
import io.graphwright.generator.source.DiagnosticCode;
import io.graphwright.generator.source.DiagnosticLog;
import io.graphwright.generator.source.SourceSpan;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A text read as JSON: the value on one line, and the diagnostics. The text stands from line 10, column 3 on. */
record ReadJson(Optional<JsonValue> value, List<Diagnostic> diagnostics) {

    static ReadJson of(String text) {
        DiagnosticLog log = new DiagnosticLog();
        Optional<JsonValue> value = new JsonReader().read(placed(text), DiagnosticCode.JSON_UNREADABLE, log);
        return new ReadJson(value, log.sorted());
    }

    static PlacedText placed(String text) {
        SourceSpan span = new SourceSpan("page.md", 10, 3, 99, 1);
        return PlacedText.of(new CodeBlock("json", text, span, Optional.empty(), Optional.empty(), span));
    }

    /** JSON without blanks; {@code unreadable} where there is no value. */
    String shown() {
        return value.map(json -> json.accept(new Shown())).orElse("unreadable");
    }

    /** {@code 10:3 GW212}. */
    List<String> notes() {
        return diagnostics.stream()
                .map(diagnostic -> diagnostic.span().startLine() + ":"
                        + diagnostic.span().startColumn() + " "
                        + diagnostic.code().id())
                .toList();
    }

    private static final class Shown implements JsonValue.Visitor<String> {
        @Override
        public String object(JsonObject object) {
            return object.members().stream()
                    .map(member -> '"' + member.name() + "\":" + member.value().accept(this))
                    .collect(Collectors.joining(",", "{", "}"));
        }

        @Override
        public String array(JsonArray array) {
            return array.items().stream().map(item -> item.accept(this)).collect(Collectors.joining(",", "[", "]"));
        }

        @Override
        public String text(JsonText text) {
            return '"' + text.text().replace("\n", "\\n") + '"';
        }

        @Override
        public String number(JsonNumber number) {
            return number.literal();
        }

        @Override
        public String bool(JsonBoolean bool) {
            return String.valueOf(bool.value());
        }

        @Override
        public String nothing(JsonNull nothing) {
            return "null";
        }
    }
}
