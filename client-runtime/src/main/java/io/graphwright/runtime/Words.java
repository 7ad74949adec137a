package io.graphwright.runtime;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Eight bytes at a time, the first of them lowest: how text is searched, and names are told apart, quickly. */
final class Words {
    private static final VarHandle VIEW = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGHEST_BITS = ONES << 7;
    private static final long QUOTES = ONES * '"';
    private static final long BACKSLASHES = ONES * '\\';
    private static final long BLANKS = ONES * ' ';
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private Words() {}

    /** The word that begins there, with zeros behind the end of the array. */
    static long at(byte[] bytes, int start) {
        return start + Long.BYTES <= bytes.length ? (long) VIEW.get(bytes, start) : atEnd(bytes, start);
    }

    private static long atEnd(byte[] bytes, int start) {
        long word = 0;
        for (int at = bytes.length - 1; at >= start; at--) {
            word = word << Byte.SIZE | bytes[at] & 0xFF;
        }
        return word;
    }

    /** The highest bit of the first quote of a word, and perhaps bits above it; 0 where there is none. */
    static long quotes(long word) {
        return zeros(word ^ QUOTES);
    }

    /** The same for the first byte that is a quote, a backslash, a control character or none of ASCII. */
    static long specials(long word) {
        long controls = word - BLANKS & ~word;
        return quotes(word) | zeros(word ^ BACKSLASHES) | (controls | word) & HIGHEST_BITS;
    }

    /** How many bytes of a word come before such a bit. */
    static int before(long bits) {
        return Long.numberOfTrailingZeros(bits) / Byte.SIZE;
    }

    /** The first bytes of a word, fewer than eight, and zeros. */
    static long first(int bytes, long word) {
        return word & (1L << bytes * Byte.SIZE) - 1;
    }

    /** The hash of words of which those before the last have that hash. */
    static long mix(long hash, long last) {
        return (Long.rotateLeft(hash, 7) ^ last) * SPREAD;
    }

    private static long zeros(long word) {
        return word - ONES & ~word & HIGHEST_BITS;
    }
}
