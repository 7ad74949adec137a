package io.graphwright.runtime;

/** A body as it was taken in. */
sealed interface Body {
    /** In memory, as it came: perhaps packed. */
    record Held(byte[] bytes) implements Body {}

    /** Still arriving. */
    record Arriving(ArrivingBody stream) implements Body {}
}
