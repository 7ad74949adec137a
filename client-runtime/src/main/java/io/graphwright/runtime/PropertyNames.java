package io.graphwright.runtime;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * The names of a model's properties as they stand in JSON, between quotes.
 *
 * <p>A service sends properties in one order, so the name that came last time after the one before is looked at first; threads share that
 * knowledge without a lock, since being wrong about it costs no more than a search.
 */
final class PropertyNames {
    private static final int NONE = -1;

    private final byte[][] names;
    private final long[] hashes;
    private final int[] slots;
    private final int[] followers;

    /** The first word of each name with its quotes, and which of its bits count. */
    private final long[] heads;

    private final long[] masks;

    /** The eight bytes at the end of each that is longer than that. */
    private final long[] tails;

    PropertyNames(List<String> texts) {
        names = new byte[texts.size()][];
        hashes = new long[names.length];
        heads = new long[names.length];
        masks = new long[names.length];
        tails = new long[names.length];
        followers = new int[names.length + 1];
        slots = new int[Integer.highestOneBit(names.length * 4 + 1)];
        Arrays.fill(followers, NONE);
        Arrays.fill(slots, NONE);
        for (int index = 0; index < names.length; index++) {
            enter(index, texts.get(index));
        }
    }

    private void enter(int index, String text) {
        byte[] name = ('"' + text + '"').getBytes(StandardCharsets.UTF_8);
        names[index] = name;
        heads[index] = Words.at(name, 0);
        masks[index] = name.length < Long.BYTES ? Words.first(name.length, -1) : -1;
        tails[index] = Words.at(name, Math.max(0, name.length - Long.BYTES));
        hashes[index] = hash(name);
        int slot = slot(hashes[index]);
        while (slots[slot] != NONE) {
            slot = slot + 1 & slots.length - 1;
        }
        slots[slot] = index;
    }

    /** The length of a name with its quotes. */
    int length(int index) {
        return names[index].length;
    }

    /** The index of the name that came last after that of an index, or first of all where that is -1; -1 as long as none did. */
    int follower(int index) {
        return followers[index + 1];
    }

    /** Remembers that a name came after another, or first of all. */
    void follow(int index, int follower) {
        followers[index + 1] = follower;
    }

    /** The index of the only name that a text of this hash can be, or -1. */
    int find(long hash) {
        int slot = slot(hash);
        while (slots[slot] != NONE && hashes[slots[slot]] != hash) {
            slot = slot + 1 & slots.length - 1;
        }
        return slots[slot];
    }

    /** Whether a name stands there between quotes. */
    boolean isAt(int index, byte[] bytes, int start, int end) {
        byte[] name = names[index];
        int behind = start + name.length;
        return behind <= end
                && (Words.at(bytes, start) & masks[index]) == heads[index]
                && (name.length <= Long.BYTES || Words.at(bytes, behind - Long.BYTES) == tails[index])
                && (name.length <= 2 * Long.BYTES || Arrays.equals(bytes, start, behind, name, 0, name.length));
    }

    private int slot(long hash) {
        return (int) (hash >>> 40) & slots.length - 1;
    }

    /** Of the words between the quotes, the last of which may be empty. */
    private static long hash(byte[] name) {
        long hash = 0;
        int start = 1;
        while (start + Long.BYTES < name.length) {
            hash = Words.mix(hash, Words.at(name, start));
            start += Long.BYTES;
        }
        return Words.mix(hash, Words.first(name.length - 1 - start, Words.at(name, start)));
    }
}
