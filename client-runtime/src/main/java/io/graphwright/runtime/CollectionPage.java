package io.graphwright.runtime;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * One page of a collection.
 *
 * @param items in the order of the service; unmodifiable, holds null where the service sent null
 * @param nextLink where the next page is, byte for byte; empty on the last page
 * @param deltaLink where to ask for changes later; on the last page of a delta request
 * @param count the number of all items on all pages, where {@code $count} asked for it
 * @param additionalProperties what else stood beside {@code value}, such as {@code @odata.context}, in wire order
 * @param <T> what the items are read as
 */
public record CollectionPage<T>(
        List<T> items,
        Optional<String> nextLink,
        Optional<String> deltaLink,
        OptionalLong count,
        Map<String, Object> additionalProperties)
        implements Iterable<T> {
    /** Copies what it is given. */
    public CollectionPage {
        items = Collections.unmodifiableList(new ArrayList<>(items));
        additionalProperties = Collections.unmodifiableMap(new LinkedHashMap<>(additionalProperties));
    }

    /** The items of this page alone. */
    @Override
    public Iterator<T> iterator() {
        return items.iterator();
    }
}
