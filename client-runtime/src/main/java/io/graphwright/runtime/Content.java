package io.graphwright.runtime;

import java.io.InputStream;
import java.net.http.HttpHeaders;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The unpacked body of a successful answer.
 *
 * @param bytes the whole body, empty for a stream
 * @param stream the body as it arrives, for a stream alone
 */
record Content(byte[] bytes, Optional<InputStream> stream, HttpHeaders headers, JsonTypes types) {
    private static final Pattern CHARSET =
            Pattern.compile(";\\s*charset\\s*=\\s*\"?([^\\s\";]+)", Pattern.CASE_INSENSITIVE);

    boolean isEmpty() {
        return bytes.length == 0;
    }

    JsonContent json() {
        return new JsonContent(types, bytes);
    }

    boolean isJson() {
        return contentType().toLowerCase(Locale.ROOT).contains("json");
    }

    String contentType() {
        return headers.firstValue("Content-Type").orElse("");
    }

    /** The body as text in its charset, UTF-8 unless it says otherwise, without a byte order mark. */
    String text() throws DecodingException {
        Charset charset = charset();
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new DecodingException(null, "text that is not " + charset.name(), e);
        }
    }

    private Charset charset() throws DecodingException {
        Matcher matcher = CHARSET.matcher(contentType());
        if (!matcher.find()) {
            return StandardCharsets.UTF_8;
        }
        try {
            return Charset.forName(matcher.group(1));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new DecodingException(null, "text in an unknown charset", e);
        }
    }
}
