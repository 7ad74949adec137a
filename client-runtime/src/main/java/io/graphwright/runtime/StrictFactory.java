package io.graphwright.runtime;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.ObjectCodec;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.io.IOContext;
import com.fasterxml.jackson.core.sym.ByteQuadsCanonicalizer;
import java.io.IOException;

/** Makes parsers that refuse duplicate names, quick ones for bytes in UTF-8 and Jackson's own for the rest. */
final class StrictFactory extends JsonFactory {
    private static final long serialVersionUID = 1L;

    StrictFactory(JsonFactoryBuilder builder) {
        super(builder.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION));
    }

    private StrictFactory(StrictFactory other, ObjectCodec codec) {
        super(other, codec);
    }

    @Override
    public JsonFactory copy() {
        return new StrictFactory(this, null);
    }

    @Override
    protected Object readResolve() {
        return new StrictFactory(this, _objectCodec);
    }

    @Override
    protected JsonParser _createParser(byte[] text, int start, int length, IOContext context) throws IOException {
        if (!isEnabled(StreamReadFeature.STRICT_DUPLICATE_DETECTION) || !isPlainlyUtf8(text, start, length)) {
            return super._createParser(text, start, length, context);
        }
        _streamReadConstraints.validateDocumentLength(length);
        ByteQuadsCanonicalizer names = _byteSymbolCanonicalizer.makeChildOrPlaceholder(_factoryFeatures);
        Utf8Parser.Source source = new Utf8Parser.Source(text, start, start + length);
        return new Utf8Parser(context, _parserFeatures, _objectCodec, names, source);
    }

    /** An object or an array begins with one byte of ASCII; other encodings and marks have a zero or more beside it. */
    private static boolean isPlainlyUtf8(byte[] text, int start, int length) {
        return length > 1 && (text[start] == '{' || text[start] == '[') && text[start + 1] != 0;
    }
}
