package io.graphwright.runtime;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Makes a response of a successful answer. */
final class AnswerReader {
    private final Settings settings;
    private final Runnable whenStreamEnds;

    AnswerReader(Settings settings, Runnable whenStreamEnds) {
        this.settings = settings;
        this.whenStreamEnds = whenStreamEnds;
    }

    /** Reads the whole body, unless the result is a stream. */
    <T> GraphResponse<T> read(Answer answer, ResultType<T> result) throws IOException {
        Optional<T> value = answer.isSuccess() ? result.read(content(answer)) : Optional.empty();
        return new GraphResponse<>(answer.status(), answer.headers(), value);
    }

    private Content content(Answer answer) throws IOException {
        long limit = settings.limits().bodyBytes();
        if (answer.body() instanceof Body.Arriving arriving) {
            InputStream unpacked = Unpacking.arriving(answer.headers(), arriving.stream(), limit);
            Optional<InputStream> stream = Optional.of(new Observed(unpacked, whenStreamEnds));
            return new Content(new byte[0], stream, answer.headers(), settings.types());
        }
        byte[] body = ((Body.Held) answer.body()).bytes();
        byte[] unpacked = Unpacking.whole(answer.headers(), body, limit);
        return new Content(unpacked, Optional.empty(), answer.headers(), settings.types());
    }

    /** Tells when its reader is done, by the end or by closing. */
    private static final class Observed extends FilterInputStream {
        private final Runnable whenDone;

        Observed(InputStream body, Runnable whenDone) {
            super(body);
            this.whenDone = whenDone;
        }

        @Override
        public int read() throws IOException {
            return seen(super.read());
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            return seen(super.read(target, offset, length));
        }

        @Override
        public void close() throws IOException {
            whenDone.run();
            super.close();
        }

        private int seen(int result) {
            if (result < 0) {
                whenDone.run();
            }
            return result;
        }
    }
}
