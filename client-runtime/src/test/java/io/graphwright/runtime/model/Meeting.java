package io.graphwright.runtime.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** In the shape of a generated model: annotations only, fields only, unknown properties kept, every kind of property once. */
@JsonAutoDetect(
        fieldVisibility = Visibility.NONE,
        getterVisibility = Visibility.NONE,
        isGetterVisibility = Visibility.NONE,
        setterVisibility = Visibility.NONE,
        creatorVisibility = Visibility.NONE)
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonTypeInfo(
        use = JsonTypeInfo.Id.NAME,
        include = JsonTypeInfo.As.EXISTING_PROPERTY,
        property = "@odata.type",
        visible = true,
        defaultImpl = Meeting.class)
@JsonSubTypes(
        @JsonSubTypes.Type(
                value = OnlineMeeting.class,
                names = {"#test.onlineMeeting", "test.onlineMeeting"}))
public class Meeting {
    @JsonProperty("@odata.type")
    private String odataType;

    @JsonProperty("id")
    private String id;

    @JsonProperty("subject")
    private String subject;

    @JsonProperty("state")
    private MeetingState state;

    @JsonProperty("seats")
    private Integer seats;

    @JsonProperty("size")
    private Long size;

    @JsonProperty("rating")
    private Double rating;

    @JsonProperty("share")
    private Float share;

    @JsonProperty("price")
    private BigDecimal price;

    @JsonProperty("isOpen")
    private Boolean open;

    @JsonProperty("key")
    private UUID key;

    @JsonProperty("start")
    @JsonFormat(shape = JsonFormat.Shape.STRING, without = JsonFormat.Feature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
    private OffsetDateTime start;

    @JsonProperty("day")
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    private LocalDate day;

    @JsonProperty("time")
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    private LocalTime time;

    @JsonProperty("length")
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    private Duration length;

    @JsonProperty("icon")
    private byte[] icon;

    @JsonProperty("notes")
    private Object notes;

    @JsonProperty("rooms")
    private List<String> rooms;

    @JsonProperty("parts")
    private List<Meeting> parts;

    @JsonAnySetter
    @JsonAnyGetter
    private Map<String, Object> additionalProperties = new LinkedHashMap<>();

    Meeting() {}

    public String id() {
        return id;
    }

    public String subject() {
        return subject;
    }

    public MeetingState state() {
        return state;
    }

    public Integer seats() {
        return seats;
    }

    public Double rating() {
        return rating;
    }

    public OffsetDateTime start() {
        return start;
    }

    public Duration length() {
        return length;
    }

    public byte[] icon() {
        return icon;
    }

    public List<String> rooms() {
        return rooms == null ? List.of() : rooms;
    }

    public List<Meeting> parts() {
        return parts;
    }

    public Map<String, Object> additionalProperties() {
        return additionalProperties;
    }
}
