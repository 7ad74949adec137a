package io.graphwright.runtime;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.ObjectCodec;
import com.fasterxml.jackson.core.io.IOContext;
import com.fasterxml.jackson.core.json.UTF8StreamJsonParser;
import com.fasterxml.jackson.core.sym.ByteQuadsCanonicalizer;
import java.io.IOException;

/** Jackson's parser of UTF-8, in which the names of an object have to differ and an object can be read once more. */
final class Utf8Parser extends UTF8StreamJsonParser {
    private Trust trust = Trust.FREE;

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

    /** A parser before the object that began there and ended last. It trusts no object. */
    JsonParser again(int start) throws IOException {
        JsonParser parser = _objectCodec.getFactory().createParser(_inputBuffer, start, _inputPtr - start);
        if (parser instanceof Utf8Parser utf8) {
            utf8.trust(Trust.BROKEN);
        }
        return parser;
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

    /** @param end where the first byte behind the JSON stands */
    record Source(byte[] bytes, int start, int end) {}
}
