package io.graphwright.generator.fact;

import io.graphwright.generator.fact.JsonValue.JsonMember;
import io.graphwright.generator.fact.JsonValue.JsonObject;
import io.graphwright.generator.fact.JsonValue.JsonText;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells JSON that lists the headers of a response: {@code {"location": "…", "request-id": "…"}}. */
final class ShownHeaders {
    private static final Pattern HYPHENATED = Pattern.compile("[A-Za-z0-9]{1,32}(?:-[A-Za-z0-9]{1,32}){1,8}");

    /** Headers without a hyphen (RFC 9110). */
    private static final Set<String> PLAIN =
            Set.of("age", "allow", "date", "etag", "expires", "link", "location", "server", "vary", "via");

    private ShownHeaders() {}

    /** Whether all names are those of headers, and one of them could be nothing else: no property has a hyphen. */
    static boolean are(JsonValue root) {
        return root instanceof JsonObject object
                && object.members().stream().allMatch(ShownHeaders::isHeader)
                && object.members().stream()
                        .anyMatch(member -> HYPHENATED.matcher(member.name()).matches());
    }

    private static boolean isHeader(JsonMember member) {
        boolean isName = HYPHENATED.matcher(member.name()).matches()
                || PLAIN.contains(member.name().toLowerCase(Locale.ROOT));
        return isName && member.value() instanceof JsonText;
    }
}
