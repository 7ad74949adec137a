package io.graphwright.runtime;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What an error's body says, whichever of the shapes in use it has (OData JSON Format 4.01, section 21.1). */
record ODataError(
        Optional<String> code,
        Optional<String> message,
        List<String> innerCodes,
        Optional<String> requestId,
        Optional<String> clientRequestId) {
    static final ODataError NONE =
            new ODataError(Optional.empty(), Optional.empty(), List.of(), Optional.empty(), Optional.empty());

    /** Never fails: a body that is no JSON says nothing. */
    static ODataError read(ObjectMapper mapper, byte[] body) {
        try {
            return of(mapper.readTree(body));
        } catch (IOException e) {
            return NONE;
        }
    }

    private static ODataError of(JsonNode root) {
        JsonNode error = first(root, "error", "odata.error");
        JsonNode named = error.isObject() ? error : root;
        List<String> innerCodes = new ArrayList<>();
        Optional<String> requestId = Optional.empty();
        Optional<String> clientRequestId = Optional.empty();
        JsonNode inner = first(named, "innerError", "innererror");
        while (inner.isObject()) {
            text(inner, "code").ifPresent(innerCodes::add);
            JsonNode level = inner;
            requestId = requestId.or(() -> text(level, "request-id")).or(() -> text(level, "requestId"));
            clientRequestId = clientRequestId.or(() -> text(level, "client-request-id"));
            inner = first(inner, "innerError", "innererror");
        }
        return new ODataError(
                error.isTextual() ? Optional.of(error.textValue()) : text(named, "code"),
                text(named, "message").or(() -> text(named, "Message")).or(() -> text(named, "error_description")),
                List.copyOf(innerCodes),
                requestId,
                clientRequestId);
    }

    private static JsonNode first(JsonNode parent, String name, String rival) {
        JsonNode node = parent.path(name);
        return node.isMissingNode() ? parent.path(rival) : node;
    }

    /** A text, or OData 3's text with a language. */
    private static Optional<String> text(JsonNode parent, String name) {
        JsonNode node = parent.path(name);
        JsonNode value = node.isObject() ? node.path("value") : node;
        return value.isValueNode() && !value.isNull() && !value.asText().isEmpty()
                ? Optional.of(value.asText())
                : Optional.empty();
    }
}
