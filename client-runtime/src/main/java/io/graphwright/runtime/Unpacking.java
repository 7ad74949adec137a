package io.graphwright.runtime;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpHeaders;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Undoes {@code Content-Encoding} (RFC 9110, section 8.4), never beyond a limit. */
final class Unpacking {
    private static final int BUFFER = 8192;

    private Unpacking() {}

    /** The whole body, or an exception. */
    static byte[] whole(HttpHeaders headers, byte[] body, long limit) throws IOException {
        if (!isPacked(headers) || body.length == 0) {
            return body;
        }
        try (InputStream unpacked = new Limited(gzip(new ByteArrayInputStream(body)), limit)) {
            return unpacked.readAllBytes();
        } catch (ZipException | EOFException e) {
            throw new DecodingException(null, "a gzip body that is broken", e);
        }
    }

    /** What can be had of a body that may be broken, at most the limit. */
    static byte[] beginning(HttpHeaders headers, byte[] body, int limit) {
        ByteArrayOutputStream unpacked = new ByteArrayOutputStream();
        try {
            if (!isPacked(headers)) {
                return body;
            }
            InputStream source = gzip(new ByteArrayInputStream(body));
            byte[] block = new byte[BUFFER];
            int count = source.read(block);
            while (count >= 0 && unpacked.size() < limit) {
                unpacked.write(block, 0, Math.min(count, limit - unpacked.size()));
                count = source.read(block);
            }
        } catch (IOException e) {
            // An error's status counts more than its body.
            return unpacked.toByteArray();
        }
        return unpacked.toByteArray();
    }

    /** A body as it arrives; limited only where it is packed, since nothing of it is kept. */
    static InputStream arriving(HttpHeaders headers, InputStream body, long limit) throws IOException {
        return isPacked(headers) ? new Limited(new Lazy(body), limit) : body;
    }

    private static boolean isPacked(HttpHeaders headers) throws DecodingException {
        String coding = headers.firstValue("Content-Encoding")
                .orElse("identity")
                .strip()
                .toLowerCase(Locale.ROOT);
        return switch (coding) {
            case "", "identity" -> false;
            case "gzip", "x-gzip" -> true;
            default -> throw new DecodingException(null, "a body in a content coding that was not asked for", null);
        };
    }

    private static InputStream gzip(InputStream packed) throws IOException {
        return new GZIPInputStream(new Eager(packed), BUFFER);
    }

    /** Opens the gzip header on the first read, so that handing over the stream does not wait for the body. */
    private static final class Lazy extends InputStream {
        private final InputStream packed;
        private InputStream unpacked = InputStream.nullInputStream();
        private boolean opened;

        Lazy(InputStream packed) {
            this.packed = packed;
        }

        @Override
        public int read() throws IOException {
            return opened().read();
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            return opened().read(target, offset, length);
        }

        @Override
        public void close() throws IOException {
            packed.close();
        }

        private InputStream opened() throws IOException {
            if (!opened) {
                unpacked = gzip(packed);
                opened = true;
            }
            return unpacked;
        }
    }

    /** Says that more may come: GZIPInputStream takes 0 for the end and would drop a second member. */
    private static final class Eager extends FilterInputStream {
        Eager(InputStream packed) {
            super(packed);
        }

        @Override
        public int available() {
            return 1;
        }
    }

    private static final class Limited extends FilterInputStream {
        private final long limit;
        private long taken;

        Limited(InputStream unpacked, long limit) {
            super(unpacked);
            this.limit = limit;
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int count = super.read(target, offset, length);
            count(Math.max(count, 0));
            return count;
        }

        @Override
        public long skip(long count) throws IOException {
            long skipped = super.skip(count);
            count(skipped);
            return skipped;
        }

        private void count(long more) throws IOException {
            taken += more;
            if (taken > limit) {
                close();
                throw new BodyTooLargeException(limit);
            }
        }
    }
}
