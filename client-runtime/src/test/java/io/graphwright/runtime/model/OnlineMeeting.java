package io.graphwright.runtime.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** A subtype that is told by its {@code @odata.type}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
@JsonSubTypes({})
public final class OnlineMeeting extends Meeting {
    @JsonProperty("joinUrl")
    private String joinUrl;

    private OnlineMeeting() {}

    public String joinUrl() {
        return joinUrl;
    }
}
