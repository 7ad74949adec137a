package io.graphwright.runtime;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import java.io.IOException;

/** Reads objects in two ways that come to the same. */
interface QuickReader {
    /**
     * Reads straight from bytes, or gives up: any exception means that {@link #slowly} is to say what is there.
     *
     * @param cursor behind the first brace; at the end behind the last one
     */
    Object quickly(ByteCursor cursor) throws IOException;

    /**
     * Reads in Jackson's way.
     *
     * @param parser at the first brace
     */
    Object slowly(JsonParser parser, DeserializationContext context) throws IOException;
}
