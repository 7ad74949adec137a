package io.graphwright.runtime.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** In the shape of a generated model: private setters that remember explicit nulls. Counts how often it is made. */
@JsonAutoDetect(
        fieldVisibility = Visibility.NONE,
        getterVisibility = Visibility.NONE,
        isGetterVisibility = Visibility.NONE,
        setterVisibility = Visibility.NONE,
        creatorVisibility = Visibility.NONE)
@JsonInclude(JsonInclude.Include.NON_NULL)
public final class Parcel {
    /** Shared by all tests of one thread. */
    public static final ThreadLocal<AtomicInteger> MADE = ThreadLocal.withInitial(AtomicInteger::new);

    private final Map<String, Object> set = new LinkedHashMap<>();
    private Map<String, Object> additionalProperties;

    private Parcel() {
        MADE.get().incrementAndGet();
    }

    @JsonProperty("@odata.type")
    private void setOdataType(String value) {
        set.put("@odata.type", value);
    }

    @JsonProperty("id")
    private void setId(String value) {
        set.put("id", value);
    }

    @JsonProperty("aNameOfMoreThanSixteenBytes")
    private void setLongName(String value) {
        set.put("aNameOfMoreThanSixteenBytes", value);
    }

    @JsonProperty("größe")
    private void setNotAscii(Integer value) {
        set.put("größe", value);
    }

    @JsonProperty("state")
    private void setState(MeetingState value) {
        set.put("state", value);
    }

    @JsonProperty("seats")
    private void setSeats(Integer value) {
        set.put("seats", value);
    }

    @JsonProperty("size")
    private void setSize(Long value) {
        set.put("size", value);
    }

    @JsonProperty("isOpen")
    private void setOpen(Boolean value) {
        set.put("isOpen", value);
    }

    @JsonProperty("sent")
    private void setSent(OffsetDateTime value) {
        set.put("sent", value);
    }

    @JsonProperty("price")
    private void setPrice(BigDecimal value) {
        set.put("price", value);
    }

    @JsonProperty("rating")
    private void setRating(Double value) {
        set.put("rating", value);
    }

    @JsonProperty("notes")
    private void setNotes(Object value) {
        set.put("notes", value);
    }

    @JsonProperty("tags")
    private void setTags(List<String> value) {
        set.put("tags", value);
    }

    @JsonProperty("states")
    private void setStates(List<MeetingState> value) {
        set.put("states", value);
    }

    @JsonProperty("counts")
    private void setCounts(List<Integer> value) {
        set.put("counts", value);
    }

    @JsonProperty("inner")
    private void setInner(Parcel value) {
        set.put("inner", value);
    }

    @JsonProperty("parts")
    private void setParts(List<Parcel> value) {
        set.put("parts", value);
    }

    @JsonProperty("byName")
    private void setByName(Map<String, Parcel> value) {
        set.put("byName", value);
    }

    @JsonProperty("meeting")
    private void setMeeting(Meeting value) {
        set.put("meeting", value);
    }

    @JsonProperty("meetings")
    private void setMeetings(List<Meeting> value) {
        set.put("meetings", value);
    }

    @JsonAnySetter
    private void setAdditionalProperty(String name, Object value) {
        if (additionalProperties == null) {
            additionalProperties = new LinkedHashMap<>();
        }
        additionalProperties.put(name, value);
    }

    /** What was set, in that order, nulls too. */
    @JsonAnyGetter
    public Map<String, Object> set() {
        return set;
    }

    public Map<String, Object> additionalProperties() {
        return additionalProperties == null ? Map.of() : additionalProperties;
    }
}
