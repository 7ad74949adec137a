package io.graphwright.generator.reference;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/**
 * Tells examples from forms to fill in: JSON holds a placeholder if some text in it names a kind of value ({@code String (timestamp)}) or a type, ends in the
 * word {@code value} as generated pages have it ({@code Display Name value}), lists alternatives ({@code a | b}), stands in brackets as a whole
 * ({@code <id>}), or is cut ({@code ...}). Control information such as {@code @odata.type} is not looked at.
 */
final class Placeholder {
    private static final Pattern KIND = Pattern.compile(
            "(?i)<?(unknown primitive type )?(edm\\.)?(string|boolean|bool|byte|s?byte|binary|stream|u?int(16|32|64)?|integer|long|numeric|decimal"
                    + "|single|float|double|guid|uuid|date|datetime|datetimeoffset|timestamp|timeofday|time|duration|json)>?(\\s?\\(.*\\))?"
                    + "|(collection\\()?microsoft\\.graph\\.[\\w.]+\\)?");
    private static final Pattern FORM =
            Pattern.compile("(?s)(?i).*[ -]value|.* \\| .*|<.*>|\\{.*\\}|\\[.*\\]|.*(\\.\\.\\.|\u2026).*");

    private Placeholder() {}

    static boolean isIn(JsonNode json) {
        if (json.isTextual()) {
            String text = json.textValue().strip();
            return KIND.matcher(text).matches() || FORM.matcher(text).matches();
        }
        if (json.isObject()) {
            return json.properties().stream()
                    .anyMatch(member -> !member.getKey().contains("@") && isIn(member.getValue()));
        }
        return StreamSupport.stream(json.spliterator(), false).anyMatch(Placeholder::isIn);
    }
}
