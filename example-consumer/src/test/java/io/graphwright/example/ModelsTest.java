package io.graphwright.example;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.graphwright.example.graph.models.Call;
import io.graphwright.example.graph.models.CallState;
import io.graphwright.example.graph.models.ParticipantInfo;
import io.graphwright.example.graph.requests.CallGetRequest;
import io.graphwright.runtime.GraphClient;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Models alone: immutable, built, changed by copies, and as loss-free as they are with a client. */
class ModelsTest {
    private static final String CALL_ID = "5d3f1c20-7a41-4b7e-9d0a-2f6b8c4e1a90";

    @Test
    void callIsFetchedAndChangedByACopy() throws IOException {
        try (ExampleService service = ExampleService.playing("api/call-get.md")) {
            assertThat(renamed(Showcase.client(service), CALL_ID).getSubject()).isEqualTo("Stand-up");
        }
    }

    private static Call renamed(GraphClient graph, String callId) {
        Call call = CallGetRequest.of(callId)
                .select(Call.Property.ID, Call.Property.STATE)
                .send(graph);

        call.getState(); // @Nullable CallState
        call.getSource().getRegion(); // @Nullable String
        call.getTargets(); // never null
        call.getAdditionalProperties();

        return call.toBuilder().subject("Stand-up").build();
    }

    @Test
    void whatWasNeverSetIsNotWrittenAndNullIs() throws IOException {
        ParticipantInfo guest = ParticipantInfo.builder().region("emea").build();
        assertThat(new ObjectMapper().writeValueAsString(withoutSubject(guest)))
                .isEqualTo(
                        "{\"@odata.type\":\"#microsoft.graph.call\",\"targets\":[{\"region\":\"emea\"}],\"subject\":null}");
    }

    private static Call withoutSubject(ParticipantInfo guest) {
        Call call = Call.builder().subject("Stand-up").targets(List.of(guest)).build();
        call.getSubject(); // @Nullable String
        return call.toBuilder().subject(null).build(); // writes "subject": null; what was never set is not written
    }

    @Test
    void stateThatNobodyKnewHasItsText() {
        assertThat(words(Call.builder().state(CallState.ESTABLISHED).build())).isEqualTo("They talk.");
        assertThat(words(Call.builder().state(CallState.of("levitating")).build()))
                .isEqualTo("levitating");
    }

    private static String words(Call call) {
        return switch (call.getState().known()) { // enums are open: the service adds members at any time
            case ESTABLISHED -> "They talk.";
            default -> call.getState().value(); // what is not known yet has its text, too
        };
    }
}
