package io.graphwright.runtime;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;

/** The properties that an object had so far, none of them twice. */
final class Seen {
    private static final BitSet NONE = new BitSet();

    private long first;
    private BitSet more = NONE;
    private Set<String> unknown = Set.of();

    /** @param property the index of one that its class knows */
    void add(int property) throws Unsure {
        if (property >= Long.SIZE) {
            addMore(property);
            return;
        }
        long bit = 1L << property;
        if ((first & bit) != 0) {
            throw Unsure.OF_THIS;
        }
        first |= bit;
    }

    private void addMore(int property) throws Unsure {
        if (more == NONE) {
            more = new BitSet();
        }
        if (more.get(property)) {
            throw Unsure.OF_THIS;
        }
        more.set(property);
    }

    /** @param property the name of one that its class does not know */
    void add(String property) throws Unsure {
        if (unknown.isEmpty()) {
            unknown = new HashSet<>();
        }
        if (!unknown.add(property)) {
            throw Unsure.OF_THIS;
        }
    }
}
