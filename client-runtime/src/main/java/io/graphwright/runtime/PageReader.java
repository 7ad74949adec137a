package io.graphwright.runtime;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Reads one page of a collection in one pass (OData JSON Format 4.01, section 13). */
final class PageReader<T> {
    private final JsonReading reading;
    private final JsonParser parser;
    private final Class<T> type;
    private final List<T> items = new ArrayList<>();
    private final Map<String, Object> others = new LinkedHashMap<>();
    private Optional<String> nextLink = Optional.empty();
    private Optional<String> deltaLink = Optional.empty();
    private OptionalLong count = OptionalLong.empty();
    private boolean hasValue;

    PageReader(JsonReading reading, Class<T> type) {
        this.reading = reading;
        this.parser = reading.parser();
        this.type = type;
    }

    CollectionPage<T> read() throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw new DecodingException(JsonPath.ROOT, "no object with an array in 'value'", null);
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            readProperty(name);
        }
        if (!hasValue) {
            throw new DecodingException(
                    JsonPath.ROOT, "an object without 'value' where a collection is expected", null);
        }
        return new CollectionPage<>(items, nextLink, deltaLink, count, others);
    }

    private void readProperty(String name) throws IOException {
        switch (name) {
            case "value" -> readItems();
            case "@odata.nextLink", "odata.nextLink" -> nextLink = link();
            case "@odata.deltaLink", "odata.deltaLink" -> deltaLink = link();
            case "@odata.count", "odata.count" -> {
                Long number = reading.value(Long.class);
                count = number == null ? OptionalLong.empty() : OptionalLong.of(number);
            }
            default -> others.put(name, reading.value(Object.class));
        }
    }

    /** Null stands for no items, as it does for a list in a model. */
    private void readItems() throws IOException {
        hasValue = true;
        if (parser.hasToken(JsonToken.VALUE_NULL)) {
            return;
        }
        if (!parser.hasToken(JsonToken.START_ARRAY)) {
            throw new DecodingException(
                    JsonPath.ROOT.property("value"), "no array where a collection is expected", null);
        }
        ObjectReader reader = reading.reader(type);
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(reading.value(reader));
        }
    }

    /** An empty link is no link. */
    private Optional<String> link() throws IOException {
        @Nullable String link = reading.value(String.class);
        return Optional.ofNullable(link).filter(text -> !text.isEmpty());
    }
}
