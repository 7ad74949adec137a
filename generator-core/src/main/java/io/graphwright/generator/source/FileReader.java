package io.graphwright.generator.source;

import static io.graphwright.generator.source.DiagnosticCode.FILE_EMPTY;
import static io.graphwright.generator.source.DiagnosticCode.FILE_HOLDS_NUL;
import static io.graphwright.generator.source.DiagnosticCode.FILE_NOT_READABLE;
import static io.graphwright.generator.source.DiagnosticCode.FILE_NOT_UTF8;
import static io.graphwright.generator.source.DiagnosticCode.FILE_TOO_LARGE;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Reads one file, if it is a text of bearable size. */
final class FileReader {
    static final int MAX_BYTES = 2 * 1024 * 1024;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final DiagnosticSink sink;

    FileReader(DiagnosticSink sink) {
        this.sink = sink;
    }

    Optional<SourceFile> read(Path file, String path) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                sink.report(FILE_TOO_LARGE.at(SourceSpan.at(path, 1, 1), String.format(Locale.ROOT, "%,d", MAX_BYTES)));
                return Optional.empty();
            }
            return decoded(bytes, path).filter(this::isText);
        } catch (IOException trouble) {
            sink.report(FILE_NOT_READABLE.at(SourceSpan.at(path, 1, 1), reason(trouble)));
            return Optional.empty();
        }
    }

    /** The kind of trouble, without the machine's paths. */
    static String reason(Exception trouble) {
        return trouble.getClass().getSimpleName();
    }

    private Optional<SourceFile> decoded(byte[] bytes, String path) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer text = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), text, true);
        SourceFile source = new SourceFile(path, normalized(text.flip().toString()));
        if (result.isError()) {
            sink.report(FILE_NOT_UTF8.at(place(source, source.text().length())));
            return Optional.empty();
        }
        return Optional.of(source);
    }

    private static String normalized(String text) {
        boolean hasMark = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
        return (hasMark ? text.substring(1) : text).replace("\r\n", "\n").replace('\r', '\n');
    }

    private boolean isText(SourceFile source) {
        int nul = source.text().indexOf('\0');
        if (nul >= 0) {
            sink.report(FILE_HOLDS_NUL.at(place(source, nul)));
        } else if (source.text().isBlank()) {
            sink.report(FILE_EMPTY.at(source.start()));
        }
        return nul < 0 && !source.text().isBlank();
    }

    private static SourceSpan place(SourceFile source, int offset) {
        String before = source.text().substring(0, offset);
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        return SourceSpan.at(source.path(), line, offset - before.lastIndexOf('\n'));
    }
}
