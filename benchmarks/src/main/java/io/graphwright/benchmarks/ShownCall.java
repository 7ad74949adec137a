package io.graphwright.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The call that a page shows as its answer. */
final class ShownCall {
    private final JsonNode call;

    private ShownCall(JsonNode call) {
        this.call = call;
    }

    /** The first response of a page, out of the {@code value} around it. */
    static ShownCall of(Path page) throws IOException {
        String text = Files.readString(page);
        int response = text.indexOf("\nHTTP/1.1 ");
        if (response < 0) {
            throw new IllegalArgumentException(page + " shows no response");
        }
        int end = text.indexOf("\n```", response);
        JsonNode body = new ObjectMapper().readTree(text.substring(text.indexOf("\n{", response), end));
        return new ShownCall(body.has("value") ? body.get("value") : body);
    }

    /** As the page has it: every object says its type. */
    byte[] stated() {
        return bytes(call);
    }

    /** As the service sends it by default: an object of the declared type does not say so. */
    byte[] unstated() {
        JsonNode copy = call.deepCopy();
        copy.findParents("@odata.type").forEach(node -> ((ObjectNode) node).remove("@odata.type"));
        return bytes(copy);
    }

    private static byte[] bytes(JsonNode node) {
        try {
            return new ObjectMapper().writeValueAsBytes(node);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
