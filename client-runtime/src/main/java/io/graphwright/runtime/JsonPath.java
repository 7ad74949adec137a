package io.graphwright.runtime;

import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.util.List;

/** Places in JSON text: {@code $.value[3].subject}, {@code $['@odata.count']} (RFC 9535). */
final class JsonPath {
    static final String ROOT = "$";

    private JsonPath() {}

    static String property(String parent, String name) {
        return name.matches("[A-Za-z_][A-Za-z0-9_]*")
                ? parent + "." + name
                : parent + "['" + Shown.line(name, 200) + "']";
    }

    static String item(String parent, int index) {
        return parent + "[" + index + "]";
    }

    /** The place where a parser stands. */
    static String of(JsonStreamContext context) {
        if (context.inRoot() || context.getParent() == null) {
            return ROOT;
        }
        String parent = of(context.getParent());
        if (context.inObject()) {
            return context.getCurrentName() == null ? parent : property(parent, context.getCurrentName());
        }
        return context.hasCurrentIndex() ? item(parent, context.getCurrentIndex()) : parent;
    }

    /** The place a mapper names, below the place it started at. */
    static String of(String start, List<JsonMappingException.Reference> references) {
        String path = start;
        for (JsonMappingException.Reference reference : references) {
            if (reference.getFieldName() != null) {
                path = property(path, reference.getFieldName());
            } else if (reference.getIndex() >= 0) {
                path = item(path, reference.getIndex());
            }
        }
        return path;
    }
}
