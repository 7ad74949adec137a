package io.graphwright.runtime;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashSet;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;

/** Fetches a page when it is asked for, following links until there is none. */
final class PageIterator<T> implements Iterator<CollectionPage<T>> {
    private final GraphClient client;
    private final Set<String> followed = new HashSet<>();
    private Optional<GraphRequest<CollectionPage<T>>> next;
    private boolean looped;

    PageIterator(GraphClient client, GraphRequest<CollectionPage<T>> first) {
        this.client = client;
        this.next = Optional.of(first);
        first.link().ifPresent(link -> followed.add(fingerprint(link)));
    }

    @Override
    public boolean hasNext() {
        return next.isPresent();
    }

    @Override
    public CollectionPage<T> next() {
        GraphRequest<CollectionPage<T>> request = next.orElseThrow(NoSuchElementException::new);
        if (looped) {
            throw Targets.refused(request, "was not sent: its link was followed before, the pages form a ring");
        }
        // A page that fails can be asked for again: only a page that came moves on.
        CollectionPage<T> page = client.send(request);
        next = page.nextLink().map(request::resume);
        looped =
                page.nextLink().filter(link -> !followed.add(fingerprint(link))).isPresent();
        return page;
    }

    /** Some bytes for a link, whatever its length, so that a long walk stays cheap. */
    private static String fingerprint(String link) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(link.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
