package io.graphwright.generator.write;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What we wrote for one package, and what it was like.
 *
 * <pre>
 * graphwright-manifest 1
 * package com.example
 * 2cf2…9824 com/example/models/Call.java
 * </pre>
 *
 * <p>While a run is writing, a third line {@code unfinished 0123456789abcdef} names the middle of its temporary files, and a file that is being
 * replaced has two lines, one for each content that may be found.
 *
 * @param files paths relative to the output folder, with {@code /}, and the hashes that they had when we wrote them
 * @param unfinished the token of a run that did not come to its end
 */
record Manifest(SortedMap<String, SortedSet<String>> files, Optional<String> unfinished) {
    static final String HEADER = "graphwright-manifest 1";
    static final String PACKAGE = "package ";
    static final String UNFINISHED = "unfinished ";
    static final int TOKEN_LENGTH = 16;
    static final Manifest EMPTY = new Manifest(new TreeMap<>(), Optional.empty());

    Manifest {
        SortedMap<String, SortedSet<String>> copy = new TreeMap<>();
        files.forEach((path, hashes) -> copy.put(path, Collections.unmodifiableSortedSet(new TreeSet<>(hashes))));
        files = Collections.unmodifiableSortedMap(copy);
    }

    static Manifest finished(SortedMap<String, SortedSet<String>> files) {
        return new Manifest(files, Optional.empty());
    }

    /** The hashes of {@code path}; empty if it is not ours. */
    SortedSet<String> hashes(String path) {
        return files.getOrDefault(path, Collections.emptySortedSet());
    }

    /** What is true at any moment of a run that leads from this state to {@code next}. */
    Manifest until(Manifest next, String packageName) {
        SortedMap<String, SortedSet<String>> union = new TreeMap<>();
        files.forEach((path, hashes) -> union.put(path, new TreeSet<>(hashes)));
        next.files.forEach((path, hashes) ->
                union.computeIfAbsent(path, any -> new TreeSet<>()).addAll(hashes));
        String token = ContentHash.of(finished(union).toBytes(packageName)).substring(0, TOKEN_LENGTH);
        return new Manifest(union, Optional.of(token));
    }

    byte[] toBytes(String packageName) {
        StringBuilder text = new StringBuilder(HEADER).append('\n');
        text.append(PACKAGE).append(packageName).append('\n');
        unfinished.ifPresent(token -> text.append(UNFINISHED).append(token).append('\n'));
        files.forEach((path, hashes) -> hashes.forEach(
                hash -> text.append(hash).append(' ').append(path).append('\n')));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
