package io.graphwright.runtime;

import java.io.InputStream;
import java.util.Optional;

/**
 * What a successful answer is read as, with one outcome each for answers without content (204, an empty 200, JSON null):
 *
 * <table>
 * <caption>What {@link GraphClient#send} makes of an answer without content</caption>
 * <tr><th>result</th><th>204, empty 200</th><th>JSON null</th></tr>
 * <tr><td>{@code one}, {@code primitive}</td><td>{@link GraphException.Reason#EMPTY}</td><td>the same</td></tr>
 * <tr><td>{@code collection}</td><td>{@link GraphException.Reason#EMPTY}</td><td>{@link GraphException.Reason#DECODING}</td></tr>
 * <tr><td>{@code count}</td><td>{@link GraphException.Reason#EMPTY}</td><td>{@link GraphException.Reason#DECODING}</td></tr>
 * <tr><td>{@code text}, {@code bytes}, {@code stream}</td><td>an empty value</td><td>the text {@code null}</td></tr>
 * <tr><td>{@code none}</td><td>{@code null}, Void's only value</td><td>{@code null}</td></tr>
 * </table>
 *
 * <p>304 is {@link GraphException.Reason#NOT_MODIFIED} for all of them. {@link GraphClient#exchange} returns all of these, 304
 * too, as a {@link GraphResponse} without a body.
 *
 * @param <T> the Java type of the result
 */
public final class ResultType<T> {
    private static final String JSON = "application/json";
    private static final String ANYTHING = "*/*";

    private final String name;
    private final String accept;
    private final Delivery delivery;
    private final Reader<T> reader;

    private ResultType(String name, String accept, Delivery delivery, Reader<T> reader) {
        this.name = name;
        this.accept = accept;
        this.delivery = delivery;
        this.reader = reader;
    }

    /** One object: bare, or in {@code value} where every other key is an annotation. */
    public static <T> ResultType<T> one(Class<T> type) {
        return new ResultType<>(
                "one " + type.getSimpleName(),
                JSON,
                Delivery.HELD,
                content -> content.isEmpty() ? Optional.empty() : content.json().one(type));
    }

    /** A page of objects or primitives. */
    public static <T> ResultType<CollectionPage<T>> collection(Class<T> type) {
        return new ResultType<>(
                "collection of " + type.getSimpleName(),
                JSON,
                Delivery.HELD,
                content -> content.isEmpty()
                        ? Optional.empty()
                        : Optional.of(content.json().page(type)));
    }

    /** One primitive: {@code {"value": 5}}, or a bare {@code 5}; for String also a body that is no JSON. */
    public static <T> ResultType<T> primitive(Class<T> type) {
        return new ResultType<>("primitive " + type.getSimpleName(), JSON, Delivery.HELD, content -> {
            if (content.isEmpty()) {
                return Optional.empty();
            }
            return type == String.class && !content.isJson()
                    ? Optional.of(type.cast(content.text()))
                    : content.json().primitive(type);
        });
    }

    /** A number as bare text, the answer to {@code /$count}. */
    public static ResultType<Long> count() {
        return new ResultType<>("count", "text/plain", Delivery.HELD, content -> {
            String text = content.text().strip();
            if (text.isEmpty()) {
                return Optional.empty();
            }
            // No more than 18 digits, so that every one of them fits.
            if (!text.matches("[0-9]{1,18}")) {
                throw new DecodingException(null, "text that is no count", null);
            }
            return Optional.of(Long.valueOf(text));
        });
    }

    /**
     * The body as it arrives; the caller closes it. Reading fails with an {@link java.io.IOException} when the body ends early
     * and when the client's timeout passes, which runs until the stream is closed.
     */
    public static ResultType<InputStream> stream() {
        return new ResultType<>("stream", ANYTHING, Delivery.STREAMED, Content::stream);
    }

    /** The body as bytes. */
    public static ResultType<byte[]> bytes() {
        return new ResultType<>("bytes", ANYTHING, Delivery.HELD, content -> Optional.of(content.bytes()));
    }

    /** The body as text, in the charset that it states or UTF-8. */
    public static ResultType<String> text() {
        return new ResultType<>("text", ANYTHING, Delivery.HELD, content -> Optional.of(content.text()));
    }

    /** Nothing: a body, if there is one, is dropped. */
    public static ResultType<Void> none() {
        return new ResultType<>("none", JSON, Delivery.DROPPED, content -> Optional.empty());
    }

    /** The kind in words: {@code one Call}. */
    @Override
    public String toString() {
        return name;
    }

    String accept() {
        return accept;
    }

    Delivery delivery() {
        return delivery;
    }

    /** Whether {@code send} needs a value to return. */
    boolean needsValue() {
        return delivery != Delivery.DROPPED;
    }

    /** Whether the service may answer with a redirect to where the bytes are. */
    boolean isDownload() {
        return accept.equals(ANYTHING);
    }

    Optional<T> read(Content content) throws DecodingException {
        return reader.read(content);
    }

    /** How a body is taken in. */
    enum Delivery {
        /** In memory, whole. */
        HELD,
        /** As it arrives. */
        STREAMED,
        /** Not at all. */
        DROPPED
    }

    private interface Reader<T> {
        Optional<T> read(Content content) throws DecodingException;
    }
}
