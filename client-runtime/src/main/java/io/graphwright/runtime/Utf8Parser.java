package io.graphwright.runtime;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.ObjectCodec;
import com.fasterxml.jackson.core.io.IOContext;
import com.fasterxml.jackson.core.json.JsonReadContext;
import com.fasterxml.jackson.core.json.UTF8StreamJsonParser;
import com.fasterxml.jackson.core.sym.ByteQuadsCanonicalizer;
import com.fasterxml.jackson.databind.DeserializationContext;
import java.io.IOException;

/**
 * Jackson's parser of UTF-8, in which the names of an object have to differ, an object can be read once more, and a reader of its
 * own can take over for the length of an object.
 */
final class Utf8Parser extends UTF8StreamJsonParser {
    private Trust trust = Trust.FREE;
    private Pace pace = Pace.FREE;

    Utf8Parser(IOContext context, int features, ObjectCodec codec, ByteQuadsCanonicalizer names, Source source) {
        super(context, features, null, codec, names, source.bytes(), source.start(), source.end(), 0, false);
        _parsingContext = new UniqueNames(this);
    }

    Trust trust() {
        return trust;
    }

    void trust(Trust now) {
        trust = now;
    }

    /** Where the object begins whose first brace was read last. */
    int start() {
        return _inputPtr - 1;
    }

    /** Whether the object that ended last has a property of this name. */
    boolean hadProperty(String name) {
        return ((UniqueNames) _parsingContext).hadProperty(name);
    }

    /** A parser before the object that began there and ended last. It trusts no object, and reads slowly. */
    JsonParser again(int start) throws IOException {
        JsonParser parser = _objectCodec.getFactory().createParser(_inputBuffer, start, _inputPtr - start);
        if (parser instanceof Utf8Parser utf8) {
            utf8.trust(Trust.BROKEN);
            utf8.pace = Pace.SLOW;
        }
        return parser;
    }

    /**
     * Reads the object whose first brace was read last, quickly if that can be. Where it cannot, the outermost object is read once
     * more, and slowly to its end, so that nothing is tried twice.
     */
    Object read(QuickReader reader, DeserializationContext context) throws IOException {
        if (pace == Pace.SLOW || _streamReadConstraints.hasMaxTokenCount()) {
            return reader.slowly(this, context);
        }
        boolean isOutermost = pace == Pace.FREE;
        Place start = place(_inputPtr);
        JsonReadContext object = _parsingContext;
        pace = Pace.QUICK;
        try {
            return quickly(reader, context);
        } catch (IOException | RuntimeException e) {
            pace = Pace.SLOW;
            if (!isOutermost) {
                throw e;
            }
            goTo(start);
            stand(JsonToken.START_OBJECT, start.at(), object);
            ((UniqueNames) object).restart();
            return reader.slowly(this, context);
        } finally {
            pace = isOutermost ? Pace.FREE : pace;
        }
    }

    private Object quickly(QuickReader reader, DeserializationContext context) throws IOException {
        Source rest = new Source(_inputBuffer, _inputPtr, _inputEnd);
        ByteCursor cursor = new ByteCursor(this, context, rest);
        Object made = reader.quickly(cursor);
        // A custom reader may have swallowed what an object further in had to say.
        if (pace != Pace.QUICK) {
            throw Unsure.OF_THIS;
        }
        stand(JsonToken.END_OBJECT, cursor.at(), _parsingContext.clearAndGetParent());
        return made;
    }

    /** @param at behind the one byte of the token */
    private void stand(JsonToken token, int at, JsonReadContext inside) {
        _inputPtr = at;
        _currToken = token;
        _nextToken = null;
        _tokenIncomplete = false;
        _parsingContext = inside;
        _tokenInputTotal = _currInputProcessed + at;
        _tokenInputRow = _currInputRow;
        _tokenInputCol = at - _currInputRowStart;
    }

    /** A place at an index of the line that was begun last. */
    Place place(int at) {
        return new Place(at, _currInputRow, _currInputRowStart);
    }

    /** Counts lines from there. */
    void goTo(Place place) {
        _currInputRow = place.row();
        _currInputRowStart = place.rowStart();
    }

    void lineStarts(int at) {
        _currInputRow++;
        _currInputRowStart = at;
    }

    /** The text that begins there, behind its quote. */
    String textFrom(int start) throws IOException {
        _inputPtr = start;
        _currToken = JsonToken.VALUE_STRING;
        _tokenIncomplete = true;
        return getText();
    }

    /** The index behind what was read last. */
    int behind() {
        return _inputPtr;
    }

    /**
     * Goes to the value of a property in an object so many levels further in.
     *
     * @param start where the quote before its name stands
     */
    void enter(int start, int levels) throws IOException {
        ((UniqueNames) _parsingContext).restart();
        for (int level = 0; level < levels; level++) {
            _parsingContext = _parsingContext.createChildObjectContext(_currInputRow, 0);
        }
        stand(JsonToken.START_OBJECT, start, _parsingContext);
        nextToken();
        nextToken();
    }

    /**
     * Goes back from a value that was read.
     *
     * @param object what it was in before
     * @return the index behind the value
     */
    int leave(JsonReadContext object) throws IOException {
        finishToken();
        _parsingContext = object;
        return _inputPtr;
    }

    /** Whether objects without a type's name at their beginning are taken for what they are declared to be. */
    enum Trust {
        /** They are. */
        FREE,
        /** They are, and we are inside of one. */
        GIVEN,
        /** No longer: one of them had another type's name further down. */
        BROKEN
    }

    /** How objects are read. */
    private enum Pace {
        /** Quickly. */
        FREE,
        /** Quickly, and we are inside of one. */
        QUICK,
        /** Slowly, until the outermost that was begun quickly ends. */
        SLOW
    }

    /** @param end where the first byte behind the JSON stands */
    record Source(byte[] bytes, int start, int end) {}

    /**
     * A place in the text.
     *
     * @param rowStart where its line begins
     */
    record Place(int at, int row, int rowStart) {}
}
