package io.graphwright.runtime.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A type with a property called {@code value}. */
public final class Extension {
    @JsonProperty("value")
    private String value;

    @JsonProperty("id")
    private String id;

    private Extension() {}

    public String value() {
        return value;
    }
}
