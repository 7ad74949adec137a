package io.graphwright.runtime;

import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A place in JSON text, printed as {@code $.value[3].subject} or {@code $['@odata.count']} (RFC 9535).
 *
 * @param steps property names and array indexes from the root
 */
record JsonPath(List<Object> steps) {
    static final JsonPath ROOT = new JsonPath(List.of());

    private static final int NAME_LIMIT = 200;

    JsonPath {
        steps = List.copyOf(steps);
    }

    /** The place where a parser stands, or what of it is not deeper than so many levels. */
    static JsonPath of(JsonStreamContext context, int depth) {
        List<Object> steps = new ArrayList<>();
        for (JsonStreamContext level = context; level != null && !level.inRoot(); level = level.getParent()) {
            if (level.getNestingDepth() > depth) {
                continue;
            }
            if (level.inObject() && level.getCurrentName() != null) {
                steps.add(level.getCurrentName());
            } else if (level.inArray() && level.hasCurrentIndex()) {
                steps.add(level.getCurrentIndex());
            }
        }
        Collections.reverse(steps);
        return new JsonPath(steps);
    }

    JsonPath property(String name) {
        return plus(name);
    }

    /** The place that a mapper names, seen from here. */
    JsonPath below(List<JsonMappingException.Reference> references) {
        JsonPath place = this;
        for (JsonMappingException.Reference reference : references) {
            if (reference.getFieldName() != null) {
                place = place.plus(reference.getFieldName());
            } else if (reference.getIndex() >= 0) {
                place = place.plus(reference.getIndex());
            }
        }
        return place;
    }

    /** What stands there; a missing node if nothing does. */
    JsonNode in(JsonNode root) {
        JsonNode node = root;
        for (Object step : steps) {
            node = step instanceof Integer index ? node.path(index) : node.path((String) step);
        }
        return node;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("$");
        for (Object step : steps) {
            if (step instanceof Integer index) {
                text.append('[').append(index).append(']');
            } else if (((String) step).matches("[A-Za-z_][A-Za-z0-9_]*")) {
                text.append('.').append(step);
            } else {
                text.append("['").append(Shown.line((String) step, NAME_LIMIT)).append("']");
            }
        }
        return text.toString();
    }

    private JsonPath plus(Object step) {
        List<Object> longer = new ArrayList<>(steps);
        longer.add(step);
        return new JsonPath(longer);
    }
}
