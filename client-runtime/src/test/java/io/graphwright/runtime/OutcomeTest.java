package io.graphwright.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.graphwright.runtime.GraphException.Reason;
import io.graphwright.runtime.model.Meeting;
import io.graphwright.runtime.model.MeetingState;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Each kind of result, and what an answer without content is for it. */
class OutcomeTest {
    private final LoopbackServer server = new LoopbackServer();
    private final GraphClient client = Requests.client(server.root()).build();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aPrimitiveIsWrappedOrBare() {
        server.json("{\"@odata.context\": \"c\", \"value\": 5}")
                .json("5")
                .json("{\"value\": \"a\"}")
                .json("\"a\"");

        assertThat(client.send(Requests.get(ResultType.primitive(Integer.class))))
                .isEqualTo(5);
        assertThat(client.send(Requests.get(ResultType.primitive(Integer.class))))
                .isEqualTo(5);
        assertThat(client.send(Requests.get(ResultType.primitive(String.class))))
                .isEqualTo("a");
        assertThat(client.send(Requests.get(ResultType.primitive(String.class))))
                .isEqualTo("a");
    }

    @Test
    void aPrimitiveIsOfAnyType() {
        server.json("{\"value\": true}")
                .json("{\"value\": 1.5}")
                .json("{\"value\": \"2026-11-01T08:00:00Z\"}")
                .json("{\"value\": \"0b9bf152-f152-0b9b-52f1-9b0b52f19b0b\"}")
                .json("{\"value\": \"AAE=\"}")
                .json("{\"value\": \"someday\"}")
                .answer(200, "bare text", "Content-Type", "text/plain");

        assertThat(client.send(Requests.get(ResultType.primitive(Boolean.class))))
                .isTrue();
        assertThat(client.send(Requests.get(ResultType.primitive(BigDecimal.class))))
                .isEqualByComparingTo("1.5");
        assertThat(client.send(Requests.get(ResultType.primitive(OffsetDateTime.class))))
                .isEqualTo("2026-11-01T08:00:00Z");
        assertThat(client.send(Requests.get(ResultType.primitive(UUID.class)))).isNotNull();
        assertThat(client.send(Requests.get(ResultType.primitive(byte[].class))))
                .containsExactly(0, 1);
        assertThat(client.send(Requests.get(ResultType.primitive(MeetingState.class))))
                .hasToString("someday");
        assertThat(client.send(Requests.get(ResultType.primitive(String.class))))
                .isEqualTo("bare text");
    }

    @Test
    void aPrimitiveOfTheWrongKindIsAnError() {
        server.json("{\"value\": \"5\"}")
                .json("{\"value\": 5, \"other\": 1}")
                .json("[5]")
                .json("{}");

        assertThat(failure(ResultType.primitive(Integer.class)).jsonPath()).hasValue("$.value");
        assertThat(failure(ResultType.primitive(Integer.class)).jsonPath()).hasValue("$");
        assertThat(failure(ResultType.primitive(Integer.class)).jsonPath()).hasValue("$");
        assertThat(failure(ResultType.primitive(Integer.class)).jsonPath()).hasValue("$");
    }

    @Test
    void aCountIsABareNumber() {
        server.answer(200, "\uFEFF893", "Content-Type", "text/plain").answer(200, " 12\r\n");

        assertThat(client.send(Requests.get(ResultType.count()))).isEqualTo(893);
        assertThat(client.send(Requests.get(ResultType.count()))).isEqualTo(12);
        assertThat(server.asked().get(0).header("Accept")).isEqualTo("text/plain");
    }

    @Test
    void aCountThatIsNoNumberIsAnError() {
        server.answer(200, "many").answer(200, "-1").answer(200, "1.5").answer(200, "99999999999999999999");

        for (int i = 0; i < 4; i++) {
            assertThat(failure(ResultType.count()).reason()).isEqualTo(Reason.DECODING);
        }
    }

    @Test
    void textIsInItsCharset() {
        server.answer(200, "\uFEFFGr\u00FC\u00DFe", "Content-Type", "text/csv")
                .answer(
                        200,
                        "Gr\u00FC\u00DFe".getBytes(StandardCharsets.ISO_8859_1),
                        "Content-Type",
                        "text/csv; charset=\"iso-8859-1\"");

        assertThat(client.send(Requests.get(ResultType.text()))).isEqualTo("Gr\u00FC\u00DFe");
        assertThat(client.send(Requests.get(ResultType.text()))).isEqualTo("Gr\u00FC\u00DFe");
    }

    @Test
    void textInAnotherOrUnknownCharsetIsAnError() {
        server.answer(200, new byte[] {(byte) 0xFC}, "Content-Type", "text/plain")
                .answer(200, "a", "Content-Type", "text/plain; charset=klingon")
                .answer(200, "a", "Content-Type", "text/plain; charset=?!");

        for (int i = 0; i < 3; i++) {
            assertThat(failure(ResultType.text()).reason()).isEqualTo(Reason.DECODING);
        }
    }

    @Test
    void bytesAndStreamsAreGivenAsTheyCame() throws IOException {
        byte[] bytes = {0, -1, 10, 13};
        server.answer(200, bytes).answer(206, bytes);

        assertThat(client.send(Requests.get(ResultType.bytes()))).isEqualTo(bytes);
        try (InputStream stream = client.send(Requests.get(ResultType.stream()))) {
            assertThat(stream).hasBinaryContent(bytes);
        }
    }

    @Test
    void nothingIsNullWhateverCame() {
        server.answer(204, "").json("{\"ignored\": true}").answer(200, "");

        for (int i = 0; i < 3; i++) {
            assertThat(client.send(Requests.get(ResultType.none()))).isNull();
        }
        assertThat(client.sendAsync(Requests.get(ResultType.none()))).isNotCancelled();
    }

    @Test
    void anAnswerWithoutContentIsEmpty() throws IOException {
        for (int i = 0; i < 4; i++) {
            server.answer(204, "").answer(200, "");
        }
        server.json("null").json("{\"value\": null}").json("{\"value\": null}");

        for (int i = 0; i < 2; i++) {
            assertThat(failure(ResultType.one(Meeting.class)).reason()).isEqualTo(Reason.EMPTY);
            assertThat(failure(ResultType.collection(Meeting.class)).reason()).isEqualTo(Reason.EMPTY);
            assertThat(failure(ResultType.primitive(Integer.class)).reason()).isEqualTo(Reason.EMPTY);
            assertThat(failure(ResultType.count()).reason()).isEqualTo(Reason.EMPTY);
        }
        assertThat(failure(ResultType.one(Meeting.class)).reason()).isEqualTo(Reason.EMPTY);
        assertThat(failure(ResultType.one(Meeting.class)).reason()).isEqualTo(Reason.EMPTY);
        assertThat(failure(ResultType.primitive(Integer.class))).hasMessageContaining("answered 200 without content");
    }

    @Test
    void emptyTextBytesAndStreamsAreValues() throws IOException {
        for (int i = 0; i < 3; i++) {
            server.answer(204, "").answer(200, "");
        }

        for (int i = 0; i < 2; i++) {
            assertThat(client.send(Requests.get(ResultType.text()))).isEmpty();
            assertThat(client.send(Requests.get(ResultType.bytes()))).isEmpty();
            try (InputStream stream = client.send(Requests.get(ResultType.stream()))) {
                assertThat(stream).isEmpty();
            }
        }
    }

    @Test
    void notModifiedIsAnExceptionOfItsOwn() {
        server.answer(304, "", "ETag", "\"1\"").answer(304, "").answer(304, "");

        GraphException failure = failure(ResultType.one(Meeting.class));

        assertThat(failure.reason()).isEqualTo(Reason.NOT_MODIFIED);
        assertThat(failure.statusCode()).hasValue(304);
        assertThat(failure).hasMessageContaining("answered 304, not modified");
        assertThat(failure(ResultType.bytes()).reason()).isEqualTo(Reason.NOT_MODIFIED);
        assertThat(failure(ResultType.none()).reason()).isEqualTo(Reason.NOT_MODIFIED);
    }

    @Test
    void aResponseHasStatusHeadersAndPerhapsABody() {
        server.answer(200, "{\"id\": \"1\"}", "ETag", "\"7\"").answer(304, "").answer(204, "");

        GraphResponse<Meeting> response = client.exchange(Requests.meeting().header("If-None-Match", "\"6\""));
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.etag()).hasValue("\"7\"");
        assertThat(response.body().orElseThrow().id()).isEqualTo("1");
        assertThat(server.onlyAsked().header("If-None-Match")).isEqualTo("\"6\"");
        assertThat(client.exchange(Requests.meeting()).body()).isEmpty();
        assertThat(client.exchangeAsync(Requests.meeting()).join().statusCode()).isEqualTo(204);
    }

    private GraphException failure(ResultType<?> result) {
        return catchThrowableOfType(GraphException.class, () -> client.send(Requests.get(result)));
    }
}
