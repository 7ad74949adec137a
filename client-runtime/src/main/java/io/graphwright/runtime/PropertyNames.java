package io.graphwright.runtime;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The names of a model's properties in UTF-8, to be found by words of eight bytes. */
final class PropertyNames {
    private static final int UNUSED = -1;

    private final byte[][] names;
    private final long[] hashes;
    private final long[] firsts;
    private final long[] lasts;
    private final int[] slots;

    PropertyNames(List<String> texts) {
        names = new byte[texts.size()][];
        hashes = new long[names.length];
        firsts = new long[names.length];
        lasts = new long[names.length];
        slots = new int[Integer.highestOneBit(names.length * 4 + 1)];
        Arrays.fill(slots, UNUSED);
        for (int index = 0; index < names.length; index++) {
            names[index] = texts.get(index).getBytes(StandardCharsets.UTF_8);
            enter(index);
            int slot = slot(hashes[index]);
            while (slots[slot] != UNUSED) {
                slot = slot + 1 & slots.length - 1;
            }
            slots[slot] = index;
        }
    }

    /**
     * The index of the only name that a text of this hash and length can be, or -1.
     *
     * @param first its first word
     * @param last its last word, which has no byte, too, where it ends with a word
     */
    int find(long hash, long first, long last, int length) {
        int slot = slot(hash);
        while (slots[slot] != UNUSED) {
            int index = slots[slot];
            if (hashes[index] == hash
                    && firsts[index] == first
                    && lasts[index] == last
                    && names[index].length == length) {
                return index;
            }
            slot = slot + 1 & slots.length - 1;
        }
        return UNUSED;
    }

    byte[] name(int index) {
        return names[index];
    }

    private int slot(long hash) {
        return (int) (hash >>> 40) & slots.length - 1;
    }

    private void enter(int index) {
        byte[] name = names[index];
        int start = 0;
        while (start + Long.BYTES <= name.length) {
            hashes[index] = Words.mix(hashes[index], Words.at(name, start, start + Long.BYTES));
            start += Long.BYTES;
        }
        firsts[index] = Words.at(name, 0, Math.min(name.length, Long.BYTES));
        lasts[index] = Words.at(name, start, name.length);
        hashes[index] = Words.mix(hashes[index], lasts[index]);
    }
}
