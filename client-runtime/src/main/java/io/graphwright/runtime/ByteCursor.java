package io.graphwright.runtime;

import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadContext;
import com.fasterxml.jackson.databind.DeserializationContext;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Goes through the bytes of an object and takes what it is sure of; all else is {@link Unsure}, wrong or not. */
final class ByteCursor {
    private static final byte[] NULL = {'n', 'u', 'l', 'l'};

    private final Utf8Parser parser;
    private final DeserializationContext context;
    private final StreamReadConstraints limits;
    private final JsonReadContext object;
    private final byte[] bytes;
    private final int end;
    private int at;
    private int depth;
    private int nameStart;

    /** @param source from behind the first brace */
    ByteCursor(Utf8Parser parser, DeserializationContext context, Utf8Parser.Source source) {
        this.parser = parser;
        this.context = context;
        this.limits = parser.streamReadConstraints();
        this.bytes = source.bytes();
        this.at = source.start();
        this.end = source.end();
        this.object = parser.getParsingContext();
        this.depth = object.getNestingDepth();
    }

    DeserializationContext context() {
        return context;
    }

    /** The index of the next byte. */
    int at() {
        return at;
    }

    /** Where it stands, to go back to. */
    Utf8Parser.Place place() {
        return parser.place(at);
    }

    void goTo(Utf8Parser.Place place) {
        parser.goTo(place);
        at = place.at();
    }

    /** The next byte that is not blank, which stays the next. */
    byte peek() throws Unsure {
        while (at < end) {
            byte next = bytes[at];
            if (next > ' ' || next < 0) {
                return next;
            }
            passBlank(next);
        }
        throw Unsure.OF_THIS;
    }

    private void passBlank(byte blank) throws Unsure {
        at++;
        if (blank == '\n' || blank == '\r') {
            at += blank == '\r' && at < end && bytes[at] == '\n' ? 1 : 0;
            parser.lineStarts(at);
        } else if (blank != ' ' && blank != '\t') {
            throw Unsure.OF_THIS;
        }
    }

    /** Whether such a byte is next, which is passed then. */
    boolean passes(char expected) throws Unsure {
        if (peek() != expected) {
            return false;
        }
        at++;
        return true;
    }

    void expect(char expected) throws Unsure {
        if (!passes(expected)) {
            throw Unsure.OF_THIS;
        }
    }

    /** Whether these bytes are next, which are passed then. */
    boolean passes(byte[] expected) {
        int behind = at + expected.length;
        if (behind > end || !Arrays.equals(bytes, at, behind, expected, 0, expected.length)) {
            return false;
        }
        at = behind;
        return true;
    }

    boolean passesNull() throws Unsure {
        return peek() == 'n' && passes(NULL);
    }

    /** Goes into an object or array. */
    void enter(char bracket) throws Unsure {
        expect(bracket);
        if (++depth > limits.getMaxNestingDepth()) {
            throw Unsure.OF_THIS;
        }
    }

    void leave() {
        depth--;
    }

    /** Whether one more item follows, or the object or array ends. */
    boolean hasNext(char bracket) throws Unsure {
        byte next = peek();
        at++;
        if (next != ',' && next != bracket) {
            throw Unsure.OF_THIS;
        }
        return next == ',';
    }

    /**
     * Passes a name and its colon.
     *
     * @param before the index of the name before it, -1 for none
     * @return the index of the name; or -1 for an unknown one, which stays the next
     */
    int name(PropertyNames names, int before) throws Unsure {
        peek();
        nameStart = at;
        int likely = names.follower(before);
        if (likely >= 0 && names.isAt(likely, bytes, at, end)) {
            return pass(names, likely);
        }
        int found = names.find(nameHash());
        if (found < 0 || !names.isAt(found, bytes, at, end)) {
            return -1;
        }
        names.follow(before, found);
        return pass(names, found);
    }

    private int pass(PropertyNames names, int index) throws Unsure {
        at += names.length(index);
        if (names.length(index) - 2 > limits.getMaxNameLength()) {
            throw Unsure.OF_THIS;
        }
        passColon();
        return index;
    }

    private void passColon() throws Unsure {
        while (at < end && (bytes[at] == ' ' || bytes[at] == '\t')) {
            at++;
        }
        // A line that ended here would be counted twice, were the property Jackson's to read.
        if (at >= end || bytes[at] != ':') {
            throw Unsure.OF_THIS;
        }
        at++;
    }

    /** The hash of what stands behind a quote, which is next, and before another one. */
    private long nameHash() throws Unsure {
        int start = at + 1;
        long hash = 0;
        long word = Words.at(bytes, start);
        long quotes = Words.quotes(word);
        while (quotes == 0 && start < end) {
            hash = Words.mix(hash, word);
            start += Long.BYTES;
            word = Words.at(bytes, start);
            quotes = Words.quotes(word);
        }
        if (bytes[at] != '"' || quotes == 0) {
            throw Unsure.OF_THIS;
        }
        return Words.mix(hash, Words.first(Words.before(quotes), word));
    }

    /** Passes a text, and gives what stands for it: the very object of last time where that is known. */
    Object text(RecentTexts recent) throws IOException {
        expect('"');
        RecentTexts.Known last = recent.last();
        if (passes(last)) {
            return last.value();
        }
        int start = at;
        int special = special(start);
        RecentTexts.Known known = recent.like(bytes, start, special + 1);
        if (bytes[special] == '"' && passes(known)) {
            recent.last(known);
            return known.value();
        }
        at = start - 1;
        Object value = recent.read(context, text());
        recent.add(value, bytes, start, at);
        return value;
    }

    private boolean passes(RecentTexts.Known known) {
        return known != RecentTexts.NONE && passes(known.quoted());
    }

    /** Passes a text. */
    String text() throws IOException {
        expect('"');
        int start = at;
        boolean isAscii = true;
        while (true) {
            int special = special(at);
            byte found = bytes[special];
            if (found == '"') {
                at = special + 1;
                return text(start, special, isAscii);
            }
            if (found >= 0) {
                return escaped(start, found);
            }
            isAscii = false;
            at = special + 1;
        }
    }

    /** The index of the next byte that is not plain text. */
    private int special(int from) throws Unsure {
        int start = from;
        long found = Words.specials(Words.at(bytes, start));
        while (found == 0) {
            start += Long.BYTES;
            found = Words.specials(Words.at(bytes, start));
        }
        int special = start + Words.before(found);
        if (special >= end) {
            throw Unsure.OF_THIS;
        }
        return special;
    }

    private String text(int start, int quote, boolean isAscii) throws Unsure {
        int length = quote - start;
        if (length > limits.getMaxStringLength()) {
            throw Unsure.OF_THIS;
        }
        String text = isAscii ? latin(start, length) : new String(bytes, start, length, StandardCharsets.UTF_8);
        // The decoder's mark of broken bytes, which is hardly ever meant.
        if (!isAscii && text.indexOf('\uFFFD') >= 0) {
            throw Unsure.OF_THIS;
        }
        return text;
    }

    /** Of all that makes a text of bytes this does the least, and is right for ASCII. */
    @SuppressWarnings("deprecation")
    private String latin(int start, int length) {
        return new String(bytes, 0, start, length);
    }

    private String escaped(int start, byte found) throws IOException {
        if (found != '\\') {
            throw Unsure.OF_THIS;
        }
        String text = parser.textFrom(start);
        at = parser.behind();
        return text;
    }

    /** Passes an integer that fits. */
    long integer() throws Unsure {
        boolean isNegative = passes('-');
        int start = at;
        long value = 0;
        while (at < end && bytes[at] >= '0' && bytes[at] <= '9') {
            value = value * 10 + (bytes[at] - '0');
            at++;
        }
        int digits = at - start;
        if (digits == 0 || digits > 1 && bytes[start] == '0') {
            throw Unsure.OF_THIS;
        }
        // Whatever has fewer digits fits.
        if (digits > 18) {
            return Long.parseLong((isNegative ? "-" : "").concat(latin(start, digits)));
        }
        return isNegative ? -value : value;
    }

    /**
     * Lets Jackson read the property whose name was looked at last.
     *
     * @param made what it is a property of
     * @return a parser at the value
     */
    Utf8Parser aside(Object made) throws IOException {
        parser.enter(nameStart, depth - object.getNestingDepth());
        parser.assignCurrentValue(made);
        return parser;
    }

    /** Goes on behind what Jackson has read. */
    void backFromAside() throws IOException {
        at = parser.leave(object);
    }
}
