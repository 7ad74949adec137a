package io.graphwright.runtime;

import java.io.IOException;

/** Reads one kind of value, which is not null. */
interface QuickValue {
    /** @param cursor before the value; at the end behind it */
    Object read(ByteCursor cursor) throws IOException;
}
