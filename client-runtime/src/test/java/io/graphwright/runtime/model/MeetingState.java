package io.graphwright.runtime.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** In the shape of a generated open enum. */
public final class MeetingState {
    public static final MeetingState PLANNED = new MeetingState("planned");

    private final String value;

    private MeetingState(String value) {
        this.value = value;
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static MeetingState of(String value) {
        return value.equals(PLANNED.value) ? PLANNED : new MeetingState(value);
    }

    public boolean isKnown() {
        return this == PLANNED;
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
