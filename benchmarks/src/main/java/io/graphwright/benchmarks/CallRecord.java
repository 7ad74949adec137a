package io.graphwright.benchmarks;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/** A call as one would write it by hand with records, which Jackson fills through their constructors. */
public record CallRecord(
        String id,
        CallBean.State state,
        MediaState mediaState,
        Result resultInfo,
        CallBean.Direction direction,
        String subject,
        String callbackUri,
        ParticipantInfo source,
        List<ParticipantInfo> targets,
        List<CallBean.Modality> requestedModalities,
        MediaConfig mediaConfig,
        ChatInfo chatInfo,
        MeetingInfo meetingInfo,
        String tenantId,
        String myParticipantId,
        ToneInfo toneInfo) {

    public record MediaState(CallBean.Media audio) {}

    public record Result(Integer code, Integer subcode, String message) {}

    public record ParticipantInfo(String countryCode, IdentitySet identity, String languageId, String region) {}

    public record IdentitySet(Identity application, Identity device, Identity user) {}

    public record Identity(String displayName, String id) {}

    public record ChatInfo(String threadId, String messageId, String replyChainMessageId) {}

    public record ToneInfo(Long sequenceId, CallBean.Tone tone) {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "@odata.type", defaultImpl = OtherMediaConfig.class)
    @JsonSubTypes({
        @JsonSubTypes.Type(value = AppHostedMediaConfig.class, name = "#microsoft.graph.appHostedMediaConfig"),
        @JsonSubTypes.Type(value = ServiceHostedMediaConfig.class, name = "#microsoft.graph.serviceHostedMediaConfig")
    })
    public sealed interface MediaConfig {}

    public record AppHostedMediaConfig(String blob) implements MediaConfig {}

    public record ServiceHostedMediaConfig() implements MediaConfig {}

    public record OtherMediaConfig() implements MediaConfig {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "@odata.type", defaultImpl = OtherMeetingInfo.class)
    @JsonSubTypes({
        @JsonSubTypes.Type(value = OrganizerMeetingInfo.class, name = "#microsoft.graph.organizerMeetingInfo"),
        @JsonSubTypes.Type(value = TokenMeetingInfo.class, name = "#microsoft.graph.tokenMeetingInfo")
    })
    public sealed interface MeetingInfo {
        Boolean allowConversationWithoutHost();
    }

    public record OrganizerMeetingInfo(Boolean allowConversationWithoutHost, IdentitySet organizer)
            implements MeetingInfo {}

    public record TokenMeetingInfo(Boolean allowConversationWithoutHost, String token) implements MeetingInfo {}

    public record OtherMeetingInfo(Boolean allowConversationWithoutHost) implements MeetingInfo {}
}
