package io.graphwright.benchmarks;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/** A call as one would write it by hand: fields, getters, setters, and as few annotations as Jackson needs. */
public final class CallBean {
    private String id;
    private State state;
    private MediaState mediaState;
    private Result resultInfo;
    private Direction direction;
    private String subject;
    private String callbackUri;
    private ParticipantInfo source;
    private List<ParticipantInfo> targets;
    private List<Modality> requestedModalities;
    private MediaConfig mediaConfig;
    private ChatInfo chatInfo;
    private MeetingInfo meetingInfo;
    private String tenantId;
    private String myParticipantId;
    private ToneInfo toneInfo;

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public State getState() {
        return state;
    }

    public void setState(State state) {
        this.state = state;
    }

    public MediaState getMediaState() {
        return mediaState;
    }

    public void setMediaState(MediaState mediaState) {
        this.mediaState = mediaState;
    }

    public Result getResultInfo() {
        return resultInfo;
    }

    public void setResultInfo(Result resultInfo) {
        this.resultInfo = resultInfo;
    }

    public Direction getDirection() {
        return direction;
    }

    public void setDirection(Direction direction) {
        this.direction = direction;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getCallbackUri() {
        return callbackUri;
    }

    public void setCallbackUri(String callbackUri) {
        this.callbackUri = callbackUri;
    }

    public ParticipantInfo getSource() {
        return source;
    }

    public void setSource(ParticipantInfo source) {
        this.source = source;
    }

    public List<ParticipantInfo> getTargets() {
        return targets;
    }

    public void setTargets(List<ParticipantInfo> targets) {
        this.targets = targets;
    }

    public List<Modality> getRequestedModalities() {
        return requestedModalities;
    }

    public void setRequestedModalities(List<Modality> requestedModalities) {
        this.requestedModalities = requestedModalities;
    }

    public MediaConfig getMediaConfig() {
        return mediaConfig;
    }

    public void setMediaConfig(MediaConfig mediaConfig) {
        this.mediaConfig = mediaConfig;
    }

    public ChatInfo getChatInfo() {
        return chatInfo;
    }

    public void setChatInfo(ChatInfo chatInfo) {
        this.chatInfo = chatInfo;
    }

    public MeetingInfo getMeetingInfo() {
        return meetingInfo;
    }

    public void setMeetingInfo(MeetingInfo meetingInfo) {
        this.meetingInfo = meetingInfo;
    }

    public String getTenantId() {
        return tenantId;
    }

    public void setTenantId(String tenantId) {
        this.tenantId = tenantId;
    }

    public String getMyParticipantId() {
        return myParticipantId;
    }

    public void setMyParticipantId(String myParticipantId) {
        this.myParticipantId = myParticipantId;
    }

    public ToneInfo getToneInfo() {
        return toneInfo;
    }

    public void setToneInfo(ToneInfo toneInfo) {
        this.toneInfo = toneInfo;
    }

    public enum State {
        @JsonProperty("incoming")
        INCOMING,
        @JsonProperty("establishing")
        ESTABLISHING,
        @JsonProperty("ringing")
        RINGING,
        @JsonProperty("established")
        ESTABLISHED,
        @JsonProperty("hold")
        HOLD,
        @JsonProperty("terminating")
        TERMINATING,
        @JsonProperty("terminated")
        TERMINATED,
        @JsonEnumDefaultValue
        OTHER
    }

    public enum Direction {
        @JsonProperty("incoming")
        INCOMING,
        @JsonProperty("outgoing")
        OUTGOING,
        @JsonEnumDefaultValue
        OTHER
    }

    public enum Modality {
        @JsonProperty("audio")
        AUDIO,
        @JsonProperty("video")
        VIDEO,
        @JsonProperty("data")
        DATA,
        @JsonEnumDefaultValue
        OTHER
    }

    public enum Media {
        @JsonProperty("active")
        ACTIVE,
        @JsonProperty("inactive")
        INACTIVE,
        @JsonEnumDefaultValue
        OTHER
    }

    public enum Tone {
        @JsonProperty("tone0")
        TONE_0,
        @JsonProperty("tone1")
        TONE_1,
        @JsonProperty("star")
        STAR,
        @JsonProperty("pound")
        POUND,
        @JsonEnumDefaultValue
        OTHER
    }

    public static final class MediaState {
        private Media audio;

        public Media getAudio() {
            return audio;
        }

        public void setAudio(Media audio) {
            this.audio = audio;
        }
    }

    public static final class Result {
        private Integer code;
        private Integer subcode;
        private String message;

        public Integer getCode() {
            return code;
        }

        public void setCode(Integer code) {
            this.code = code;
        }

        public Integer getSubcode() {
            return subcode;
        }

        public void setSubcode(Integer subcode) {
            this.subcode = subcode;
        }

        public String getMessage() {
            return message;
        }

        public void setMessage(String message) {
            this.message = message;
        }
    }

    public static final class ParticipantInfo {
        private String countryCode;
        private IdentitySet identity;
        private String languageId;
        private String region;

        public String getCountryCode() {
            return countryCode;
        }

        public void setCountryCode(String countryCode) {
            this.countryCode = countryCode;
        }

        public IdentitySet getIdentity() {
            return identity;
        }

        public void setIdentity(IdentitySet identity) {
            this.identity = identity;
        }

        public String getLanguageId() {
            return languageId;
        }

        public void setLanguageId(String languageId) {
            this.languageId = languageId;
        }

        public String getRegion() {
            return region;
        }

        public void setRegion(String region) {
            this.region = region;
        }
    }

    public static final class IdentitySet {
        private Identity application;
        private Identity device;
        private Identity user;

        public Identity getApplication() {
            return application;
        }

        public void setApplication(Identity application) {
            this.application = application;
        }

        public Identity getDevice() {
            return device;
        }

        public void setDevice(Identity device) {
            this.device = device;
        }

        public Identity getUser() {
            return user;
        }

        public void setUser(Identity user) {
            this.user = user;
        }
    }

    public static final class Identity {
        private String displayName;
        private String id;

        public String getDisplayName() {
            return displayName;
        }

        public void setDisplayName(String displayName) {
            this.displayName = displayName;
        }

        public String getId() {
            return id;
        }

        public void setId(String id) {
            this.id = id;
        }
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "@odata.type", defaultImpl = MediaConfig.class)
    @JsonSubTypes({
        @JsonSubTypes.Type(value = AppHostedMediaConfig.class, name = "#microsoft.graph.appHostedMediaConfig"),
        @JsonSubTypes.Type(value = ServiceHostedMediaConfig.class, name = "#microsoft.graph.serviceHostedMediaConfig")
    })
    public static class MediaConfig {}

    public static final class AppHostedMediaConfig extends MediaConfig {
        private String blob;

        public String getBlob() {
            return blob;
        }

        public void setBlob(String blob) {
            this.blob = blob;
        }
    }

    public static final class ServiceHostedMediaConfig extends MediaConfig {}

    public static final class ChatInfo {
        private String threadId;
        private String messageId;
        private String replyChainMessageId;

        public String getThreadId() {
            return threadId;
        }

        public void setThreadId(String threadId) {
            this.threadId = threadId;
        }

        public String getMessageId() {
            return messageId;
        }

        public void setMessageId(String messageId) {
            this.messageId = messageId;
        }

        public String getReplyChainMessageId() {
            return replyChainMessageId;
        }

        public void setReplyChainMessageId(String replyChainMessageId) {
            this.replyChainMessageId = replyChainMessageId;
        }
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "@odata.type", defaultImpl = MeetingInfo.class)
    @JsonSubTypes({
        @JsonSubTypes.Type(value = OrganizerMeetingInfo.class, name = "#microsoft.graph.organizerMeetingInfo"),
        @JsonSubTypes.Type(value = TokenMeetingInfo.class, name = "#microsoft.graph.tokenMeetingInfo")
    })
    public static class MeetingInfo {
        private Boolean allowConversationWithoutHost;

        public Boolean getAllowConversationWithoutHost() {
            return allowConversationWithoutHost;
        }

        public void setAllowConversationWithoutHost(Boolean allowConversationWithoutHost) {
            this.allowConversationWithoutHost = allowConversationWithoutHost;
        }
    }

    public static final class OrganizerMeetingInfo extends MeetingInfo {
        private IdentitySet organizer;

        public IdentitySet getOrganizer() {
            return organizer;
        }

        public void setOrganizer(IdentitySet organizer) {
            this.organizer = organizer;
        }
    }

    public static final class TokenMeetingInfo extends MeetingInfo {
        private String token;

        public String getToken() {
            return token;
        }

        public void setToken(String token) {
            this.token = token;
        }
    }

    public static final class ToneInfo {
        private Long sequenceId;
        private Tone tone;

        public Long getSequenceId() {
            return sequenceId;
        }

        public void setSequenceId(Long sequenceId) {
            this.sequenceId = sequenceId;
        }

        public Tone getTone() {
            return tone;
        }

        public void setTone(Tone tone) {
            this.tone = tone;
        }
    }
}
