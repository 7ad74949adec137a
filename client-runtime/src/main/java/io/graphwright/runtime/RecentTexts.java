package io.graphwright.runtime;

import com.fasterxml.jackson.databind.DeserializationContext;
import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a few short texts stand for that were read lately: names of types and members of enumerations repeat.
 *
 * <p>Threads share it without a lock. One may overwrite what another has added, or not see it yet; neither is ever seen in part.
 */
final class RecentTexts {
    private static final int SLOTS = 16;
    private static final int LONGEST = 100;

    /** Where there is none yet. */
    static final Known NONE = new Known(new byte[0], "");

    private final Known[] recent = new Known[SLOTS];
    private Known last = NONE;

    private final TextReader reader;

    RecentTexts(TextReader reader) {
        this.reader = reader;
        Arrays.fill(recent, NONE);
    }

    /** What stands for a text that is not among them. */
    Object read(DeserializationContext context, String text) throws IOException {
        return Objects.requireNonNull(reader.read(context, text));
    }

    /** The one of last time. */
    Known last() {
        return last;
    }

    void last(Known known) {
        last = known;
    }

    /**
     * The only one that such bytes can be.
     *
     * @param end behind the quote at the end of the text
     */
    Known like(byte[] bytes, int start, int end) {
        return recent[slot(bytes, start, end)];
    }

    void add(Object value, byte[] bytes, int start, int end) {
        if (end - start <= LONGEST) {
            last = new Known(Arrays.copyOfRange(bytes, start, end), value);
            recent[slot(bytes, start, end)] = last;
        }
    }

    private static int slot(byte[] bytes, int start, int end) {
        return bytes[start] * 7 + bytes[Math.max(start, end - 2)] * 3 + end - start & SLOTS - 1;
    }

    /** @param quoted the bytes of the text, and the quote behind it */
    record Known(byte[] quoted, Object value) {}

    /** Makes something of a text. */
    interface TextReader {
        @Nullable
        Object read(DeserializationContext context, String text) throws IOException;
    }
}
